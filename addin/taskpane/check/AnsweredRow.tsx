import type { Finding } from '../../../src/engine/finding';
import { MarginRow } from '../sheet/MarginRow';
import { useTextStyles } from '../sheet/text-styles';
import { JUSTIFY_WORDS } from '../words/justify';
import { sentencesOf } from './finding-text';

/** What has been answered for the mail as it stands, so that nobody wonders where a finding has gone. */
export function AnsweredRow({
  findings,
}: {
  readonly findings: readonly Finding[];
}): React.JSX.Element | null {
  const text = useTextStyles();
  if (findings.length === 0) return null;
  return (
    <MarginRow icon="send">
      <h2 className={text.finding}>{JUSTIFY_WORDS.answered.title}</h2>
      <ul className={text.plainList}>
        {findings.map((finding, index) => (
          <li key={`${finding.rule} ${index}`}>
            {sentencesOf(finding).first} {answerOf(finding)}.
          </li>
        ))}
      </ul>
    </MarginRow>
  );
}

function answerOf({ level }: Finding): string {
  switch (level) {
    case 'block':
      return JUSTIFY_WORDS.answered.block;
    case 'justify':
      return JUSTIFY_WORDS.answered.justify;
    case 'warn':
    case 'advise':
      return JUSTIFY_WORDS.answered.warn;
  }
}
