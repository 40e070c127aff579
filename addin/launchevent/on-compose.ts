import { readAudience, type Audience } from '../../src/engine/audience';
import { checkMessage } from '../../src/engine/check-message';
import { wantedBlocks } from '../../src/engine/wanted-blocks';
import { readContent } from '../../src/message/content';
import { readMarkings } from '../../src/message/marking';
import type { Message } from '../../src/message/message';
import { informationBarLine } from '../../src/report/alert/information-bar';
import { readComposeKind } from '../outlook/compose-kind';
import { startBreaker } from '../outlook/breaker-state';
import { showLine } from '../outlook/information-bar';
import { readParts } from '../outlook/read-item';
import type { LaunchEvent } from '../outlook/handlers';
import { markChecked } from '../outlook/mark-checked';
import { queueBlocks } from '../outlook/queue-blocks';
import { knownFacts, noFacts, readSession, writeFacts, type SessionFacts } from '../outlook/session-data';
import { completeOnce } from './completion';
import { policyInForce, refreshPolicy } from './policy-in-force';
import { DraftReader } from './read-draft';
import { setUp, type HandlerSetup } from './setup';
import { noteTrouble, takeTrouble } from './trouble';

/** While writing there is time, but not without end: Outlook gives a handler five minutes, we take twenty seconds. */
const DEADLINE_MS = 20_000;

/** Files of 5 MB are read in a moment; larger ones are left to the pane. The rest of many come with the next event. */
const WHILE_WRITING = { largest: 5_000_000, most: 10 };

/** Files are read until then, so that what is known is left behind in time. */
const READING_MS = 12_000;

const OUR_TROUBLE =
  'The last mail went out unchecked: Letterhead had a fault of its own. The service desk can look into it.';
const BREAKER_TRIPPED =
  'Letterhead stopped several mails in a short time, so it only advises for now. Tell the service desk.';

/** Runs the work of an event that is not a send, and completes the event whatever comes of it. */
function handle(event: LaunchEvent, work: (setup: HandlerSetup) => Promise<void>): void {
  const completion = completeOnce(event);
  const finish = (): void => {
    completion.complete();
  };
  completion.after(DEADLINE_MS, finish);
  setUp()
    .then((setup) => (setup === undefined ? undefined : work(setup)))
    .then(finish, (thrown: unknown) => {
      noteTrouble(thrown);
      finish();
    });
}

/** New mail, reply, forward, or a draft opened again: note who is on it, fetch the policy, queue the blocks. */
export function onMessageCompose(event: LaunchEvent): void {
  handle(event, async (setup) => {
    const { built, store, user } = setup;
    const refreshed = refreshPolicy(built, store, user);
    // Who is on it is noted before the policy has come: that may take seconds, in which the first are added.
    if (!setup.policy.off) await noteOpening(setup);
    await refreshed;
    const policy = await policyInForce(built, store, user);
    if (policy.off) return;
    const current = {
      ...setup,
      policy,
      edition: setup.edition.slice(0, -setup.policy.version.length) + policy.version,
    };
    await refresh(current, await noteOpening(current));
  });
}

/** Gives what is known of the draft; who is on it is noted where nobody has done so. `undefined`: session data is silent. */
async function noteOpening({ item, gate, client }: HandlerSetup): Promise<SessionFacts | undefined> {
  const session = await readSession(item, gate);
  if (session === undefined || session.facts?.opening !== undefined) return session?.facts;
  const kind = await readComposeKind(item, gate);
  const { recipients } = await readParts(item, ['recipients'], { gate, client, kind });
  const facts = { ...(session.facts ?? noFacts()), kind };
  // Where they cannot be read now, those who are on it later are not taken for added ones.
  if (recipients?.known !== true) return facts;
  const noted = { ...facts, opening: recipients.value.all.map((one) => one.address) };
  await writeFacts(item, gate, noted);
  return noted;
}

/** Recipients, files, From or label have changed: work out blocks and line again. */
export function onDraftChanged(event: LaunchEvent): void {
  handle(event, async (setup) => {
    if (setup.policy.off) return;
    const session = await readSession(setup.item, setup.gate);
    await refresh(setup, session === undefined ? undefined : (session.facts ?? noFacts()));
  });
}

/** Works out blocks, files and the line. `known` is what earlier events left; `undefined` where that could not be read. */
async function refresh(setup: HandlerSetup, known: SessionFacts | undefined): Promise<void> {
  const facts = known ?? noFacts();
  const reader = new DraftReader(setup);
  const started = Date.now();
  await reader.readFirst();
  const mayContinue = (): boolean => Date.now() - started < READING_MS;
  const files = await reader.lookIntoFiles({ ...WHILE_WRITING, mayContinue }, facts.files);
  const { message } = reader.draft();
  const audience = readAudience(message, setup.policy.organisation.domains);
  const queued = await requeue(setup, message, audience, facts);
  // Nobody outside and nothing queued, ever: there is nothing for Exchange to be told.
  const isDecided = queued.length + audience.outside.length > 0;
  if (isDecided || facts.queued.length > 0) await markChecked(setup.item, setup.gate, isDecided);
  const now: SessionFacts = { ...facts, files, queued };
  // Facts that could not be read may be there all the same: nothing is written over them.
  if (known !== undefined) await writeFacts(setup.item, setup.gate, await withOpening(setup, now));
  await showLine(setup.item, setup.gate, await lineFor(setup, message, audience, now));
}

/** Another event may have noted meanwhile who was on it: that is not written over. */
async function withOpening({ item, gate }: HandlerSetup, facts: SessionFacts): Promise<SessionFacts> {
  if (facts.opening !== undefined) return facts;
  const latest = (await readSession(item, gate))?.facts;
  return latest?.opening === undefined ? facts : { ...facts, opening: latest.opening, kind: latest.kind };
}

/** Queues what the mail needs now, where that differs from what is queued. Gives the ids of what is. */
async function requeue(
  setup: HandlerSetup,
  message: Message,
  audience: Audience,
  facts: SessionFacts,
): Promise<readonly string[]> {
  const { policy, rollout, item, gate } = setup;
  const { recipients, body } = message.parts;
  const content = readContent(
    message,
    policy.blocks.map((block) => block.text),
  );
  const wanted = wantedBlocks({
    policy,
    rollout,
    audience: recipients.known ? audience : undefined,
    isPersonal: readMarkings(message, content).personal,
    body: body.known ? body.value : undefined,
  });
  const ids = wanted.map((block) => block.id);
  const isOther = ids.join() !== facts.queued.join();
  return isOther && (await queueBlocks(item, gate, wanted)) ? ids : facts.queued;
}

async function lineFor(
  setup: HandlerSetup,
  message: Message,
  audience: Audience,
  facts: SessionFacts,
): Promise<string> {
  const { policy, rules, rollout, store, edition } = setup;
  if (await takeTrouble()) return OUR_TROUBLE;
  if ((await startBreaker(store, edition, Date.now())).isTripped) return BREAKER_TRIPPED;
  const report = checkMessage(message, { policy, rules, rollout, facts: knownFacts({ facts }) });
  return informationBarLine(report, audience, policy, facts.queued);
}
