import vm from 'node:vm';
import { parse } from 'acorn';
import { LAUNCH_EVENTS } from '../../addin/outlook/events';
import { loadPolicy } from '../../src/cli/policy-source';
import { builtBundle, type BuiltBundle } from './built-bundle';
import { es2016Context } from './es2016-context';
import { packedPolicy } from './packed-policy';
import { officeMock, type Answer, type MockDraft, type OfficeMock } from './office-mock';

/**
 * What it may weigh today, in bytes. The aim is 200,000, and `npm run size` says how far that is: this limit only goes
 * down, so that what is won stays won. It went up by 11,700 once, when prose was learnt from sentences in place of lists: that tells
 * a quarter more of what is said, with fewer false alarms.
 */
const LIMIT = 296_900;
const HANDLERS = Object.values(LAUNCH_EVENTS);
const POLICY = loadPolicy('steps-to-work');

let bundle: BuiltBundle;

beforeAll(() => {
  bundle = builtBundle();
}, 120_000);

/** Starts the bundle as classic Outlook does: in a context of its own, with Office, a console and timers. */
function start(draft?: MockDraft, code = bundle.code): OfficeMock & { readonly context: vm.Context } {
  const mock = officeMock(draft);
  const context = es2016Context({ Office: mock.office, console, setTimeout, clearTimeout });
  vm.runInContext(code, context, { filename: 'launchevent.js' });
  return { ...mock, context };
}

function send(draft: MockDraft): Promise<Answer | undefined> {
  return start(draft).run('onMessageSend');
}

describe('the file', () => {
  test('weighs no more than it has', () => {
    expect(bundle.bytes).toBeLessThanOrEqual(LIMIT);
  });

  test.each(['code', 'off'] as const)('is a script of ES2016, in ASCII alone: %s', (file) => {
    expect(() => parse(bundle[file], { ecmaVersion: 2016, sourceType: 'script' })).not.toThrow();
    expect(Buffer.byteLength(bundle[file])).toBe(bundle[file].length);
  });

  test('carries the handlers, what they rest on, and of the packages the tokenizer', () => {
    const ours =
      /^(?:addin\/(?:launchevent|outlook)|src\/(?:message|detectors|rules|engine|attachments\/quick))\//;
    const more = /^src\/(?:policy\/model|report\/alert)\//;
    expect(bundle.files).toContain('src/rules/sensitive-data-external.ts');
    expect(bundle.files.filter((file) => !ours.test(file) && !more.test(file))).toEqual([
      expect.stringMatching(/^node_modules\/@swc\/helpers\//),
      expect.stringMatching(/^node_modules\/@swc\/helpers\//),
      'node_modules/htmlparser2/src/Tokenizer.ts',
    ]);
  });

  test('carries the rules that the policy lets stop a mail, and no other', () => {
    const idle = ['attachment-large', 'confidential-unmarked', 'personal-unmarked'];
    for (const id of idle) expect(['off', 'advise']).toContain(POLICY.rules[id]?.settled);
    expect(bundle.files.filter((file) => idle.some((id) => file === `src/rules/${id}.ts`))).toEqual([]);
    expect(bundle.files).toContain('src/rules/disclaimer-missing.ts');
  });

  test('carries of the policy’s clauses only what an alert may quote', () => {
    const cited = POLICY.clauses.filter(({ id }) =>
      Object.values(POLICY.rules).some(
        ({ clauses, settled }) => clauses[0] === id && settled !== 'advise' && settled !== 'off',
      ),
    );
    expect(cited.length).toBeGreaterThan(3);
    const policy = packedPolicy(bundle.code);
    for (const { id } of cited) expect(policy).toContain(JSON.stringify(id));
    expect(policy).not.toContain('editorsNote');
    expect(policy).not.toContain(JSON.stringify(POLICY.clauses[0]?.id));
  });
});

describe('the start', () => {
  test.each(['code', 'off'] as const)('tells Outlook of every handler before anything else: %s', (file) => {
    const { calls } = start({}, bundle[file]);
    expect(calls.slice(0, HANDLERS.length).sort()).toEqual(
      HANDLERS.map((name) => `associate ${name}`).sort(),
    );
    expect(calls.slice(HANDLERS.length)).toEqual(['onReady']);
  });

  test('leaves nothing behind in the context', () => {
    const { context } = start();
    expect(Object.keys(context).sort()).toEqual(['Office', 'clearTimeout', 'console', 'setTimeout']);
  });

  test('does where the engine has no `includes`', async () => {
    const mock = officeMock({ to: ['lee@client.example'], html: '<p>NI number QQ 12 34 56 C</p>' });
    const context = es2016Context({ Office: mock.office, console, setTimeout, clearTimeout });
    vm.runInContext('delete Array.prototype.includes', context);
    vm.runInContext(bundle.code, context);
    expect(await mock.run('onMessageSend')).toHaveProperty('allowEvent', false);
    expect(
      vm.runInContext('[1, NaN].includes(NaN) && ![1, 2].includes(1, 1) && [1, 2].includes(2, -1)', context),
    ).toBe(true);
  });
});

describe('a mail on its way out', () => {
  const OUTSIDE = ['lee@client.example'];
  const DISCLAIMER = POLICY.blocks.find(({ id }) => id === 'disclaimer')?.text ?? '';

  test('goes where everyone is inside', async () => {
    const html = '<p>Are we still on for <b>Tuesday</b>&nbsp;at ten&hellip;</p>';
    expect(await send({ to: ['pat.wood@stepstowork.example'], subject: 'Tuesday', html })).toEqual({
      allowEvent: true,
    });
  });

  test('goes outside with the disclaimer', async () => {
    const html = `<p>Thank you for your letter.</p><p>${DISCLAIMER}</p>`;
    expect(await send({ to: OUTSIDE, subject: 'Your letter', html })).toEqual({ allowEvent: true });
  });

  test('is stopped for want of it, and told which clause asks for it', async () => {
    const answer = await send({ to: OUTSIDE, subject: 'Your letter', html: '<p>Thank you for it.</p>' });
    expect(answer).toMatchObject({ allowEvent: false, commandId: 'msgComposeOpenPane' });
    expect(answer?.errorMessage).toContain('The disclaimer is missing (S6.2). Add it now.');
  });

  test('is stopped for a National Insurance number, with what the policy says about it', async () => {
    const html = `<p>His National Insurance number is AB&#32;12&nbsp;34 56&thinsp;C.</p><p>${DISCLAIMER}</p>`;
    const answer = await send({ to: OUTSIDE, subject: 'The form', html });
    const clause = POLICY.clauses.find(({ id }) => id === 'S6.5-content.b')?.text ?? '';
    expect(answer).toHaveProperty('allowEvent', false);
    expect(answer?.errorMessage).toContain('is going outside, to client.example.');
    expect(answer?.errorMessage).toContain(clause.slice(0, 60));
    expect(answer?.errorMessage).not.toContain('34 56');
  });

  test('completes each of the other events', async () => {
    for (const name of HANDLERS) {
      const mock = start({ to: OUTSIDE, subject: 'The form', html: '<p>Here it is.</p>' });
      await expect(mock.run(name)).resolves.not.toThrow();
    }
  });
});

describe('a fault of our own', () => {
  test.each(['onMessageSend', 'onAppointmentSend', 'onMessageCompose'])(
    'that keeps %s from being loaded lets everything go, each time',
    async (name) => {
      const mock = officeMock({ to: ['lee@client.example'], html: '<p>Hello</p>' });
      const context = es2016Context({ Office: mock.office, console, setTimeout, clearTimeout });
      vm.runInContext('delete this.Uint8Array', context);
      vm.runInContext(bundle.code, context);
      expect(await mock.run(name)).toEqual({ allowEvent: true });
      expect(await mock.run(name)).toEqual({ allowEvent: true });
    },
  );
});
