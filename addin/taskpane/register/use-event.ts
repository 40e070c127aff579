import { useRef } from 'react';
import type { Answer } from '../../../src/register/ports/answer';
import type { RegisterEvent } from '../../../src/register/ports/event';
import type { StoredEvent } from '../../../src/register/ports/event-log';
import type { Desk } from './desk';

/**
 * Writes events of a screen. An event that met trouble is kept and written with the same id when its button is pressed again,
 * so that an answer that was lost doubles nothing.
 */
export function useEvents(
  desk: Desk,
): (name: string, make: () => RegisterEvent) => Promise<Answer<StoredEvent>> {
  const open = useRef(new Map<string, RegisterEvent>());
  return async (name, make) => {
    const event = open.current.get(name) ?? make();
    open.current.set(name, event);
    const answer = await desk.eventLog.append(event);
    if (answer.ok) open.current.delete(name);
    return answer;
  };
}
