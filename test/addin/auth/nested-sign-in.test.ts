/**
 * @jest-environment jsdom
 */
import { signInThroughOutlook } from '../../../addin/auth/nested-sign-in';
import type { SignInFault } from '../../../playground/sign-in/nested-bridge';
import { readToken } from '../../../playground/graph/token';
import type { TokenSource } from '../../../src/register/ports/token-source';
import type { Trouble } from '../../../src/register/ports/answer';
import { MIA, openWindow, OWEN, PlayedHost } from './bridge-window';

/*
 * The real msal-browser against a bridge as Outlook has one.
 */

const SETTINGS = { clientId: 'letterhead-app', authority: 'https://login.microsoftonline.com/common' };
const SCOPES = ['User.Read', 'Lists.SelectedOperations.Selected'];

async function open(host: PlayedHost, mailbox = MIA.address): Promise<TokenSource> {
  openWindow(host);
  const answer = await signInThroughOutlook(SETTINGS, { isSupported: true, mailbox });
  if (!answer.ok) throw new Error(answer.trouble.kind);
  return answer.value;
}

const silently = { interactive: false };
const afterClick = { interactive: true };

async function troubleOf(tokens: TokenSource, how = silently): Promise<Trouble | undefined> {
  const answer = await tokens.token({ scopes: SCOPES, ...how });
  return answer.ok ? undefined : answer.trouble;
}

test('without consent it is asked for after a click only, and then not again', async () => {
  const host = new PlayedHost();
  const tokens = await open(host);
  expect(await troubleOf(tokens)).toMatchObject({ kind: 'consent', code: 'consent_required' });
  expect(host.methods).toEqual(['GetInitContext', 'GetToken']);
  const given = await tokens.token({ scopes: SCOPES, ...afterClick });
  expect(given.ok && readToken(given.value)).toMatchObject({ oid: MIA.id, scopes: SCOPES });
  expect(host.methods.slice(2)).toEqual(['GetToken', 'GetTokenPopup']);
  // The second time MSAL has it still, and Outlook is not asked.
  expect((await tokens.token({ scopes: SCOPES, ...silently })).ok).toBe(true);
  expect(host.methods).toHaveLength(4);
  expect(tokens.account()).toEqual(MIA);
});

test('a claims challenge goes to Outlook as it came, past what MSAL keeps', async () => {
  const host = new PlayedHost();
  const tokens = await open(host);
  await tokens.token({ scopes: SCOPES, ...afterClick });
  const claims = JSON.stringify({ access_token: { nbf: { essential: true, value: '1' } } });
  expect((await tokens.token({ scopes: SCOPES, ...silently, claims })).ok).toBe(true);
  const sent = JSON.parse(String(host.requests.at(-1)?.['claims'])) as { access_token: object };
  expect(sent.access_token).toEqual({ nbf: { essential: true, value: '1' }, xms_cc: { values: ['CP1'] } });
});

test('whoever presses Cancel has changed nothing, and is asked again at the next click', async () => {
  const host = new PlayedHost();
  const tokens = await open(host);
  host.answersConsent = false;
  expect(await troubleOf(tokens, afterClick)).toMatchObject({ kind: 'cancelled', code: 'user_canceled' });
  host.answersConsent = true;
  expect(await troubleOf(tokens, afterClick)).toBeUndefined();
});

test.each<[SignInFault, Trouble['kind'], string]>([
  ['no-network', 'offline', 'no_network_connectivity'],
  ['account-unavailable', 'signed-out', 'no_account_found'],
  ['disabled', 'unsupported', 'nested_app_auth_bridge_disabled'],
  ['transient', 'server', 'temporarily_unavailable'],
  ['persistent', 'server', 'AADSTS50105'],
])('%s: %s, with the code for whoever is asked', async (fault, kind, code) => {
  const host = new PlayedHost();
  const tokens = await open(host);
  host.signInFault = fault;
  expect(await troubleOf(tokens)).toEqual({
    kind,
    code,
    correlationId: host.requests.at(-1)?.['correlationId'],
  });
  host.signInFault = 'none';
  expect(await troubleOf(tokens, afterClick)).toBeUndefined();
});

describe('tokens are of the mailbox and of nobody else', () => {
  test('a token of another account is not used, also after a click', async () => {
    const host = new PlayedHost();
    const tokens = await open(host);
    host.signInFault = 'somebody-else';
    expect(await troubleOf(tokens, afterClick)).toMatchObject({ kind: 'signed-out', code: 'other_account' });
    expect(tokens.account()).toBeUndefined();
  });

  test('nor is one where the account changes meanwhile', async () => {
    const host = new PlayedHost();
    const tokens = await open(host);
    await tokens.token({ scopes: SCOPES, ...afterClick });
    host.person = OWEN;
    expect(await troubleOf(tokens, afterClick)).toBeUndefined();
    const claims = '{"access_token":{}}';
    const answer = await tokens.token({ scopes: SCOPES, interactive: true, claims });
    expect(answer).toMatchObject({ ok: false, trouble: { code: 'other_account' } });
  });

  test('the name in capitals is the same mailbox', async () => {
    const tokens = await open(new PlayedHost(), 'Mia.Jones@StepsToWork.example');
    expect(await troubleOf(tokens, afterClick)).toBeUndefined();
  });
});

describe('MSAL is never an ordinary client by accident', () => {
  test('where Outlook does not have the set, it is not begun at all', async () => {
    const host = new PlayedHost();
    openWindow(host);
    const answer = await signInThroughOutlook(SETTINGS, { isSupported: false, mailbox: MIA.address });
    expect(answer).toEqual({ ok: false, trouble: { kind: 'unsupported', code: 'no_nested_app_auth' } });
    expect(host.methods).toEqual([]);
  });

  test('where Outlook says that it has the set and has no bridge', async () => {
    openWindow(new PlayedHost(), { hasBridge: false });
    const log = jest.spyOn(console, 'log').mockImplementation(() => undefined);
    const answer = await signInThroughOutlook(SETTINGS, { isSupported: true, mailbox: MIA.address });
    log.mockRestore();
    expect(answer).toEqual({ ok: false, trouble: { kind: 'unsupported', code: 'no_bridge' } });
  });
});
