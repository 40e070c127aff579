import { fireEvent, screen } from '@testing-library/react';
import type { Policy } from '../../../src/policy/model/policy';
import { TEST_POLICY } from '../../test-policy';
import { FakeHost, type FakeMail } from './fake-host';
import { fakeOutbox, type FakeRecorder } from './fake-register';
import { press, showPane } from './show-pane';

/** A mail that asks for a reason, and for nothing else. */
export const NUMBER: FakeMail = {
  to: ['bo@client.example'],
  subject: 'Form',
  text: 'My National Insurance number: AB123456C.',
  queued: ['disclaimer', 'particulars'],
};

/** The statements that the policy of these tests asks for. */
export const STATEMENTS = ['Other ways were considered.', 'The person knows the risk and agreed.'];

/** The test policy with two statements to be ticked. */
export const POLICY: Policy = {
  ...TEST_POLICY,
  rules: {
    ...TEST_POLICY.rules,
    'sensitive-data-external': {
      ...TEST_POLICY.rules['sensitive-data-external']!,
      statements: STATEMENTS,
    },
  },
};

/** Shows a mail, and opens the step in which a reason is given. */
export async function openStep(mail: FakeMail = NUMBER, recorder?: FakeRecorder) {
  const host = new FakeHost(mail);
  const made = fakeOutbox(recorder === undefined ? {} : { recorder });
  const container = await showPane(host, { policy: POLICY, outbox: made.outbox });
  await press('Give a reason');
  return { host, container, ...made };
}

/** Ticks boxes by their words. */
export function tick(...names: readonly string[]): void {
  for (const name of names) fireEvent.click(screen.getByRole('checkbox', { name }));
}

/** The field for the reason. */
export const reasonBox = (): HTMLElement => screen.getByRole('textbox', { name: 'Reason' });

/** Writes the reason. */
export function write(reason: string): void {
  fireEvent.change(reasonBox(), { target: { value: reason } });
}

/** Every record gets the same id, so that a test can name it. */
export function fixIds(): void {
  Object.defineProperty(globalThis.crypto, 'randomUUID', { configurable: true, value: () => 'id-1' });
}
