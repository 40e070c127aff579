import type { Finding } from '../../../src/engine/finding';
import { canBeReleased, type Seal } from '../../../src/engine/seal';
import type { Policy } from '../../../src/policy/model/policy';
import type { ReasonRecord } from '../../../src/register/ports/recorder';
import type { CheckState, DraftWatch } from '../check/draft-watch';
import type { Given } from './given';
import type { Outbox } from './outbox';
import { justificationOf, objectionOf, stampNow, unique, type Stamp } from './reason-record';

/** A mail that has been checked. */
export type Checked = Extract<CheckState, { kind: 'checked' }>;

/** What came of giving a reason. */
export type Released =
  | { readonly done: true; readonly record: 'recorded' | 'waiting' | 'none' }
  | { readonly done: false; readonly why: 'changed' | 'lost' | 'waits' }
  | { readonly done: false; readonly why: 'not-taken'; readonly reason: string };

/** What releasing a mail works with. */
export interface Desk {
  readonly watch: DraftWatch;
  readonly outbox: Outbox;
  readonly policy: Policy;
}

/** The findings that ask for a reason now. */
export function openFindings({ report }: Checked): readonly Finding[] {
  return report.findings.filter((one) => one.level === 'justify');
}

/** The statements that a reason has to come with, each once. */
export function statementsOf(findings: readonly Finding[]): readonly string[] {
  return unique(findings.flatMap((one) => one.statements));
}

/**
 * Gives the reason given before the draft changed, where it answers all that is asked now: then one click gives it again. An
 * unlisted rule, or another statement, asks for itself.
 */
export function sameReason(state: Checked): Given | undefined {
  const { given } = state.reading;
  const findings = openFindings(state);
  if (given === undefined || findings.length === 0) return undefined;
  const isCovered =
    findings.every((one) => given.rules.includes(one.rule)) &&
    statementsOf(findings).every((one) => given.statements.includes(one));
  return isCovered ? given : undefined;
}

/** What the person has said: what is true, and why it goes. */
export interface Said {
  readonly statements: readonly string[];
  readonly reason: string;
}

/** Gives exactly what pressing the button would record; `undefined` where nothing is, for the mail is marked personal. */
export function recordFor(
  state: Checked,
  policy: Policy,
  said: Said,
  stamp: Stamp,
): ReasonRecord | undefined {
  if (state.isPersonal) return undefined;
  const { message } = state.reading;
  return justificationOf({ message, policy, findings: openFindings(state), ...said }, stamp);
}

/**
 * Records the reason, then releases the mail as it stands. What was shown must still be so: the mail is read once more
 * before, and one whose record would read otherwise is shown again first.
 */
export async function justify(desk: Desk, shown: Checked, said: Said): Promise<Released> {
  const state = await readAgain(desk.watch, shown);
  const stamp = stampFor(shown, said);
  const record = state === undefined ? undefined : recordFor(state, desk.policy, said, stamp);
  const before = recordFor(shown, desk.policy, said, stamp);
  if (state === undefined || JSON.stringify(record) !== JSON.stringify(before))
    return { done: false, why: 'changed' };
  const kept = await post(desk.outbox, record);
  if (kept === 'lost') return { done: false, why: 'lost' };
  const rules = unique(openFindings(state).map((one) => one.rule));
  const { seal, given } = state.reading;
  const next: Seal = { ...sealAfter(state, rules), recorded: (seal?.recorded ?? 0) + 1 };
  const answers: Given = {
    format: 1,
    rules: unique([...(given?.rules ?? []), ...rules]),
    statements: unique([...(given?.statements ?? []), ...said.statements]),
    reason: said.reason.trim(),
  };
  if (!mustWait(desk, kept)) return leave(desk.watch, state, { seal: next, given: answers, record: kept });
  await state.draft.leave({ given: { ...answers, waits: { ...stamp, content: state.content } } });
  await desk.watch.look();
  return { done: false, why: 'waits' };
}

/** The stamp of the record that this very mail waits for with this very reason; else a new one. */
function stampFor(state: Checked, { statements, reason }: Said): Stamp {
  const { given } = state.reading;
  const isSame = given?.reason === reason.trim() && statements.every((one) => given.statements.includes(one));
  return isSame && given.waits !== undefined && isWaiting(state) ? given.waits : stampNow();
}

/** Whether a reason has been given for the mail as it stands, and the mail waits until it is recorded. */
export function isWaiting({ reading: { given }, content }: Checked): boolean {
  return given?.waits?.content === content;
}

/** Where there is a register, the policy may keep a mail until its record is in it (product.md, Justify). */
function mustWait({ policy, outbox }: Desk, kept: 'recorded' | 'waiting' | 'none'): boolean {
  return kept === 'waiting' && policy.whenRecordWaits === 'wait' && outbox.hasRegister;
}

/** Records that a block is wrong, by rule and reason only, then releases it. */
export async function object(
  desk: Desk,
  shown: Checked,
  { rule, reason, stamp }: { readonly rule: string; readonly reason: string; readonly stamp: Stamp },
): Promise<Released> {
  const state = await readAgain(desk.watch, shown);
  const stands = state?.report.findings.some((one) => one.rule === rule && one.level === 'block');
  if (state === undefined || stands !== true || !canBeReleased(rule)) return { done: false, why: 'changed' };
  const kept = await post(desk.outbox, state.isPersonal ? undefined : objectionOf(rule, reason, stamp));
  if (kept === 'lost') return { done: false, why: 'lost' };
  if (mustWait(desk, kept)) return { done: false, why: 'waits' };
  return leave(desk.watch, state, { seal: sealAfter(state, [rule]), record: kept });
}

/** Remembers that a warning was read and the mail stays as it is. Nothing is recorded, as with Send Anyway. */
export async function keepAsItIs(watch: DraftWatch, shown: Checked, rule: string): Promise<Released> {
  const state = await readAgain(watch, shown);
  if (state?.content !== shown.content) return { done: false, why: 'changed' };
  const seal = sealAfter(state, []);
  return leave(watch, state, {
    seal: { ...seal, kept: unique([...(seal.kept ?? []), rule]) },
    record: 'none',
  });
}

async function readAgain(watch: DraftWatch, shown: Checked): Promise<Checked | undefined> {
  await watch.look();
  const state = watch.current();
  return state.kind === 'checked' && state.draft === shown.draft ? state : undefined;
}

async function post(
  outbox: Outbox,
  record: ReasonRecord | undefined,
): Promise<'recorded' | 'waiting' | 'none' | 'lost'> {
  return record === undefined ? 'none' : outbox.post(record);
}

/** The seal with more rules on it. What it held before counts only where the mail is the same. */
function sealAfter({ reading: { seal }, content }: Checked, rules: readonly string[]): Seal {
  const isSame = seal?.content === content;
  return {
    format: 1,
    content,
    rules: unique([...(isSame ? seal.rules : []), ...rules]),
    ...(seal?.recorded === undefined ? {} : { recorded: seal.recorded }),
    ...(isSame && seal.kept !== undefined ? { kept: seal.kept } : {}),
  };
}

async function leave(
  watch: DraftWatch,
  { draft }: Checked,
  { record, ...notes }: { seal: Seal; given?: Given; record: 'recorded' | 'waiting' | 'none' },
): Promise<Released> {
  const left = await draft.leave(notes);
  await watch.look();
  return left.done ? { done: true, record } : { done: false, why: 'not-taken', reason: left.reason };
}
