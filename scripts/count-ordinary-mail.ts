/**
 * Counts in how many sentences of ordinary mail the features of our own sentences stand, so that what is common there tells little.
 * Of the mail nothing but the counts is kept. Usage: tsx scripts/count-ordinary-mail.ts FOLDER...
 */
import { writeFileSync } from 'node:fs';
import { contentTypeOf } from '../src/attachments/quick/content-type';
import { notesOf } from '../src/cli/read-attachment';
import { normalise } from '../src/detectors/normalise';
import { readMails } from '../src/mail/read-mails';
import { readContent } from '../src/message/content';
import { lessonsOf, readLessons } from './prose-odds/corpus';
import { ORDINARY, writeOrdinary } from './prose-odds/ordinary';

async function countOrdinaryMail(folders: readonly string[]): Promise<void> {
  const known = new Set(readLessons().flatMap(({ sentence }) => sentence.features.map(({ id }) => id)));
  const counts = new Map<number, number>();
  let sentences = 0;
  for await (const one of readMails(folders, { contentTypeOf, notesOf, stdin: process.stdin })) {
    if (!one.ok) continue;
    const { subject, text } = readContent(one.mail.message, []);
    for (const { sentence } of lessonsOf(`-|${normalise(`${subject}\n\n${text}`).text}`)) {
      sentences += 1;
      for (const { id } of sentence.features) if (known.has(id)) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  writeFileSync(ORDINARY, writeOrdinary(sentences, counts));
}

void countOrdinaryMail(process.argv.slice(2));
