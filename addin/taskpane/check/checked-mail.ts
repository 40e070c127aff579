import { checkMessage } from '../../../src/engine/check-message';
import type { Finding } from '../../../src/engine/finding';
import type { Report } from '../../../src/engine/report';
import type { Rule } from '../../../src/engine/rule';
import { softenGuesses } from '../../../src/engine/soften-guesses';
import { contentHash, releaseSealed } from '../../../src/engine/seal';
import { readContent } from '../../../src/message/content';
import { readMarkings } from '../../../src/message/marking';
import type { Policy, Rollout } from '../../../src/policy/model/policy';
import type { Reading } from './draft';

/** What the pane checks by. */
export interface CheckBy {
  readonly policy: Policy;
  readonly rollout: Rollout;
  readonly rules: readonly Rule[];
}

/** What one check came to: the report as the send handler would have it now, and what has been answered. */
export interface CheckedMail {
  readonly report: Report;
  /** Findings that a reason, *This is wrong* or *Keep as it is* has answered, with the level they had. */
  readonly answered: readonly Finding[];
  /** What a seal for this content holds. */
  readonly content: string;
  /** Nothing about a mail marked personal is ever recorded (clauses.md, section A). */
  readonly isPersonal: boolean;
}

/** Checks one reading, and takes off what the seal answers, as the send handler does. */
export function checkReading({ message, facts, seal, isEased = false }: Reading, by: CheckBy): CheckedMail {
  const words = readContent(
    message,
    by.policy.blocks.map((block) => block.text),
  );
  const content = contentHash(message, words);
  const asked = checkMessage(message, { ...by, facts });
  const found = isEased ? softenGuesses(asked, by.rules) : asked;
  const report = releaseSealed(found, seal, content);
  // Releasing keeps the findings and their order: the two lists run side by side.
  const isAnswered = (_one: Finding, index: number): boolean =>
    report.findings[index]?.level === 'advise' && found.findings[index]?.level !== 'advise';
  return {
    report: { ...report, findings: report.findings.filter((one, index) => !isAnswered(one, index)) },
    answered: found.findings.filter(isAnswered),
    content,
    isPersonal: readMarkings(message, words).personal,
  };
}
