import { segmentAt } from '../message/body';
import type { Content } from '../message/content';
import { fingerprint } from '../message/fingerprint';
import { findBulk } from './bulk';
import { withDigitAlikes } from './digit-alikes';
import { digitGroups } from './digit-groups';
import type { Entity, EntityWhere, LocatedEntity } from './entity';
import { findValues } from './find-values';
import { CREDENTIAL_KINDS } from './kind-families';
import { maskedIn } from './mask';
import { mattersIn } from './matter';
import { normalise } from './normalise';
import { notedEntities } from './noted-entities';
import { MATTER_READERS } from './prose/matter-readers';
import type { SearchedText } from './searched-text';

export type { LocatedEntity } from './entity';

/**
 * Finds what stands in a text of every kind, low ones among it: what to make of a confidence is the caller's. In order of place;
 * values do not overlap, and there are at most 1,000 sure and 1,000 low ones of a kind; lists and matters may hold values.
 * Offsets are those of the text handed in. Time is linear in its length.
 */
export function findEntities(input: SearchedText): readonly Entity[] {
  const folded = normalise(input.text);
  const text = withDigitAlikes(folded.text);
  const scan = { text, exact: folded.text, groups: digitGroups(text) };
  const values = findValues(folded, scan, input);
  const bulk = findBulk(folded, scan);
  const secrets = values.filter(({ kind }) => CREDENTIAL_KINDS.includes(kind));
  // The letters of a key are no prose, and no reason shows a part of them.
  const matters = mattersIn(folded, input.part ?? 'body', MATTER_READERS).filter(
    (one) => !secrets.some(({ start, end }) => start < one.end && one.start < end),
  );
  if (bulk.length + matters.length === 0) return values;
  return [...values, ...bulk, ...matters].sort((one, other) => one.start - other.start);
}

const found = new WeakMap<Content, readonly LocatedEntity[]>();

function locate(content: Content): readonly LocatedEntity[] {
  const located: LocatedEntity[] = [];
  const add = (entities: readonly Entity[], where: (entity: Entity) => EntityWhere): void => {
    for (const entity of entities) located.push({ ...entity, where: where(entity) });
  };
  // The address below a signature is where its writer works.
  const isOwn = ({ kind, start }: Entity): boolean =>
    kind === 'uk-postcode-address' && segmentAt(content, start) === 'signature';
  const inBody = findEntities({ text: content.text, cells: content.body?.cells ?? [] });
  add(findEntities({ text: content.subject, part: 'subject' }), () => 'subject');
  add(
    inBody.filter((one) => !isOwn(one)),
    ({ start }) => {
      const kind = segmentAt(content, start);
      return kind === 'quoted' || kind === 'forwarded' ? 'quoted' : 'body';
    },
  );
  const inFiles: LocatedEntity[] = [];
  for (const { name, notes } of content.files) {
    const inName = findEntities({ text: name, part: 'file-name' });
    // The place is shown and recorded: a value in a file's name is masked there too.
    const where: EntityWhere = `attachment:${maskedIn(name, inName)}`;
    add(inName, () => where);
    if (notes?.known === true) inFiles.push(...notedEntities(notes.value, where));
  }
  // Of a file only fingerprints are kept: to be counted together with them, all others are told by theirs.
  return inFiles.length === 0
    ? located
    : located.map((one) => ({ ...one, key: fingerprint(one.key) })).concat(inFiles);
}

/**
 * Finds values of every kind in a message: its subject, its body (approved blocks left out, since `content` blanks them) and the
 * names and texts of its attachments. Worked out once for each content, however many rules ask.
 */
export function findMessageEntities(content: Content): readonly LocatedEntity[] {
  const known = found.get(content);
  if (known !== undefined) return known;
  const located = locate(content);
  found.set(content, located);
  return located;
}
