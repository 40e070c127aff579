import vm from 'node:vm';

/** How a handlers' bundle is run without a page, as classic Outlook on Windows does. */
export interface BareSetup {
  /** The text of the one file. */
  readonly bundle: string;
  /** Takes away what came after ES2016, and `Intl` and `normalize`, which classic Outlook lacks (office-js #4631). */
  readonly strip?: boolean;
  /** Further globals: a stub of XMLHttpRequest, a store. */
  readonly globals?: Readonly<Record<string, unknown>>;
}

/** Built-ins newer than ES2016, by the object that holds them. */
const NEWER = `
  delete Object.entries; delete Object.values; delete Object.fromEntries; delete Object.hasOwn;
  delete Object.getOwnPropertyDescriptors; delete Object.groupBy;
  for (const name of ['flat', 'flatMap', 'at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with'])
    delete Array.prototype[name];
  for (const name of ['padStart', 'padEnd', 'trimStart', 'trimEnd', 'trimLeft', 'trimRight', 'matchAll', 'replaceAll', 'at',
    'normalize', 'isWellFormed', 'toWellFormed', 'toLocaleLowerCase', 'toLocaleUpperCase', 'localeCompare'])
    delete String.prototype[name];
  delete Promise.allSettled; delete Promise.any; delete Promise.withResolvers; delete Promise.prototype.finally;
  delete globalThis.Intl; delete globalThis.BigInt; delete globalThis.WeakRef; delete globalThis.FinalizationRegistry;
  delete globalThis.SharedArrayBuffer; delete globalThis.Atomics; delete globalThis.WebAssembly; delete globalThis.Iterator;
  delete globalThis.globalThis;
`;

/**
 * Runs the bundle in a context that holds V8's own built-ins, Office, a console and timers, and nothing else. The body of
 * `onReady` is never run there (outlook.md, section 1).
 */
export function runBare(office: object, { bundle, strip = false, globals = {} }: BareSetup): vm.Context {
  const bareOffice: Record<string, unknown> = Object.create(office) as Record<string, unknown>;
  bareOffice['onReady'] = () => new Promise(() => undefined);
  const context = vm.createContext({ Office: bareOffice, console, setTimeout, clearTimeout, ...globals });
  if (strip) vm.runInContext(NEWER, context);
  vm.runInContext(bundle, context, { filename: 'launchevent.js' });
  return context;
}
