import { checkMessage, verdictOf } from '../../src/engine/check-message';
import type { Finding } from '../../src/engine/finding';
import type { Report } from '../../src/engine/report';
import { softenGuesses } from '../../src/engine/soften-guesses';
import { contentHash, parseSeal, releaseSealed } from '../../src/engine/seal';
import { readContent } from '../../src/message/content';
import { keepBreaker, readBreaker } from '../outlook/breaker-state';
import type { LaunchEvent } from '../outlook/handlers';
import { answerFor, SEND, type SendAnswer } from './answer';
import { afterStop } from './circuit-breaker';
import { completeOnce, type Completion } from './completion';
import { completeWith } from './complete-with';
import { noteTrouble } from './trouble';
import { DraftReader, type Draft } from './read-draft';
import type { CallGate } from '../outlook/office-call';
import { knownFacts, readSession } from '../outlook/session-data';
import { setUp, type HandlerSetup } from './setup';

/** From entry to answer. Outlook's own five seconds run from the click, and loading us is part of them (office-js #6816). */
const DEADLINE_MS = 2500;

/** A missing seal is read again for so long: session data may come late (office-js #5951). */
const SEAL_PATIENCE_MS = 1000;
const SEAL_PAUSE_MS = 250;

/**
 * Checks the mail and answers once, in time. What goes wrong with us lets the mail go.
 * @param gate where calls to Outlook have been started already.
 */
export function onMessageSend(event: LaunchEvent, gate?: CallGate): void {
  const completion = completeOnce(event);
  const started = Date.now();
  const late = { reader: undefined as DraftReader | undefined, setup: undefined as HandlerSetup | undefined };
  completion.after(DEADLINE_MS, () => {
    completion.complete(answerAtDeadline(late.reader, late.setup));
  });
  const check = checkOnSend(completion, started, gate, (reader, setup) => {
    late.reader = reader;
    late.setup = setup;
  });
  completeWith(completion, check);
}

/** The rule for which it counts what the pane has looked up of who reads a colleague's mailbox (M4.3). */
const ASKS_THE_PANE = 'sensitive-data-shared-mailbox';

async function checkOnSend(
  completion: Completion,
  started: number,
  gate: CallGate | undefined,
  hold: (reader: DraftReader, setup: HandlerSetup) => void,
): Promise<SendAnswer> {
  const setup = await setUp(gate);
  if (setup === undefined || setup.policy.off) return SEND;
  const reader = new DraftReader(setup);
  hold(reader, setup);
  const mayContinue = (): boolean => !completion.isOver() && Date.now() - started < DEADLINE_MS;
  const begun = await reader.readFirst();
  // Where the answer hangs on the rest in any case, nothing is checked without it.
  if (!hangsOnRest(begun, setup)) {
    const { verdict, cannotTell } = check(begun, setup, mayContinue);
    if (verdict === 'send' && !cannotTell.some((one) => one.cause === 'late')) return SEND;
  }
  const draft = await reader.readRest(mayContinue);
  const report = await release(draft, check(draft, setup, mayContinue), setup);
  if (report.verdict === 'send' || completion.isOver()) return SEND;
  return answerFor(await countStop(draft, report, setup), setup.policy, setup.client);
}

function check(draft: Draft, setup: HandlerSetup, mayContinue: () => boolean): Report {
  const { policy, rules, rollout } = setup;
  const report = checkMessage(draft.message, { policy, rules, rollout, facts: draft.facts, mayContinue });
  return draft.facts.queuedBlocks === undefined ? withBlocksInDoubt(report) : report;
}

/**
 * True where every answer hangs on what is read last: under a policy that asks for whom a mail is sent, or for what the pane has
 * looked up; and where an earlier mail stands below, which counts by who was added since, and by the kind of mail.
 */
function hangsOnRest({ message: { parts } }: Draft, { policy, rules }: HandlerSetup): boolean {
  const segments = parts.body.known ? parts.body.value.segments : [];
  return (
    segments.some(({ kind }) => kind === 'quoted' || kind === 'forwarded') ||
    rules.some(
      ({ id, needs }) => policy.rules[id] !== undefined && (id === ASKS_THE_PANE || needs.includes('sender')),
    )
  );
}

/**
 * Where session data is lost or late nobody knows what was queued while the mail was written, and some clients do not show
 * it to this handler: that an approved text is missing is then no fact, and asks at most for a look (office-js #5951).
 */
function withBlocksInDoubt(report: Report): Report {
  const findings = report.findings.map((one) =>
    one.level === 'block' && isMendedByBlock(one) ? { ...one, level: 'warn' as const } : one,
  );
  return { ...report, findings, verdict: verdictOf(findings, report.cannotTell) };
}

function isMendedByBlock({ fixes }: Finding): boolean {
  return fixes.some(({ edits }) => edits.some(({ kind }) => kind === 'insert-block'));
}

function hashOf(draft: Draft, { policy }: HandlerSetup): string {
  const blocks = policy.blocks.map((block) => block.text);
  return contentHash(draft.message, readContent(draft.message, blocks));
}

/** Releases what the seal answers. One that is not there yet is looked for again, for a second, where a mail would be stopped. */
async function release(draft: Draft, report: Report, setup: HandlerSetup): Promise<Report> {
  if (report.verdict === 'send') return report;
  const isStopped = report.verdict !== 'warn';
  let { session } = draft;
  for (
    let waited = 0;
    isStopped && session === undefined && waited < SEAL_PATIENCE_MS;
    waited += SEAL_PAUSE_MS
  ) {
    await pause(SEAL_PAUSE_MS);
    session = await readSession(setup.item, setup.gate);
  }
  // What came late may also say what is queued.
  const current =
    session === draft.session ? report : check({ ...draft, facts: knownFacts(session) }, setup, () => true);
  return sealed({ ...draft, session }, current, setup);
}

/** Releases what the seal that was read answers. */
function sealed(draft: Draft, report: Report, setup: HandlerSetup): Report {
  const { session } = draft;
  const seal = session?.seal === undefined ? undefined : parseSeal(session.seal);
  return releaseSealed(report, seal, hashOf(draft, setup));
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

/** Tells the circuit breaker of the stop, and softens guesses where it has tripped. */
async function countStop(draft: Draft, report: Report, setup: HandlerSetup): Promise<Report> {
  const now = Date.now();
  const before = await readBreaker(setup.store, setup.edition, now);
  // Where Send Anyway is offered nobody is held up.
  if (report.verdict === 'warn') return report;
  // A draft that is stopped, changed and stopped again is one mail.
  const which = draft.session?.facts?.opened ?? hashOf(draft, setup);
  const state = afterStop(before, String(which), now);
  await keepBreaker(setup.store, state);
  return state.isTripped ? softenGuesses(report, setup.rules) : report;
}

/** At the deadline a block proven by what was read stands; everything else is sent. */
function answerAtDeadline(reader: DraftReader | undefined, setup: HandlerSetup | undefined): SendAnswer {
  if (reader === undefined || setup === undefined) return SEND;
  try {
    const draft = reader.draft();
    const report = sealed(
      draft,
      check(draft, setup, () => true),
      setup,
    );
    return report.verdict === 'block' ? answerFor(report, setup.policy, setup.client) : SEND;
  } catch (thrown) {
    noteTrouble(thrown);
    return SEND;
  }
}
