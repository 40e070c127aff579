/** Reads a value of one shape; `undefined` where it has another. What a list holds may have been written by anybody. */
export type Shape<T> = (value: unknown) => T | undefined;

/** Gives the shape of a text of at most so many characters. */
export function text(most: number): Shape<string> {
  return (value) => (typeof value === 'string' && value.length <= most ? value : undefined);
}

/** Gives the shape of one of these texts. */
export function oneOf<T extends string>(all: readonly T[]): Shape<T> {
  return (value) => all.find((one) => one === value);
}

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,7})?Z$/;

/** An object id of Entra, in small letters. */
export const objectId: Shape<string> = (value) =>
  typeof value === 'string' && GUID.test(value) ? value : undefined;

/** A day that the calendar has, `YYYY-MM-DD`. */
export const day: Shape<string> = (value) => {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return undefined;
  const time = Date.parse(`${value}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== value ? undefined : value;
};

/** A moment, ISO 8601 in UTC. */
export const moment: Shape<string> = (value) =>
  typeof value === 'string' && MOMENT.test(value) && !Number.isNaN(Date.parse(value)) ? value : undefined;

/** A number of things. */
export const count: Shape<number> = (value) =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;

/** Gives the shape of a list of at most so many. */
export function listOfAtMost<T>(most: number, one: Shape<T>): Shape<readonly T[]> {
  return (value) => {
    if (!Array.isArray(value) || value.length > most) return undefined;
    const read = value.map(one);
    return read.every((item) => item !== undefined) ? read : undefined;
  };
}

/** How many of each kind. */
export const counts: Shape<Readonly<Record<string, number>>> = (value) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const entries = Object.entries(value);
  return entries.every(([, one]) => count(one) !== undefined) ? Object.fromEntries(entries) : undefined;
};

/** Gives the shape of an object with these properties; what else it has is left out. */
export function object<T extends object>(shapes: { readonly [Key in keyof T]: Shape<T[Key]> }): Shape<T> {
  return (value) => {
    if (typeof value !== 'object' || value === null) return undefined;
    const read: Partial<T> = {};
    for (const key of Object.keys(shapes) as (keyof T)[]) {
      const property = shapes[key]((value as Partial<Record<keyof T, unknown>>)[key]);
      if (property === undefined) return undefined;
      read[key] = property;
    }
    return read as T;
  };
}
