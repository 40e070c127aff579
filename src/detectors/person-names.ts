import type { Address } from '../message/address';
import { isWithinSlips } from './slips';

/**
 * Names by which the same people are called, beside those that begin or end alike (Sam and Samantha, Beth and Elizabeth) or
 * differ by one letter. The groups of British English; the first letters of a name are often no help.
 */
const CALLED_ALIKE =
  'william bill billy liam,robert bob bobby bert,richard dick rick,anthony tony,james jim jimmy,john jack,margaret peggy maggie meg rita,elizabeth liz lizzie betty libby,katherine catherine kate katie kathy kitty,mary molly polly,edward ted ned,henry harry,charles chuck charlie,david dave,michael mike mick,stephen steven steve,andrew andy,alexander sandy,theresa teresa tess terry terence,laurence lawrence larry,gillian jill,thomas tom,deborah debbie,rebecca becky,victoria vicky,abigail abby,amanda mandy,penelope penny,sarah sally,patricia trish paddy patrick,geoffrey jeffrey geoff jeff,gerald jerry gerry,joseph joe josie,christopher kit,mohammed muhammad mohamed mo,frederick freddie,peter pete,sean shaun,stuart stewart,eleanor ellie nell,dorothy dot,isabel izzy,nicola nicky,frances frank,philip pip,susan sue';

const TITLES = /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|rev|reverend|cllr|councillor)$/;

let groups: readonly string[] | undefined;

/** True where two first names, in lower case, may well be the same person's. Leans towards yes. */
export function mayBeSameName(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short === '') return false;
  if (long.startsWith(short) || (short.length > 3 && long.endsWith(short))) return true;
  if (short.length > 3 && isWithinSlips(one, other, 1)) return true;
  groups ??= CALLED_ALIKE.split(',').map((group) => ` ${group} `);
  return groups.some((group) => group.includes(` ${one} `) && group.includes(` ${other} `));
}

/** The names in a text in lower case, without titles and what stands in brackets. */
function nameWords(text: string): readonly string[] {
  return text
    .replace(/\([^)]{0,80}\)/g, ' ')
    .toLowerCase()
    .split(/[\s.,_\-+\d/|]+/)
    .filter((word) => word !== '' && !TITLES.test(word));
}

/** What stands before the @. */
function localOf(address: string): string {
  return address.slice(0, Math.max(0, address.lastIndexOf('@')));
}

/** The names of the person behind an address in lower case: of the display name, or else of the part before the @. */
export function personNames({ name, address }: Address): readonly string[] {
  const shown = name.includes('@') ? [] : nameWords(name);
  return shown.length > 0 ? shown : nameWords(localOf(address));
}

/** First and last name as people say them: "Jones, Mia" too. Undefined where there are not two. */
export function fullName(person: Address): { readonly first: string; readonly last: string } | undefined {
  const names = personNames(person);
  const [first, last] = [names[0], names[names.length - 1]];
  if (first === undefined || last === undefined || names.length < 2) return undefined;
  const isTurned = /^[^\s,@]+,\s/.test(person.name);
  return isTurned ? { first: names[1] ?? '', last: first } : { first, last };
}

/** True where two addresses seem to be one person's: the same surname, and a first name or its initial that fits. */
export function seemsSamePerson(one: Address, other: Address): boolean {
  const named = fullName(one);
  if (named === undefined) return false;
  const { first, last } = named;
  const otherName = other.name === '' ? undefined : fullName(other);
  if (otherName !== undefined) return otherName.last === last && mayBeSameName(first, otherName.first);
  const letters = localOf(other.address)
    .toLowerCase()
    .replace(/[^a-z]/g, '');
  const at = last.length < 3 ? -1 : letters.indexOf(last);
  if (at < 0) return false;
  const rest = letters.slice(0, at) + letters.slice(at + last.length);
  return rest === first.charAt(0) || (rest.length > 1 && mayBeSameName(first, rest));
}
