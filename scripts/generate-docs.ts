import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { compilePolicy } from '../src/policy/author/compile';
import { publishedSchemas } from '../src/policy/author/json-schema';
import type { DescribedPolicy } from '../src/report/pages/described-policy';
import { describeRules } from '../src/report/pages/describe-rules';
import { ENTITY_KINDS } from '../src/detectors/entity';
import { entityNames } from '../src/detectors/entity-names';
import { KIND_PAGES } from '../src/detectors/kind-pages';
import { detectionPage, type DescribedKind } from '../src/report/pages/detection-page';
import { RULES } from '../src/rules/all-rules';
import { consentPage } from './consent-page';
import { stalePages, writePages } from './pages-on-disk';

const ROOT = resolve(__dirname, '..');

/** The shipped policies, in the order of their ids. Throws, with every problem named, where one does not compile. */
function shippedPolicies(): DescribedPolicy[] {
  const files = readdirSync(join(ROOT, 'policies')).filter(
    (file) => file.endsWith('.yaml') && !file.endsWith('.people.yaml'),
  );
  return files.sort().map((name) => {
    const file = `policies/${name}`;
    const compiled = compilePolicy({ file, text: readFileSync(join(ROOT, file), 'utf8') }, RULES);
    if (compiled.ok) return compiled;
    const problems = compiled.problems.map(({ line, what, remedy }) => `${file}:${line}: ${what} ${remedy}`);
    throw new Error(`The pages need policies that compile.\n${problems.join('\n')}`);
  });
}

/** Every kind with what its page says, in the order of ENTITY_KINDS. */
function describedKinds(): readonly DescribedKind[] {
  return ENTITY_KINDS.map((id) => {
    const name = entityNames([{ kind: id, key: '' }]);
    return { id, name: name.charAt(0).toUpperCase() + name.slice(1), ...KIND_PAGES[id] };
  });
}

/** Everything in the checkout that is generated, laid out as `npm run lint` expects it. */
async function generatedPages(): Promise<Map<string, string>> {
  const pages = describeRules(RULES, shippedPolicies());
  pages.set('docs/detection.md', detectionPage(describedKinds()));
  pages.set('docs/consent.md', consentPage());
  for (const { name, text } of publishedSchemas(RULES)) pages.set(name, text);
  for (const [path, text] of pages) {
    const filepath = join(ROOT, path);
    pages.set(path, await format(text, { ...(await resolveConfig(filepath)), filepath }));
  }
  return pages;
}

/** `npm run docs` writes the pages; `npm run docs -- --check` only says which are stale, and ends with 1 if any is. */
async function main(): Promise<void> {
  const pages = await generatedPages();
  if (process.argv.includes('--check')) {
    const stale = stalePages(ROOT, pages);
    for (const path of stale) console.error(`stale: ${path}`);
    if (stale.length > 0) console.error('Run `npm run docs` and commit what it writes.');
    process.exitCode = stale.length > 0 ? 1 : 0;
    return;
  }
  for (const path of writePages(ROOT, pages)) console.log(`wrote ${path}`);
}

main().catch((reason: unknown) => {
  console.error(reason instanceof Error ? reason.message : reason);
  process.exitCode = 1;
});
