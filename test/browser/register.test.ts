import type { FrameLocator, Page } from 'playwright-core';

import type { LocalGraph } from '../../playground/graph/local-graph';
import type { CoverRequested } from '../../src/register/ports/event';
import { grantKeys } from '../../src/register/ports/row';
import { buildPages } from './built-pages';
import { openBrowser, type OpenedBrowser } from './open-page';
import {
  agreeUntil,
  choose,
  dayFromNow,
  inPane,
  onPage,
  person,
  under,
  writeAs,
  type Shown,
} from './register-desk';

/*
 * Access to a mailbox, from the request to its end, as five people: in the pane of the local Outlook and on the page outside it,
 * with the real msal-browser and the real Graph client; and what comes to nothing.
 */

jest.setTimeout(120_000);

let browser: OpenedBrowser;
let graph: LocalGraph;

beforeAll(async () => {
  await buildPages();
  browser = await openBrowser();
  graph = await browser.graph.of('steps-to-work');
}, 300_000);
afterAll(async () => {
  await browser.close();
});
afterEach(async () => {
  for (const page of browser.context.pages()) await page.close();
  expect(browser.faults).toEqual([]);
  expect(graph.breaches).toEqual([]);
});

const FARAH = person('farah.khan');
const GARETH = person('gareth.pugh');
const ANN = person('ann.cole');
const PETER = person('peter.lowe');

const mailsTo = (address: string): readonly string[] =>
  graph
    .state()
    .mails.filter(({ to }) => to.includes(address))
    .map(({ subject }) => subject);

async function fillRequest(shown: Shown, grantee: string): Promise<void> {
  await shown.getByRole('button', { name: 'Ask for cover' }).click();
  await shown.getByRole('combobox', { name: 'Who gets access' }).fill(grantee.slice(0, 4));
}

function request(from: Partial<CoverRequested> = {}): CoverRequested {
  const id = crypto.randomUUID();
  return {
    kind: 'cover-requested',
    id,
    at: new Date().toISOString(),
    grantId: `LH-TEST-${id.slice(0, 8)}`,
    mailbox: { address: FARAH.address, type: 'personal' },
    grantor: FARAH,
    grantee: GARETH,
    authoriser: ANN,
    access: 'read',
    from: dayFromNow(0),
    to: dayFromNow(20),
    purpose: 'cover',
    need: 'time-away',
    policy: 'steps-to-work',
    policyVersion: '1',
    untold: [],
    ...from,
  };
}

function authorisation(of: CoverRequested): Parameters<typeof writeAs>[2] {
  const id = crypto.randomUUID();
  return { kind: 'cover-authorised', id, at: new Date().toISOString(), about: grantKeys(of) };
}

describe('from the request to its end, one after the other', () => {
  let reference = '';

  test('its owner asks, and the senior manager of the department is told', async () => {
    const pane = await inPane(browser, 'farah.khan');
    const [page] = browser.context.pages();
    await fillRequest(pane, 'Gareth');
    const found = pane.getByRole('option', { name: /Gareth Pugh/ });
    await agreeUntil(page!, pane, found);
    await found.click();
    await pane.getByRole('radio', { name: 'read only' }).check();
    await pane.getByLabel('Last day').fill(dayFromNow(14));
    await under(pane, 'Who authorises it').getByText('Ann Cole').waitFor();
    await pane.getByRole('button', { name: 'Ask for it' }).click();
    await agreeUntil(page!, pane, pane.getByText('Recorded. Ann Cole was told by mail.'));
    await under(pane, 'Access to your mailbox').getByText('Waits to be authorised').waitFor();
    [reference = ''] = /LH-\d{4}-\w{8}/.exec(mailsTo(ANN.address)[0] ?? '') ?? [];
    expect(reference).not.toBe('');
  });

  test('she authorises it on the page outside Outlook, and the service desk is told by reference', async () => {
    const page = await onPage(browser, 'Ann Cole');
    await under(page, 'Waiting for you to authorise')
      .getByRole('button', { name: /Gareth Pugh/ })
      .click();
    await page.getByRole('button', { name: 'Authorise' }).click();
    await page.getByText('Authorised; IT sets it up').waitFor();
    await page.getByRole('button', { name: 'Tell the service desk' }).click();
    await page.getByText('The service desk was told').waitFor();
    expect(mailsTo('servicedesk@walsall.example')[0]).toContain(reference);
    const [mail] = graph.state().mails.filter(({ subject }) => subject.includes('is authorised'));
    expect(mail?.text).not.toContain('Gareth');
    expect(mail?.attachments.map(({ name }) => name)).toEqual(['last-day.ics']);
  });

  test('the service desk sets it up with the commands that are there, and says so', async () => {
    const page = await onPage(browser, 'Service desk');
    await page.getByRole('button', { name: 'Service desk' }).click();
    await under(page, 'To set up')
      .getByRole('button', { name: /Gareth Pugh/ })
      .click();
    await page.getByRole('button', { name: 'These give the access:' }).click();
    const commands = await page.getByRole('region', { name: 'These give the access:' }).innerText();
    expect(commands).toContain(
      `Add-MailboxFolderPermission -Identity '${FARAH.id}:\\Inbox' -User '${GARETH.id}'`,
    );
    await page.getByRole('button', { name: 'Mark as active' }).click();
    await page.getByText('Active', { exact: true }).first().waitFor();
  });

  test('whoever was given access sees it, and it counts towards the owner’s absence', async () => {
    const page = await onPage(browser, 'Gareth Pugh');
    await under(page, 'Your access to other mailboxes').getByText('the mailbox of Farah Khan').waitFor();
  });

  test('an export of Exchange is held against it: what is as authorised, and what nobody recorded', async () => {
    const page = await onPage(browser, 'Service desk');
    await page.getByRole('button', { name: 'Compare with Exchange' }).click();
    const right = (user: string, folder: string): object => ({
      MailboxAddress: FARAH.address,
      FolderName: folder,
      User: user,
      AccessRights: ['Reviewer'],
    });
    const folders = [right(GARETH.address, 'Inbox'), right(person('owen.blake').address, 'Inbox')];
    await page.getByLabel('Export from Exchange').fill(JSON.stringify({ folders }));
    await page.getByRole('button', { name: 'Compare', exact: true }).click();
    await page.getByText('1 in Exchange, and not in the register').waitFor();
    await page.getByText('1 as authorised').waitFor();
    await page.getByRole('button', { name: 'Record the comparison' }).click();
    await page.getByText('Recorded: the numbers, and no names.').waitFor();
  });

  test('its owner asks for its end, and the service desk takes it away', async () => {
    const owner = await onPage(browser, 'Farah Khan');
    await under(owner, 'Access to your mailbox')
      .getByRole('button', { name: /Gareth Pugh/ })
      .click();
    await owner.getByRole('button', { name: 'Ask for it to end' }).click();
    await owner.getByText('Asked to end').first().waitFor();
    const desk = await onPage(browser, 'Service desk');
    await desk.getByRole('button', { name: 'Service desk' }).click();
    await under(desk, 'To take away')
      .getByRole('button', { name: /Gareth Pugh/ })
      .click();
    await desk.getByRole('button', { name: 'Mark as ended' }).click();
    await desk.getByText('Taken away in Exchange').waitFor();
    expect(await desk.getByRole('list').getByText(/, \d/).count()).toBeGreaterThanOrEqual(6);
  });
});

describe('what comes to nothing', () => {
  test('Send As is named as what it is, and cannot be asked for', async () => {
    const page = await onPage(browser, 'Farah Khan');
    await page.getByRole('button', { name: 'Ask for cover' }).click();
    await choose(page, 'Who gets access', 'Gareth Pugh');
    await page.getByLabel('Last day').fill(dayFromNow(3));
    await page.getByRole('radio', { name: 'Send As' }).check();
    await page.getByText('Both names have to show (S6.1-access.c)').waitFor();
    const before = graph.state().mails.length;
    await page.getByRole('button', { name: 'Ask for it' }).click();
    await page.getByText('Both names have to show (S6.1-access.c)').waitFor();
    expect(graph.state().mails).toHaveLength(before);
  });

  test('nobody authorises their own: for a senior manager the chief executive is asked', async () => {
    const page = await onPage(browser, 'Ann Cole');
    await page.getByRole('button', { name: 'Ask for cover' }).click();
    await choose(page, 'Who gets access', 'Peter Lowe');
    await under(page, 'Who authorises it').getByText('Helen Marsh').waitFor();
    const own = request({
      mailbox: { address: ANN.address, type: 'personal' },
      grantor: ANN,
      grantee: PETER,
    });
    await writeAs(graph, ANN, own);
    await writeAs(graph, ANN, authorisation(own));
    await page.reload();
    await under(page, 'Access to your mailbox')
      .getByRole('button', { name: /Peter Lowe/ })
      .click();
    await page.getByText('Does not count: whoever wrote it may not say this.').waitFor();
    await page.getByText('Waits to be authorised').waitFor();
  });

  test('the manager of another department authorises nothing', async () => {
    const asked = request();
    await writeAs(graph, FARAH, asked);
    await writeAs(graph, PETER, authorisation(asked));
    const page = await onPage(browser, 'Farah Khan');
    await open(page, asked);
    await page.getByText('Does not count: whoever wrote it may not say this.').waitFor();
  });

  test('a row that somebody changed does not count until its author repeats it', async () => {
    const asked = request();
    await writeAs(graph, FARAH, asked);
    graph.change(({ lists }) => {
      const row = lists.flatMap(({ items }) => items).find(({ fields }) => fields['Title'] === asked.id);
      if (row !== undefined) row.version = 2;
    });
    const page = await onPage(browser, 'Farah Khan');
    await under(page, 'Written, and does not count').getByRole('button', { name: asked.grantId }).click();
    await page.getByText('the row was changed after it was written').waitFor();
  });

  test('an investigation is not seen by its subject, and is by whoever may permit it', async () => {
    const tom = await onPage(browser, 'Tom Fielding');
    await tom.getByRole('button', { name: 'Ask for cover' }).click();
    await tom.getByLabel('What for').selectOption({ label: 'Looking into somebody’s mail' });
    await choose(tom, 'Whose mailbox', 'Owen Blake');
    await choose(tom, 'Who gets access', 'Dilys Owen');
    await tom.getByLabel('Last day').fill(dayFromNow(5));
    await tom.getByLabel('In your own words').fill('A complaint came in writing.');
    await tom.getByRole('button', { name: 'Ask for it' }).click();
    await tom.getByText('Recorded. Helen Marsh was told by mail.').waitFor();
    const [mail] = graph.state().mails.slice(-1);
    expect(`${mail?.subject} ${mail?.text}`).not.toMatch(/Owen|complaint/);
    const owen = await onPage(browser, 'Owen Blake');
    await owen.getByRole('button', { name: 'My mailbox' }).click();
    await owen.getByText('Nobody has recorded access to your mailbox.').waitFor();
    const helen = await onPage(browser, 'Helen Marsh');
    await under(helen, 'Waiting for you to authorise')
      .getByRole('button', { name: /Dilys Owen/ })
      .click();
    await helen.getByText('Looking into somebody’s mail').waitFor();
  });
});

async function open(shown: Page | FrameLocator, { grantId }: CoverRequested): Promise<void> {
  const lines = under(shown, 'Access to your mailbox').getByRole('button');
  for (let index = 0; index < (await lines.count()); index++) {
    await lines.nth(index).click();
    await shown.getByText('Reference').waitFor();
    if (await shown.getByText(grantId).isVisible()) return;
    await shown.getByRole('button', { name: 'Back' }).click();
    await lines.first().waitFor();
  }
  throw new Error(`${grantId} is not among them`);
}
