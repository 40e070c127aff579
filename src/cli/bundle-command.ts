import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import type { Policy, Rollout } from '../policy/model/policy';
import { buildFiles, iconsFolder } from './bundle/build-files';
import { deployGuide, supportPage } from './bundle/deploy-guide';
import { nginxConfiguration, staticWebAppConfiguration } from './bundle/hosting';
import { digest, digestsBelow, INVENTORY, type Inventory } from './bundle/inventory';
import { reasonOf } from './contacts';
import { mailflowFiles } from './mailflow-command';
import { writeManifest } from './manifest/write-manifest';
import { privacyFiles } from './policy-privacy-command';
import { compilePolicyFile, problemLine, shippedPolicies } from './policy-source';
import { UsageProblem, type ExitCode, type Terminal } from './terminal';
import { VERSION } from './version';

/** What `letterhead bundle` was asked for. */
export interface BundleOptions {
  readonly policy: string;
  readonly baseUrl: string;
  readonly clientId: string;
  readonly rollout: Rollout;
  readonly sendButton?: boolean;
  /** What `letterhead provision` wrote of the register; without it the deployment has none. */
  readonly register?: string;
  readonly out: string;
}

/**
 * Writes everything a deployment needs into one folder: the files to host, both manifests, how to host them, the off switch,
 * and a guide to this one deployment. The policy's example mails are run first; one that fails stops it.
 *
 * @throws UsageProblem naming what cannot be used, and the remedy.
 */
export function bundleCommand(options: BundleOptions, terminal: Terminal): ExitCode {
  const manifests = manifestsOf(options);
  const compiled = compilePolicyFile(options.policy, 'run');
  if (!compiled.ok) {
    throw new UsageProblem(
      [`The policy ${options.policy} does not compile:`, ...compiled.problems.map(problemLine)].join('\n'),
    );
  }
  const mailflow = mailflowFiles(compiled.policy);
  const register = options.register === undefined ? undefined : registerFile(options.register);
  const out = resolve(options.out);
  const site = join(out, 'site');
  makeFolder(site);
  const policy = shippedPolicies().includes(options.policy) ? options.policy : resolve(options.policy);
  buildFiles({ ...options, policy, baseUrl: withoutSlash(options.baseUrl), out: site, register });
  cpSync(iconsFolder(), join(site, 'assets'), {
    recursive: true,
    filter: (path) => !path.includes('screenshots'),
  });
  hashHandlers(site, join(out, 'off'));
  writeFileSync(join(site, 'index.html'), supportPage(compiled.policy));
  const pages = privacyFiles(compiled.policy);
  writeFileSync(join(site, 'privacy.html'), pages['privacy.html']);
  writeFileSync(join(out, 'impact-assessment.html'), pages['impact-assessment.html']);
  for (const [name, text] of Object.entries(mailflow)) writeFileSync(join(out, name), text);
  writeHosting(out, site, options);
  for (const [name, xml] of Object.entries(manifests)) {
    writeFileSync(join(out, name), xml);
    writeFileSync(join(site, name), xml);
  }
  writeInventory(site, compiled.policy, options);
  writeFileSync(
    join(out, 'DEPLOY.md'),
    deployGuide({ ...options, policy: compiled.policy, letterhead: VERSION }),
  );
  terminal.out(`${options.out}: ready. Begin with ${join(options.out, 'DEPLOY.md')}.\n`);
  return 0;
}

const SETTINGS = ['clientId', 'authority', 'siteId'];
const LISTS = ['grants', 'reasons', 'justifications', 'people', 'contacts'];

/** The absolute path of the settings of a register, once they are known to hold what the pane needs. */
function registerFile(file: string): string {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
  } catch (thrown) {
    throw new UsageProblem(`${file}: the settings of the register cannot be read (${reasonOf(thrown)}).`);
  }
  const hasTexts = (holder: unknown, names: readonly string[]): boolean =>
    typeof holder === 'object' &&
    holder !== null &&
    names.every((name) => typeof (holder as Record<string, unknown>)[name] === 'string');
  const lists = hasTexts(value, SETTINGS) ? (value as { lists?: unknown }).lists : undefined;
  if (!hasTexts(lists, LISTS)) {
    throw new UsageProblem(
      `${file}: these are no settings of a register. Name the register-settings.json that the script of letterhead provision writes.`,
    );
  }
  return resolve(file);
}

function withoutSlash(url: string): string {
  return url.endsWith('/') ? url.slice(0, -1) : url;
}

function manifestsOf({
  baseUrl,
  clientId,
  sendButton = false,
}: BundleOptions): Readonly<Record<string, string>> {
  const write = (mode: 'softblock' | 'prompt'): string => {
    const written = writeManifest({ baseUrl, clientId, mode, sendButton, version: VERSION });
    if (!written.ok) throw new UsageProblem(written.problem);
    return written.xml;
  };
  return { 'manifest.xml': write('softblock'), 'manifest-prompt.xml': write('prompt') };
}

/** A folder of ours from an earlier run is written anew; anything else that is there stays. */
function makeFolder(site: string): void {
  try {
    rmSync(site, { recursive: true, force: true });
    mkdirSync(site, { recursive: true });
  } catch (thrown) {
    throw new UsageProblem(
      `${site} could not be made (${reasonOf(thrown)}). Name another folder with --out.`,
    );
  }
}

/**
 * Gives the handlers' file a name with its digest for the page of the browser clients, which may keep it for ever. Classic
 * Outlook asks for the name in the manifest, which stays. The off switch are two files to copy over both.
 */
function hashHandlers(site: string, off: string): void {
  const bundle = readFileSync(join(site, 'launchevent.js'));
  const hashed = `launchevent.${digest(bundle).slice(0, 16)}.js`;
  const page = readFileSync(join(site, 'launchevent.html'), 'utf8');
  writeFileSync(join(site, hashed), bundle);
  writeFileSync(join(site, 'launchevent.html'), page.replace('launchevent.js', hashed));
  mkdirSync(off, { recursive: true });
  copyFileSync(join(site, 'launchevent.off.js'), join(off, 'launchevent.js'));
  writeFileSync(join(off, 'launchevent.html'), page.replace('launchevent.js', 'launchevent.off.js'));
}

function writeHosting(out: string, site: string, { baseUrl }: BundleOptions): void {
  const { origin, hostname, pathname } = new URL(withoutSlash(baseUrl));
  const allowed = [`${withoutSlash(baseUrl)}/launchevent.js`];
  const wellKnown = join(site, '.well-known');
  mkdirSync(wellKnown, { recursive: true });
  writeFileSync(
    join(wellKnown, 'microsoft-officeaddins-allowed.json'),
    `${JSON.stringify({ allowed }, undefined, 2)}\n`,
  );
  writeFileSync(join(out, 'nginx.conf'), nginxConfiguration({ name: hostname, path: pathname }));
  const files = Object.keys(digestsBelow(site));
  writeFileSync(
    join(site, 'staticwebapp.config.json'),
    staticWebAppConfiguration(files, { name: origin, path: pathname }),
  );
}

/** Azure keeps its settings file to itself, and the inventory cannot hold its own digest: both are left out. */
function writeInventory(site: string, policy: Policy, { baseUrl, rollout }: BundleOptions): void {
  const { 'staticwebapp.config.json': _own, ...files } = digestsBelow(site);
  const inventory: Inventory = {
    letterhead: VERSION,
    policy: { id: policy.id, version: policy.version },
    rollout,
    baseUrl: withoutSlash(baseUrl),
    files,
  };
  writeFileSync(join(site, INVENTORY), `${JSON.stringify(inventory, undefined, 2)}\n`);
}
