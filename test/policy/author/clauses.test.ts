import { readFileSync } from 'node:fs';
import { describeWithShared, sharedPath } from '../../shared';
import { compiledPack, type PackId } from '../packs';

/** A clause id as the design writes it, perhaps with the end of a range: `S6.1-use.a–d`, `M4.3.1–4`, `S5.1–5.3`. */
const CLAUSE_ID =
  /(?<![A-Za-z0-9])([MS]\d+(?:\.\d+)*(?:[a-c](?![a-z]))?(?:-(?:use|risk|access|content|received)(?:\.[a-e])?|-\d)?|Annex 1)(?:–((?:\d+\.)?[a-e\d](?![A-Za-z])))?/g;

/** The ids that a range stands for. */
function unfold(first: string, end: string | undefined): string[] {
  if (end === undefined) return [first];
  const stem = first.slice(0, -1);
  const from = first.charCodeAt(first.length - 1);
  const to = end.charCodeAt(end.length - 1);
  return Array.from({ length: to - from + 1 }, (_, step) => stem + String.fromCharCode(from + step));
}

function designIds(): string[] {
  const text = readFileSync(sharedPath('design', 'clauses.md'), 'utf8');
  const ids = [...text.matchAll(CLAUSE_ID)].flatMap(([, first, end]) => unfold(first ?? '', end));
  return [...new Set(ids)];
}

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

const SOURCES = {
  'steps-to-work': 'steps-to-work-email-internet-policy.txt',
  mpes: 'mpes-electronic-communications-policy.txt',
} as const;

const packOf = (id: string): PackId => (id.startsWith('S') ? 'steps-to-work' : 'mpes');

describeWithShared('the clauses of the shipped policies', () => {
  const packs = { 'steps-to-work': compiledPack('steps-to-work').policy, mpes: compiledPack('mpes').policy };

  it('are found in the design, ranges unfolded', () => {
    const ids = designIds();
    const some = [
      'S6.5-content.b',
      'S6.1-use.c',
      'S6.1-risk.d',
      'S6.1-access.b',
      'M4.3.3',
      'S5.2',
      'M3.2',
      'Annex 1',
    ];
    expect(ids).toEqual(expect.arrayContaining([...some, 'S6.6-1', 'S6.3c', 'S6.4a', 'M5']));
    expect(ids.length).toBeGreaterThan(55);
  });

  it('hold every clause that the design names', () => {
    const missing = designIds().filter((id) => !packs[packOf(id)].clauses.some((clause) => clause.id === id));
    expect(missing).toEqual([]);
  });

  it('hold no clause that the design does not name, but the list of superseded Acts', () => {
    const known = designIds();
    const more = [...packs['steps-to-work'].clauses, ...packs.mpes.clauses].filter(
      ({ id }) => !known.includes(id),
    );
    expect(more.map(({ id }) => id)).toEqual(['S4.1']);
  });

  it.each(['steps-to-work', 'mpes'] as const)('are in the own words of %s', (id) => {
    const source = folded(readFileSync(sharedPath('seeds', SOURCES[id]), 'utf8'));
    const strange = packs[id].clauses.flatMap((clause) =>
      folded(clause.text)
        .split(' … ')
        .filter((words) => !source.includes(words.replace(/ …$/, '')))
        .map((words) => `${clause.id}: ${words}`),
    );
    expect(strange).toEqual([]);
  });

  it('hold the disclaimer word for word', () => {
    const source = folded(readFileSync(sharedPath('seeds', SOURCES['steps-to-work']), 'utf8'));
    const printed = /"(The information in this message[^"]*)"/.exec(source)?.[1];
    expect(packs['steps-to-work'].blocks[0]?.text).toBe(`${printed ?? ''}.`);
  });
});

describe('what the shipped policies say of their clauses', () => {
  const clauses = [...compiledPack('steps-to-work').policy.clauses, ...compiledPack('mpes').policy.clauses];

  it('claims the screens that there are, the read pane, the policy page and the register, and promises nothing', () => {
    const screens = clauses.filter(({ kind }) => kind === 'screen');
    expect(screens.map(({ id }) => id)).toEqual([
      ...['S5.4', 'S6.1-access.a', 'S6.1-access.b', 'S6.4a', 'S6.4b'],
      ...['S6.5-received.a', 'S6.5-received.b', 'S6.5-received.c', 'S8', 'S8.2'],
      ...['M3.3', 'M5', 'M5.1', 'M5.2'],
    ]);
    const named =
      /^(?:The (?:read pane|Policy page of the pane|register, in the pane)|(?:Generic m|M)ailboxes, in the pane)\b/;
    for (const { note = '' } of screens) expect(note).toMatch(named);
    for (const { note = '' } of clauses) expect(note).not.toMatch(/later|soon|planned|release|will be/i);
  });

  it('tells superseded law', () => {
    const noted = clauses.filter(({ editorsNote }) => editorsNote !== undefined).map(({ id }) => id);
    expect(noted).toEqual(expect.arrayContaining(['S4.1', 'M4.3']));
    const fine = clauses.find(({ id }) => id === 'M4.3');
    expect([fine?.text, fine?.editorsNote]).toEqual([
      expect.stringContaining('£500,000'),
      expect.stringContaining('£17.5 million'),
    ]);
  });
});
