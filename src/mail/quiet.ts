/**
 * Runs work whose libraries write notes to the console, and keeps them from it: standard output belongs to the report.
 * Only for synchronous work. Gives what the work gives, and passes on what it throws.
 */
export function quietly<T>(work: () => T): T {
  const shown = globalThis.console;
  const silence = { debug: () => undefined, log: () => undefined, warn: () => undefined };
  globalThis.console = { ...shown, ...silence };
  try {
    return work();
  } finally {
    globalThis.console = shown;
  }
}
