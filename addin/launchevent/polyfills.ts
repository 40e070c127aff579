/**
 * What handlers need of ES2016 and some classic Outlook on Windows have not: users report `includes` missing from their
 * engines (office-js #3730). Nothing else is filled in: what the bundle carries keeps to the built-ins of ES2016, and
 * test/bundle/send-bundle.test.ts runs it without any later ones.
 */
function includes<T>(this: readonly T[], wanted: T, from = 0): boolean {
  const start = from < 0 ? Math.max(0, this.length + from) : from;
  for (let index = start; index < this.length; index++) {
    // Unlike indexOf, it finds NaN.
    if (this[index] === wanted || (Number.isNaN(wanted) && Number.isNaN(this[index]))) return true;
  }
  return false;
}

if (!('includes' in Array.prototype)) {
  Object.defineProperty(Array.prototype, 'includes', { value: includes, configurable: true, writable: true });
}
