import { contentTypeOf } from '../attachments/quick/content-type';
import { findMessageEntities } from '../detectors/find-entities';
import type { Confidence } from '../engine/finding';
import { errorText } from '../mail/mail-result';
import { readMails } from '../mail/read-mails';
import { readContent } from '../message/content';
import type { Message } from '../message/message';
import type { DetectedMail, SeenEvidence } from '../report/checked-mail';
import { jsonlEntities } from '../report/jsonl';
import { terminalEntities } from '../report/terminal';
import { Progress } from './progress';
import { notesOf } from './read-attachment';
import type { ExitCode, Terminal } from './terminal';

/** What `letterhead detect` was asked for. */
export interface DetectOptions {
  readonly min: Confidence;
  /** With what spoke for each value and against it. */
  readonly explain?: boolean;
  readonly format: 'pretty' | 'jsonl';
}

const CONFIDENCES: readonly Confidence[] = ['low', 'medium', 'high'];

/** Lists what the detectors see in one message, whatever a policy makes of it: masked, from `min` upward. */
function detectEntities(message: Message, { min, explain = false }: DetectOptions): readonly SeenEvidence[] {
  const from = CONFIDENCES.indexOf(min);
  return findMessageEntities(readContent(message, []))
    .filter((one) => CONFIDENCES.indexOf(one.confidence) >= from)
    .map(({ kind, where, masked, confidence, reasons }) => {
      const seen = { entity: kind, where, masked, confidence };
      return explain ? { ...seen, reasons } : seen;
    });
}

/** Lists what the detectors see in every mail of the paths. Exit 2 where one could not be read, else 0. */
export async function detectCommand(
  paths: readonly string[],
  options: DetectOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const progress = new Progress(terminal);
  let isAllRead = true;
  for await (const one of readMails(paths, { contentTypeOf, notesOf, stdin: terminal.input() })) {
    progress.step();
    const detected: DetectedMail = one.ok
      ? { file: one.file, ok: true, entities: detectEntities(one.mail.message, options) }
      : { file: one.file, ok: false, error: errorText(one.error) };
    if (!detected.ok) {
      isAllRead = false;
      progress.clear();
      terminal.err(`letterhead: ${detected.file}: ${detected.error}\n`);
    }
    if (options.format === 'jsonl') terminal.out(jsonlEntities(detected));
    else if (detected.ok) {
      progress.clear();
      terminal.out(
        `${terminalEntities(detected, { colour: terminal.colour, width: Math.min(terminal.columns, 100) })}\n`,
      );
    }
  }
  progress.clear();
  return isAllRead ? 0 : 2;
}
