import { objectIdOf } from '../../../playground/graph/object-id';
import { codeOf, openGraph, staff, tokenOf, type Ask, type Asking } from './asking';

/*
 * The local Graph asked by hand: who is let in, what the directory, mail, mailbox and calendar answer, and the contract.
 */

const EVENTUAL = { ConsistencyLevel: 'eventual' };

let ask: Ask;
let opened: Awaited<ReturnType<typeof openGraph>>;

beforeEach(async () => {
  opened = await openGraph();
  ask = opened.ask;
});

const REFUSED: readonly (readonly [what: string, asking: Asking, status: number, code: string])[] = [
  ['GET /me', { headers: { Authorization: 'Bearer nonsense' } }, 401, 'InvalidAuthenticationToken'],
  ['GET /me', { as: 'nobody@stepstowork.example' }, 401, 'InvalidAuthenticationToken'],
  ['GET /me', { scopes: ['Mail.Send'] }, 403, 'Authorization_RequestDenied'],
  ['GET /me/manager', { scopes: ['User.Read'] }, 403, 'Authorization_RequestDenied'],
  [`GET /users/${staff('ann')}/directReports`, { scopes: ['User.Read'] }, 403, 'Authorization_RequestDenied'],
  ['GET /me/manager', { as: staff('helen'), scopes: ['User.Read.All'] }, 404, 'Request_ResourceNotFound'],
  [
    'GET /users/gone@stepstowork.example',
    { scopes: ['User.ReadBasic.All'] },
    404,
    'Request_ResourceNotFound',
  ],
  [
    'GET /users?$search="displayName:mia"',
    { scopes: ['User.ReadBasic.All'] },
    400,
    'Request_UnsupportedQuery',
  ],
  ['GET /me?$select=nickname', { scopes: ['User.Read'] }, 400, 'BadRequest'],
  ['GET /me?$selekt=id', { scopes: ['User.Read'] }, 400, 'BadRequest'],
  ['GET /me/drive', { scopes: ['User.Read'] }, 404, 'UnknownError'],
  ['POST /me/sendMail', { scopes: ['Mail.Send'], body: { mail: {} } }, 400, 'BadRequest'],
  [
    'POST /me/sendMail',
    { scopes: ['Mail.Send'], body: mail({ toRecipients: staff('ann') }) },
    400,
    'BadRequest',
  ],
  [
    'POST /me/sendMail',
    { scopes: ['Mail.Send'], body: mail({ internetMessageHeaders: [{ name: 'Reference', value: '1' }] }) },
    400,
    'InvalidInternetMessageHeader',
  ],
  [
    'POST /me/sendMail',
    { scopes: ['Mail.Send'], body: mail({ from: { emailAddress: { address: staff('mia') } } }) },
    403,
    'ErrorSendAsDenied',
  ],
  [
    `GET /users/${staff('mia')}/mailboxSettings`,
    { scopes: ['MailboxSettings.Read'] },
    403,
    'ErrorAccessDenied',
  ],
  [
    'PATCH /me/calendar/calendarPermissions/RGVmYXVsdA==',
    { scopes: ['Calendars.ReadWrite'], body: { role: 'custom' } },
    400,
    'BadRequest',
  ],
];

function mail(more: object): object {
  const toRecipients = [{ emailAddress: { address: staff('ann') } }];
  return {
    message: { subject: 'Cover', body: { contentType: 'text', content: 'For you.' }, toRecipients, ...more },
  };
}

test.each(REFUSED)('%s %j is refused', async (what, asking, status, code) => {
  const answer = await ask(what, asking);
  expect([answer.status, codeOf(answer)]).toEqual([status, code]);
});

test('a token that has run out, and one from before a revocation, are refused; the latter with the claims to ask for', async () => {
  const old = Date.now() / 1000 - 7200;
  const late = { headers: { Authorization: `Bearer ${tokenOf(staff('farah'), ['User.Read'], old)}` } };
  expect((await ask('GET /me', late)).status).toBe(401);
  opened.graph.change((state) => {
    state.revokedAt[objectIdOf(staff('farah'))] = Date.now() / 1000 + 60;
  });
  const answer = await ask('GET /me', { scopes: ['User.Read'] });
  const claims = /error="insufficient_claims", claims="([^"]+)"/.exec(
    answer.headers.get('WWW-Authenticate')!,
  )?.[1];
  expect(JSON.parse(atob(claims!))).toMatchObject({ access_token: { nbf: { essential: true } } });
});

const ANSWERED: readonly (readonly [what: string, asking: Asking, body: object])[] = [
  ['GET /me?$select=displayName', { scopes: ['User.Read'] }, { displayName: 'Farah Khan' }],
  [
    'GET /me/directReports?$select=displayName',
    { scopes: ['User.Read'] },
    { value: [{ displayName: 'Mia Jones' }, { displayName: 'Sade Okafor' }] },
  ],
  ['GET /me/manager?$select=displayName', { scopes: ['User.Read.All'] }, { displayName: 'Ann Cole' }],
  [
    'GET /users?$search="displayName:owe" OR "mail:owe"&$select=displayName&$count=true',
    { scopes: ['User.ReadBasic.All'], headers: EVENTUAL },
    { '@odata.count': 2, value: [{ displayName: 'Dilys Owen' }, { displayName: 'Owen Blake' }] },
  ],
  [
    `GET /users?$filter=mail eq '${staff('mia')}'&$select=displayName`,
    { scopes: ['User.ReadBasic.All'] },
    { value: [{ displayName: 'Mia Jones' }] },
  ],
  [
    `GET /users/${staff('mia')}/calendar/calendarPermissions`,
    { scopes: ['Calendars.ReadBasic'] },
    { value: [] },
  ],
  [
    'GET /me/mailboxSettings?$select=userPurpose',
    { scopes: ['MailboxSettings.Read'] },
    { userPurpose: 'user' },
  ],
];

test.each(ANSWERED)('%s %j is answered', async (what, asking, body) => {
  const answer = await ask(what, asking);
  expect([answer.status, answer.body]).toEqual([200, body]);
  expect(opened.graph.breaches).toEqual([]);
});

test('mail tips: a list tells its size, and nobody how many of it are outside', async () => {
  const EmailAddresses = ['allstaff@stepstowork.example', 'pat.lee@client.example', 'nobody'];
  const body = { EmailAddresses, MailTipsOptions: 'totalMemberCount, externalMemberCount' };
  const { body: answer } = await ask('POST /me/getMailTips', { scopes: ['MailTips.ReadBasic.Shared'], body });
  const { value } = answer as { value: Record<string, unknown>[] };
  expect(value.map((one) => [one['totalMemberCount'], one['externalMemberCount']])).toEqual([
    [11, null],
    [null, null],
    [undefined, undefined],
  ]);
  expect(value[2]!['error']).toMatchObject({ code: 'ErrorInvalidRecipients' });
});

test('what all staff see of a calendar can be changed, and is kept', async () => {
  const path = '/me/calendar/calendarPermissions';
  const everybody = `${path}/RGVmYXVsdA==`;
  const scopes = ['Calendars.ReadWrite', 'Calendars.ReadBasic'];
  await ask(`PATCH ${everybody}`, { scopes, body: { role: 'limitedRead' } });
  const { body } = await ask(`GET ${path}`, { scopes });
  expect(body).toMatchObject({ value: [{ role: 'limitedRead', isRemovable: false }] });
});

test('a mail that was sent stands in the outbox as it was sent', async () => {
  const header = { name: 'x-letterhead-reference', value: 'LH-1' };
  const sent = await ask('POST /me/sendMail', {
    scopes: ['Mail.Send'],
    body: mail({ internetMessageHeaders: [header] }),
  });
  expect([sent.status, sent.body]).toEqual([202, '']);
  expect(opened.graph.state().mails).toMatchObject([
    { from: staff('farah'), to: [staff('ann')], subject: 'Cover', headers: { [header.name]: header.value } },
  ]);
});

test('whoever has left is in nobody’s answers', async () => {
  opened.graph.change(({ departed }) => departed.push(objectIdOf(staff('mia'))));
  const { body } = await ask('GET /me/directReports?$select=displayName', { scopes: ['User.Read'] });
  expect(body).toEqual({ value: [{ displayName: 'Sade Okafor' }] });
});
