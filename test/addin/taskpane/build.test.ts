/** @jest-environment jsdom */
import { editionInForce } from '../../../addin/taskpane/build';
import type { Policy } from '../../../src/policy/model/policy';
import { TEST_POLICY } from '../../test-policy';

const shared = globalThis as unknown as Record<string, unknown>;

/** Starts a pane built with one policy beside handlers that fetched another. */
async function inForce(built: Partial<Policy>, fetched: Partial<Policy>): Promise<Policy> {
  const policy = { ...TEST_POLICY, ...built };
  shared['LETTERHEAD_BUILD'] = { version: '1', policy, rollout: 'settled' };
  localStorage.setItem('letterhead.policy', JSON.stringify({ ...TEST_POLICY, ...fetched }));
  return (await editionInForce()).policy;
}

beforeEach(() => {
  const userProfile = { emailAddress: 'ann@stepstowork.example', displayName: 'Ann' };
  shared['Office'] = { context: { mailbox: { userProfile } } };
});

test('the policy that the handlers fetched is the pane’s too', async () => {
  await expect(inForce({}, { title: 'New words' })).resolves.toMatchObject({ title: 'New words' });
});

test('one of another organisation leaves the built one in force', async () => {
  await expect(inForce({}, { id: 'other', title: 'Not ours' })).resolves.toMatchObject({
    title: TEST_POLICY.title,
  });
});

test.each<[Policy['whenRecordWaits'], Policy['whenRecordWaits'], Policy['whenRecordWaits']]>([
  ['send', 'send', 'send'],
  ['wait', 'send', 'send'],
  ['wait', 'wait', 'wait'],
  // Mail is held back by a release, never by a file that was fetched.
  ['send', 'wait', 'send'],
])('built to %s and fetched to %s, mail is to %s', async (built, fetched, expected) => {
  const policy = await inForce({ whenRecordWaits: built }, { whenRecordWaits: fetched });
  expect(policy.whenRecordWaits).toBe(expected);
});
