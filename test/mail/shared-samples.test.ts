import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { contentTypeOf } from '../../src/attachments/quick/content-type';
import { writeFixedMail } from '../../src/mail/write-new-eml';
import { readBody } from '../../src/message/body';
import { createMessage, known } from '../../src/message/message';
import { describeWithShared, sharedPath } from '../shared';
import { readAll, valueOf } from './mail-builders';

function filesBelow(folder: string): string[] {
  const found = readdirSync(folder, { withFileTypes: true, recursive: true });
  return found.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
}

describeWithShared('real mails', () => {
  test.each([
    ['torture', 117],
    ['msg', 31],
    ['html-ham', 40],
    ['other-ham', 60],
    ['attachment-mails', 20],
  ])('every file of %s is read', async (folder, count) => {
    const results = await readAll(filesBelow(sharedPath('samples', folder)), { contentTypeOf });
    expect(results.filter((one) => !one.ok)).toEqual([]);
    expect(results).toHaveLength(count);
  });

  test('of quotes, the mails are read, and the bare texts give a clear answer', async () => {
    const results = await readAll(filesBelow(sharedPath('samples/quotes')), { contentTypeOf });
    expect(results).toHaveLength(182);
    const unread = results.flatMap((one) => (one.ok ? [] : [one]));
    expect(unread.map((one) => basename(one.file)).filter((name) => name.endsWith('.eml'))).toEqual([]);
    expect(new Set(unread.map((one) => one.error.cause))).toEqual(
      new Set(['it does not begin with the header lines of a mail']),
    );
  });

  test('each attached document is known by content', async () => {
    const results = await readAll([sharedPath('samples/attachment-mails')], { contentTypeOf });
    const types = results.flatMap((one) =>
      one.ok ? valueOf(one.mail.message.parts.attachments).map((file) => valueOf(file.content)) : [],
    );
    expect(types).toHaveLength(20);
    expect(types).not.toContain('unknown');
  });

  test('a block added to any of them comes back, or there is a reason', async () => {
    const folders = ['torture', 'html-ham', 'other-ham', 'msg'].flatMap((name) =>
      filesBelow(sharedPath('samples', name)),
    );
    const block = 'For its reader only – Office Ltd.';
    let count = 0;
    for (const one of await readAll(folders)) {
      if (!one.ok || !one.mail.message.parts.body.known) continue;
      const { message } = one.mail;
      const body = valueOf(message.parts.body);
      const fresh = readBody(body.format, `${body.source}\n${block}\n`, message.kind);
      const { kind, sensitivity, categories } = message;
      const after = createMessage({ ...message.parts, kind, sensitivity, categories, body: known(fresh) });
      const written = await writeFixedMail(one.mail, after, { plainInsert: block });
      expect(written.ok || written.reason !== '').toBe(true);
      if (written.ok) count += 1;
    }
    expect(count).toBeGreaterThan(220);
  });
});
