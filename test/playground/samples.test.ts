import type { SendOutcome } from '../../playground/host/contract';
import { createHost } from '../../playground/host/create-host';
import { DRAFTS } from '../../playground/page/samples/drafts';
import { RECEIVED } from '../../playground/page/samples/received';
import { nodeWebTransport } from '../../playground/transports/node-web';
import { builtBundle } from '../bundle/built-bundle';

/*
 * Each draft of the local Outlook ends as its line says, in the built bundle.
 */

const { code: BUNDLE } = builtBundle();

/** What a person can tell from the alert: whether it may be sent, and whether it may go with a reason. */
function endOf(outcome: SendOutcome): string {
  if (outcome.result !== 'alert') return 'goes';
  if (outcome.buttons.some(({ id }) => id === 'send-anyway')) return 'look';
  return /give (?:a|the) reason|say why/.test(outcome.text) ? 'reason' : 'mend';
}

test.each(DRAFTS.map((sample) => [sample.title, sample] as const))('%s', async (_title, sample) => {
  const host = createHost(sample.draft());
  const transport = nodeWebTransport({ bundle: BUNDLE });
  if (host.draft.meeting === null) await host.launch('OnMessageCompose', {}, transport);
  const outcome = await host.send(transport);
  const words = outcome.result === 'alert' ? outcome.text : '';
  expect([endOf(outcome), words]).toEqual([sample.ends, words]);
});

test('there are telling ones enough, each by an id of its own', () => {
  const all = [...DRAFTS, ...RECEIVED];
  expect(DRAFTS.length).toBeGreaterThanOrEqual(12);
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  expect(new Set(DRAFTS.map(({ ends }) => ends))).toEqual(new Set(['goes', 'look', 'reason', 'mend']));
});

test('a mail to read has come already', () => {
  for (const { draft } of RECEIVED) expect(draft().received?.receivedAt).toBeLessThan(Date.now());
});
