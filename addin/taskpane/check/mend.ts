import type { Edit, Fix } from '../../../src/engine/edit';
import type { Finding } from '../../../src/engine/finding';
import { canBeUndone, undoEdits } from '../../../src/engine/undo-edits';
import { WORDS } from '../words';
import type { Draft, Mended } from './draft';
import type { CheckState, DraftWatch } from './draft-watch';

/** More steps than any mail asks for: a fix that brings itself back is not done for ever. */
const MOST_STEPS = 20;

/** What came of one fix. */
export interface MendResult {
  readonly label: string;
  /** Why it could not be done; `undefined` where it was. */
  readonly reason: string | undefined;
  /** How a person does it, where Outlook does not let the pane. */
  readonly byHand?: string;
  /** What takes it back, where something does. */
  readonly undo?: readonly Edit[];
}

/** Whether Outlook can do a fix: words in the text are changed by hand, for rewriting the mail could lose pictures in it. */
export function canBeDone(fix: Fix): boolean {
  return !fix.edits.some((edit) => edit.kind === 'replace-span' && edit.part === 'body');
}

/** The safe fixes, at most one for each finding, in the order of the findings. */
export function safeFixes(findings: readonly Finding[]): readonly Fix[] {
  const fixes: Fix[] = [];
  for (const finding of findings) {
    const first = finding.fixes.find((fix) => fix.safety === 'safe' && canBeDone(fix));
    if (first !== undefined) fixes.push(first);
  }
  return fixes;
}

/** Does one fix, then reads the mail again. What takes it back is the way from what is read then to what was read before. */
export async function mendOne(watch: DraftWatch, fix: Fix): Promise<MendResult> {
  const state = watch.current();
  if (state.kind !== 'checked') return { label: fix.label, reason: WORDS.mend.noLongerOpen };
  const outcome = await apply(state.draft, fix);
  await watch.look();
  if (!outcome.done) {
    const byHand = outcome.isBeyondUs === true ? { byHand: WORDS.mend.byHand(fix.edits) } : {};
    return { label: fix.label, reason: outcome.reason, ...byHand };
  }
  const now = watch.current();
  const isSameDraft = now.kind === 'checked' && now.draft === state.draft;
  const undo =
    isSameDraft && canBeUndone(fix.edits) ? undoEdits(state.reading.message, now.reading.message) : [];
  return { label: fix.label, reason: undefined, ...(undo.length === 0 ? {} : { undo }) };
}

async function apply(draft: Draft, fix: Fix): Promise<Mended> {
  try {
    return await draft.apply(fix.edits);
  } catch (thrown) {
    return { done: false, reason: thrown instanceof Error ? thrown.message : String(thrown) };
  }
}

/**
 * Does the safe fixes one after the other. The mail is read again after each, so that the next one is made for the mail as
 * it stands then; one that could not be done is not tried again.
 */
export async function mendAll(watch: DraftWatch): Promise<readonly MendResult[]> {
  const results: MendResult[] = [];
  const tried = new Set<string>();
  while (results.length < MOST_STEPS) {
    const next = nextSafe(watch.current(), tried);
    if (next === undefined) return results;
    tried.add(keyOf(next));
    results.push(await mendOne(watch, next));
  }
  return results;
}

function nextSafe(state: CheckState, tried: ReadonlySet<string>): Fix | undefined {
  if (state.kind !== 'checked') return undefined;
  return safeFixes(state.report.findings).find((fix) => !tried.has(keyOf(fix)));
}

/** A fix by its button and by what it does to the mail as it stands. */
function keyOf(fix: Fix): string {
  return JSON.stringify([fix.id, fix.label, fix.edits]);
}
