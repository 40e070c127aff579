import { SEND, type SendAnswer } from './answer';
import type { Completion } from './completion';
import { noteTrouble } from './trouble';

/** Completes the event with the answer of a check. What goes wrong with us lets the item go. */
export function completeWith(completion: Completion, check: Promise<SendAnswer>): void {
  check.then(completion.complete, (thrown: unknown) => {
    completion.complete(SEND);
    noteTrouble(thrown);
  });
}
