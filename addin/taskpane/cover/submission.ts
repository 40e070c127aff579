import { requestEvent, type RequestAnswer } from '../../../src/register/check/check-request';
import type { Answer } from '../../../src/register/ports/answer';
import type { CoverRequested } from '../../../src/register/ports/event';
import { grantKeys } from '../../../src/register/ports/row';
import type { Desk } from '../register/desk';
import { happening } from '../register/write-step';
import { draftOf, type Ask } from './ask';
import { tellAuthoriser } from './tell';

/**
 * Sends one request: the event, for an investigation its reason, the mail, each once. Whatever met trouble is tried again where
 * it stopped, with the same ids, so that pressing again doubles nothing.
 */
export class Submission {
  private readonly desk: Desk;
  private request: CoverRequested | undefined;
  private readonly reasonStamp = happening('reason-given');
  private recorded = false;
  private hasReason = false;

  constructor(desk: Desk) {
    this.desk = desk;
  }

  /** True once the register holds the request, whatever became of the mail about it. */
  get isRecorded(): boolean {
    return this.recorded;
  }

  async send(ask: Ask, answer: RequestAnswer): Promise<Answer<void>> {
    // What was recorded is not changed any more, whatever the form holds by now.
    if (!this.recorded) this.request = this.make(ask, answer);
    const { request } = this;
    if (request === undefined) return { ok: false, trouble: { kind: 'conflict', code: 'not-a-request' } };
    if (!this.recorded) {
      const written = await this.desk.eventLog.append(request);
      if (!written.ok) return written;
      this.recorded = true;
    }
    const text = ask.reason.trim();
    // The words of an investigation lie in the restricted list; of anything else they go to the authoriser alone.
    if (request.purpose === 'investigation' && text !== '' && !this.hasReason) {
      const written = await this.desk.eventLog.append({
        ...this.reasonStamp,
        about: grantKeys(request),
        text,
      });
      if (!written.ok) return written;
      this.hasReason = true;
    }
    return tellAuthoriser(this.desk, request, text);
  }

  /** The same request keeps its ids; one that was changed is another. */
  private make(ask: Ask, answer: RequestAnswer): CoverRequested | undefined {
    const draft = draftOf(ask);
    if (draft === undefined) return undefined;
    const { policy, today } = this.desk;
    const { kind: _, ...stamp } = happening('cover-requested');
    const grantId = newReference(today());
    const made = requestEvent(draft, answer, {
      ...stamp,
      grantId,
      policy: policy.id,
      policyVersion: policy.version,
    });
    return made !== undefined && this.request !== undefined && isSame(made, this.request)
      ? this.request
      : made;
  }
}

function isSame(one: CoverRequested, other: CoverRequested): boolean {
  const { id, at, grantId } = other;
  return JSON.stringify({ ...one, id, at, grantId }) === JSON.stringify(other);
}

/** A reference that people can read out: the year, and eight signs of chance. */
function newReference(today: string): string {
  return `LH-${today.slice(0, 4)}-${crypto.randomUUID().slice(0, 8).toUpperCase()}`;
}
