/**
 * Writes the contract of Microsoft Graph that the local Graph answers to, pared down from the subset that lies beside the
 * checkout; with --check it only says whether it is stale. Where that folder is absent there is nothing to hold it against.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { parse, stringify } from 'yaml';
import { pareContract, type Part } from './pare-contract';

const SOURCE = resolve(__dirname, '../../shared/contract/graph-subset.openapi.yaml');
const TARGET = join(__dirname, '../playground/graph/contract.yaml');

const OPENING = `# What the local Graph answers, and how: written by \`npm run graph-contract\`; do not edit.
#
# Pared down from a subset of the Microsoft Graph v1.0 description, which is derived from the metadata in
# microsoftgraph/msgraph-metadata: MIT licence, copyright (c) Microsoft Corporation. It is no publication of Microsoft.
# Left out: operations that Letterhead does not use, descriptions, and properties that it neither asks for nor sends. What
# a type inherits stands in the type itself, and a closed type refuses names that it does not have.
`;

async function main(): Promise<void> {
  if (!existsSync(SOURCE)) {
    console.log('The contract is not held against its source: the folder ../shared is not here.');
    return;
  }
  const pared = pareContract(parse(readFileSync(SOURCE, 'utf8')) as Part);
  const text = OPENING + stringify(pared, { aliasDuplicateObjects: false, lineWidth: 0 });
  const laidOut = await format(text, { ...(await resolveConfig(TARGET)), filepath: TARGET });
  if (!process.argv.includes('--check')) {
    writeFileSync(TARGET, laidOut);
    console.log(`wrote playground/graph/contract.yaml`);
    return;
  }
  if (existsSync(TARGET) && readFileSync(TARGET, 'utf8') === laidOut) return;
  console.error(
    'stale: playground/graph/contract.yaml\nRun `npm run graph-contract` and commit what it writes.',
  );
  process.exitCode = 1;
}

main().catch((reason: unknown) => {
  console.error(reason instanceof Error ? reason.message : reason);
  process.exitCode = 1;
});
