import { mkdtempSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { startServer, type RunningServer } from '../../../playground/server';
import { staff, tokenOf } from './asking';

/*
 * The local Graph beside the local Outlook: one server, addresses below /graph/.
 */

let server: RunningServer;

beforeAll(async () => {
  server = await startServer(0, mkdtempSync(join(tmpdir(), 'local-graph-')));
});

afterAll(() => server.close());

interface Sent {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: object;
}

function ask(
  path: string,
  { method = 'GET', headers = {}, body }: Sent = {},
): Promise<[status: number, text: string]> {
  return new Promise((resolve, reject) => {
    const options = {
      method,
      headers: { ...headers, 'Content-Type': 'application/json' },
      rejectUnauthorized: false,
      // A connection that was dropped is not taken up again.
      agent: false,
    };
    const asked = request(`${server.url}${path}`, options, (answer) => {
      let text = '';
      answer.on('data', (data: Buffer) => (text += data.toString()));
      answer.on('end', () => resolve([answer.statusCode ?? 0, text]));
    });
    asked.on('error', reject);
    asked.end(body === undefined ? undefined : JSON.stringify(body));
  });
}

function as(address: string, ...scopes: string[]): { headers: Record<string, string> } {
  return { headers: { Authorization: `Bearer ${tokenOf(address, scopes)}` } };
}

const MAIL = {
  message: {
    subject: 'Cover for <Farah>',
    body: { contentType: 'html', content: '<script>alert(1)</script><p>For you.</p>' },
    toRecipients: [{ emailAddress: { address: staff('ann') } }],
  },
};

test.each([
  [staff('mia'), 'Mia Jones'],
  ['beth.lyle@mpes.example', 'Beth Lyle'],
])('%s is answered by the directory in which they stand', async (address, displayName) => {
  const [status, text] = await ask('graph/v1.0/me?$select=displayName', as(address, 'User.Read'));
  expect([status, JSON.parse(text)]).toEqual([200, { displayName }]);
});

test('a mail that was sent can be read on the page, and runs nothing there', async () => {
  const sent = await ask('graph/v1.0/me/sendMail', {
    method: 'POST',
    ...as(staff('farah'), 'Mail.Send'),
    body: MAIL,
  });
  expect(sent[0]).toBe(202);
  const [status, page] = await ask('graph/');
  expect(status).toBe(200);
  expect(page).toContain('Cover for &#60;Farah&#62;');
  expect(page).toContain('<iframe sandbox');
  expect(page).not.toContain('<script>');
});

test('the trouble that was asked for comes once', async () => {
  await ask('graph/trouble?kind=unavailable', { method: 'POST' });
  const me = (): Promise<[number, string]> => ask('graph/v1.0/me', as(staff('mia'), 'User.Read'));
  expect((await me())[0]).toBe(503);
  expect((await me())[0]).toBe(200);
  await ask('graph/trouble?kind=dropped-before', { method: 'POST' });
  await expect(me()).rejects.toThrow(/socket hang up|ECONNRESET/);
});

test('somebody is away, is back, and leaves, as the page says', async () => {
  const graph = await server.graph.of('steps-to-work');
  const { id } = graph.organisation.users.find(({ mail }) => mail === staff('owen'))!;
  const set = (more: string): Promise<[number, string]> =>
    ask(`graph/person?organisation=steps-to-work&person=${id}&${more}`, { method: 'POST' });
  await set('what=away&from=2099-12-01&to=2099-12-12');
  const settings = await ask('graph/v1.0/me/mailboxSettings', as(staff('owen'), 'MailboxSettings.Read'));
  expect(JSON.parse(settings[1])).toMatchObject({
    automaticRepliesSetting: {
      status: 'scheduled',
      scheduledEndDateTime: { dateTime: '2099-12-13T00:00:00.000' },
    },
  });
  await set('what=back');
  expect(graph.state().away).toEqual({});
  await set('what=left');
  expect((await ask('graph/v1.0/me', as(staff('owen'), 'User.Read')))[0]).toBe(401);
});

test('a page of another origin changes nothing; the reset button does', async () => {
  const graph = await server.graph.of('steps-to-work');
  const other = { method: 'POST', headers: { Origin: 'https://client.example' } };
  expect((await ask('graph/reset', other))[0]).toBe(404);
  expect(graph.state().mails).toHaveLength(1);
  expect((await ask('graph/reset', { method: 'POST' }))[0]).toBe(303);
  expect(graph.state().mails).toEqual([]);
});

test('a row that an administrator changes tells so by its version', async () => {
  const graph = await server.graph.of('steps-to-work');
  const list = graph.state().lists.find(({ name }) => name === 'LetterheadPeople')!;
  await ask(`graph/edit?organisation=steps-to-work&list=${list.id}&row=1`, { method: 'POST' });
  expect(list.items[0]).toMatchObject({ version: 2, earlier: [{ number: 1 }] });
});
