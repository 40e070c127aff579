import { existsSync, writeFileSync } from 'node:fs';

import { applyEdits } from '../engine/apply-edits';
import { checkMessage, type CheckSetup } from '../engine/check-message';
import type { ReadMail } from '../mail/mail-result';
import { writeFixedMail } from '../mail/write-new-eml';
import type { Message } from '../message/message';
import { reasonOf } from './contacts';
import type { Terminal } from './terminal';

/** How often fixes and checks take turns at most: one fix may leave room for another, never for ten. */
const PASSES = 10;

/** What the safe fixes made of a message, and the words on their buttons. */
interface FixedMessage {
  readonly message: Message;
  readonly done: readonly string[];
}

/** Applies the safe fixes of the findings, checks again, and goes on while there is something to do. */
function applySafeFixes(message: Message, setup: CheckSetup): FixedMessage {
  let current = message;
  const done: string[] = [];
  for (let pass = 0; pass < PASSES; pass++) {
    const before = current;
    const fixes = checkMessage(current, setup).findings.flatMap((finding) => finding.fixes);
    for (const fix of fixes.filter((one) => one.safety === 'safe')) {
      const result = applyEdits(current, fix.edits);
      if (!result.ok || result.message === current) continue;
      current = result.message;
      done.push(fix.label);
    }
    if (current === before) break;
  }
  return { message: current, done };
}

/** Gives the name of the mended copy: `letter.eml` becomes `letter.fixed.eml`, the third mail of `x.mbox` `x.3.fixed.eml`. */
function fixedName(file: string): string {
  const [path = file, place] = file.split('#');
  const stem = path.replace(/\.(?:eml|msg|mbox)$/i, '');
  return place === undefined ? `${stem}.fixed.eml` : `${stem}.${place}.fixed.eml`;
}

/** Writes a mended copy beside the mail where a safe fix applies, and says on standard error what was done. */
export async function writeFixed(mail: ReadMail, setup: CheckSetup, terminal: Terminal): Promise<void> {
  const { message, done } = applySafeFixes(mail.message, setup);
  if (done.length === 0) return;
  if (mail.file === '-' || mail.file.startsWith('-#')) {
    terminal.err(
      'letterhead: mail from standard input has no file to put a mended copy beside. Save it first.\n',
    );
    return;
  }
  const name = fixedName(mail.file);
  if (existsSync(name)) {
    terminal.err(
      `letterhead: ${name} is there already and was left as it is. Move it away, then try again.\n`,
    );
    return;
  }
  const written = await writeFixedMail(mail, message);
  if (!written.ok) {
    terminal.err(`letterhead: ${mail.file}: no mended copy could be made (${written.reason}).\n`);
    return;
  }
  try {
    writeFileSync(name, written.bytes, { flag: 'wx' });
    terminal.err(`letterhead: ${name} written (${done.join('; ')})\n`);
  } catch (thrown) {
    terminal.err(`letterhead: ${name} could not be written (${reasonOf(thrown)}).\n`);
  }
}
