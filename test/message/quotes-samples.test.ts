import { readFileSync, readdirSync } from 'node:fs';
import PostalMime from 'postal-mime';
import type { Body } from '../../src/message/body';
import { readBody } from '../../src/message/body';
import { describeWithShared, hasShared, sharedPath } from '../shared';
import type { Answers } from './quotes-answers';
import { FORWARDS, HTML_FILES, MAIL_HTML, MAIL_PLAIN, MISSED, REPLIES } from './quotes-answers';

const ROOT = sharedPath('samples', 'quotes');

/** One answer to compare: the file, the mail program it stands for, what is expected. */
interface Sample {
  readonly file: string;
  readonly client: string;
  readonly expected: string;
  readonly found: () => Promise<string>;
}

/** The stretches with the line on which each first shows something. */
function byLine(body: Body): string {
  return body.segments
    .map(({ kind, start, end }) => {
      const blank = /^[\s\u200b]*/.exec(body.text.slice(start, end))?.[0].length ?? 0;
      return `${kind.charAt(0)}${String(body.text.slice(0, start + blank).split('\n').length)}`;
    })
    .join(' ');
}

/** The stretches with the number of their lines that show something; the last without. */
function byLength(body: Body): string {
  return body.segments
    .map(({ kind, start, end }, index) => {
      const lines = body.text.slice(start, end).split('\n');
      const shown = lines.filter((line) => line.trim() !== '').length;
      return `${kind.charAt(0)}${index === body.segments.length - 1 ? '' : String(shown)}`;
    })
    .join(' ');
}

function read(file: string): string {
  return readFileSync(`${ROOT}/${file}`, 'utf8');
}

/** The plain part as it was written. The reader of whole mails joins `format=flowed` lines; that is not asked here. */
async function plainPart(file: string): Promise<string> {
  const raw = read(file);
  const gap = raw.indexOf('\n\n');
  const head = raw.slice(0, gap).toLowerCase();
  const isPlain = head.includes('content-type: text/plain') && !head.includes('quoted-printable');
  return isPlain ? raw.slice(gap + 2) : ((await PostalMime.parse(raw)).text ?? '');
}

function samplesOf(
  answers: Answers,
  file: (name: string) => string,
  client: (name: string) => string,
  found: (file: string) => Promise<string>,
): Sample[] {
  return Object.entries(answers).flatMap(([expected, names]) =>
    names.split(' ').map((name) => {
      const path = file(name);
      return { file: path, client: client(name), expected, found: () => found(path) };
    }),
  );
}

const cutText = (file: string): Promise<string> => Promise.resolve(byLine(readBody('text', read(file))));
const cutHtml = (file: string): Promise<string> => Promise.resolve(byLength(readBody('html', read(file))));
const forwardFile = (name: string): string =>
  `crispFwd/${name.endsWith('/') ? name.replace('/', '_en_body') : name.replace('/', '_en_body_variant_')}.txt`;
const replyFile = (name: string): string =>
  `crispReply/${name.startsWith('=') ? name.slice(1) : `email_${name}`}.txt`;

const SAMPLES: readonly Sample[] = [
  ...samplesOf(FORWARDS, forwardFile, (name) => `forward, ${name.replace(/(?:\/|_en_).*/, '')}`, cutText),
  ...samplesOf(REPLIES, replyFile, () => 'reply, plain text', cutText),
  ...samplesOf(
    HTML_FILES,
    (name) => `${name}.html`,
    (name) => `HTML, ${name}`,
    cutHtml,
  ),
  ...samplesOf(
    MAIL_PLAIN,
    (name) => `talon/${name}.eml`,
    (name) => `mail, ${name}`,
    async (file) => byLength(readBody('text', await plainPart(file))),
  ),
  ...samplesOf(
    MAIL_HTML,
    (name) => `talon/${name}.eml`,
    (name) => `mail, ${name}`,
    async (file) => byLength(readBody('html', (await PostalMime.parse(read(file))).html ?? '')),
  ),
];

describeWithShared('quotations in the development samples', () => {
  test('every sample has its answer', () => {
    const files = ['crispFwd', 'crispReply', 'planer', 'talon'].flatMap((folder) =>
      hasShared ? readdirSync(`${ROOT}/${folder}`).map((name) => `${folder}/${name}`) : [],
    );
    expect(files).toHaveLength(182);
    expect([...new Set(SAMPLES.map(({ file }) => file))].sort()).toEqual(files.sort());
  });

  const clients = [...new Set(SAMPLES.map(({ client }) => client))];
  test.each(clients)('%s', async (client) => {
    const wrong: Record<string, string> = {};
    const known: Record<string, string> = {};
    for (const sample of SAMPLES.filter((one) => one.client === client)) {
      const found = await sample.found();
      if (found !== sample.expected) wrong[sample.file] = found;
      const missed = MISSED[sample.file];
      if (missed !== undefined) known[sample.file] = missed;
    }
    expect(wrong).toEqual(known);
  });
});
