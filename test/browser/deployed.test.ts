import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { loadPolicy } from '../../src/cli/policy-source';
import { line, onePage, packedStream } from '../attachments/full/pdf-builder';
import { DEPLOYED_AT, deployedBundle } from '../bundle/deployed-bundle';
import { hostBundle, type HostedBundle } from '../bundle/host-bundle';
import { run } from '../cli/run';
import { buildPages } from './built-pages';
import { openDeployedOutlook, type DeployedOutlook } from './deployed-outlook';

/*
 * A fresh bundle, hosted as its own configuration says: by nginx where one is installed. The local Outlook takes the add-in from
 * there, under the headers it is served with, and notices a policy that changes on the host.
 */

jest.setTimeout(120_000);

const ROOT = resolve(__dirname, '../..');
const SHIPPED = join(ROOT, 'policies/steps-to-work.yaml');

let folder: string;
let site: string;
let host: HostedBundle;
let outlook: DeployedOutlook;

beforeAll(async () => {
  await buildPages();
  folder = mkdtempSync(join(tmpdir(), 'letterhead-'));
  site = join(folder, 'site');
  cpSync(join(deployedBundle(), 'site'), site, { recursive: true });
  host = await hostBundle(deployedBundle(), site, folder);
  process.stdout.write(`the bundle of these tests is hosted by ${host.which}\n`);
  outlook = await openDeployedOutlook();
}, 400_000);
afterAll(async () => {
  await outlook.close();
  await host.close();
  rmSync(folder, { recursive: true });
});

const page = () => outlook.page;
const pane = () => page().locator('.pane iframe').contentFrame();
const bar = () => page().locator('.bar p');
const alert = () => page().getByRole('dialog');
const sent = () => page().getByRole('region', { name: 'Sent items' }).getByRole('listitem');

async function send(): Promise<void> {
  await page().getByRole('button', { name: 'Send', exact: true }).click();
}

async function drop(name: string, content: Uint8Array): Promise<void> {
  const transfer = await page().evaluateHandle(
    ({ file, bytes }) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(bytes)], file));
      return data;
    },
    { file: name, bytes: [...content] },
  );
  await page().dispatchEvent('body', 'drop', { dataTransfer: transfer });
}

test('verify-deploy finds every file, digest and header as it was built', () => {
  const program = ['node_modules/tsx/dist/cli.mjs', 'src/cli/main.ts', 'verify-deploy', DEPLOYED_AT];
  const env = { ...process.env, NODE_EXTRA_CA_CERTS: host.certificate };
  const { stdout, stderr, status } = spawnSync(process.execPath, program, {
    cwd: ROOT,
    env,
    encoding: 'utf8',
  });
  expect(`${stdout}${stderr}`).toContain('all is as it was built');
  expect(status).toBe(0);
});

describe('the add-in from its host, under its headers', () => {
  afterEach(() => {
    expect(outlook).toMatchObject({ refused: [], faults: [] });
  });

  test('the handlers: the bar, what they queue, and the alert', async () => {
    await outlook.open('open=room');
    await bar().getByText('1 person outside Steps to Work. The disclaimer will be added.').waitFor();
    await send();
    await sent().first().waitFor();
    await outlook.open('open=national-insurance');
    await bar().waitFor();
    await send();
    await alert().getByText('A National Insurance number is going outside').waitFor();
  });

  test('the pane: a check, a file that is read in it, the mail as it will arrive, a reason', async () => {
    await outlook.open('open=room&pane=open');
    await pane().getByRole('heading', { level: 1 }).waitFor();
    await drop('letter.pdf', onePage(packedStream(line('her National Insurance number is AB 12 34 56 C'))));
    await pane()
      .getByRole('group', { name: /A National Insurance number is going outside/ })
      .waitFor();
    await pane()
      .getByRole('button', { name: /as it will arrive/ })
      .click();
    const letter = pane().locator('iframe').contentFrame();
    await letter.getByText('must be regarded as confidential').waitFor();
    await page().keyboard.press('Escape');
    await outlook.open('open=national-insurance&pane=open');
    await pane().getByRole('button', { name: 'Give a reason' }).first().click();
    await pane().getByRole('textbox', { name: 'Reason' }).waitFor();
  });
});

test('what the headers do not let in is refused, and told of here', async () => {
  await outlook.open('open=room&pane=open');
  await pane().getByRole('heading', { level: 1 }).waitFor();
  await pane()
    .locator('body')
    .evaluate((body) => {
      body.append(Object.assign(document.createElement('img'), { src: 'https://elsewhere.example/a.png' }));
    });
  while (outlook.refused.length === 0) await page().waitForTimeout(50);
  expect(outlook.refused).toEqual(['img-src https://elsewhere.example/a.png']);
  expect(outlook.faults).toEqual([expect.stringContaining('violates the following Content Security Policy')]);
  outlook.refused.length = 0;
  outlook.faults.length = 0;
});

describe('a policy that changes on the host', () => {
  const INSIDE = 'The information in this message must be regarded as confidential';
  const CHANGED = INSIDE.replace('confidential', 'private');

  /** Puts a policy file with one piece of its text replaced on the host, compiled as the bundle's is. Gives the file. */
  function putUp(from: string, to: string): string {
    const text = readFileSync(SHIPPED, 'utf8');
    expect(text.split(from)).toHaveLength(2);
    const file = join(folder, 'changed.yaml');
    writeFileSync(file, text.replace(from, to));
    writeFileSync(join(site, 'policy.json'), JSON.stringify(loadPolicy(file)));
    return file;
  }

  /** What leaves of a mail to somebody outside. */
  async function left(): Promise<string> {
    await outlook.open('open=room');
    await bar().getByText('The disclaimer will be added.').waitFor();
    await send();
    return sent().first().locator('iframe').contentFrame().locator('body').innerText();
  }

  test('one word: diff shows it, the next new mail has it, and a broken file does not take hold', async () => {
    expect(await left()).toContain(INSIDE);
    const file = putUp('must be regarded as confidential', 'must be regarded as private');
    const { out } = await run(['policy', 'diff', 'steps-to-work', file]);
    expect(out).toContain(`blocks › disclaimer › text\n  - ${INSIDE}`);
    expect(out).toContain(`\n  + ${CHANGED}`);
    expect(await left()).toContain(CHANGED);
    const whole = readFileSync(join(site, 'policy.json'), 'utf8');
    writeFileSync(join(site, 'policy.json'), whole.slice(0, whole.length / 2));
    expect(await left()).toContain(CHANGED);
  });

  test('off: true silences everything at the next new mail, and taking it back ends that', async () => {
    putUp('off: false', 'off: true');
    await outlook.open('open=national-insurance&pane=open');
    await pane().getByRole('heading', { level: 1 }).waitFor();
    await expect(bar().count()).resolves.toBe(0);
    await send();
    await sent().first().waitFor();
    writeFileSync(join(site, 'policy.json'), JSON.stringify(loadPolicy(SHIPPED)));
    await outlook.open('open=national-insurance');
    await bar().waitFor();
    await send();
    await alert().waitFor();
  });
});
