import { writeFileSync } from 'node:fs';

import { reasonOf } from './contacts';
import { writeManifest } from './manifest/write-manifest';
import { UsageProblem, type ExitCode, type Terminal } from './terminal';
import { VERSION } from './version';

/** What `letterhead manifest` was asked for. */
export interface ManifestCommandOptions {
  readonly baseUrl: string;
  readonly clientId: string;
  readonly mode: 'softblock' | 'prompt';
  readonly sendButton?: boolean;
  readonly out?: string;
}

/**
 * Writes the manifest of a deployment, to a file or to standard output.
 *
 * @throws UsageProblem naming the option that cannot be used, and the remedy.
 */
export function manifestCommand(options: ManifestCommandOptions, terminal: Terminal): ExitCode {
  const { baseUrl, clientId, mode, sendButton = false, out } = options;
  const written = writeManifest({ baseUrl, clientId, mode, sendButton, version: VERSION });
  if (!written.ok) throw new UsageProblem(written.problem);
  if (out === undefined) {
    terminal.out(written.xml);
    return 0;
  }
  try {
    writeFileSync(out, written.xml);
  } catch (thrown) {
    throw new UsageProblem(
      `${out} could not be written (${reasonOf(thrown)}). Name another file with --out.`,
    );
  }
  terminal.err(`letterhead: ${out} written\n`);
  return 0;
}
