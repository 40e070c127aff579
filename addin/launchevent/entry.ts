import './polyfills';
import { LAUNCH_EVENTS, type HandlerName } from '../outlook/events';
import { startFirstCalls } from '../outlook/first-calls';
import { associate, registerWithOutlook, type LaunchEvent } from '../outlook/handlers';
import type * as handlersHere from './all-handlers';
import { completeOnce } from './completion';

type Handler = (event: LaunchEvent) => void;
type Handlers = typeof handlersHere;
type FirstCalls = ReturnType<typeof startFirstCalls>;

/**
 * Loads the handlers, within this one file: their code is run for the first time when one is called, so that a fault in it
 * is a rejection here and never keeps any of them from being associated.
 */
function loadHandlers(): Promise<Handlers> {
  return import(/* webpackMode: "eager" */ './all-handlers');
}

function handlerOf(name: HandlerName, handlers: Handlers, calls: FirstCalls | undefined): Handler {
  switch (name) {
    case 'onMessageSend':
      return (event) => {
        handlers.onMessageSend(event, calls);
      };
    case 'onAppointmentSend':
      return handlers.onAppointmentSend;
    case 'onMessageCompose':
      return handlers.onMessageCompose;
    case 'onRecipientsChanged':
    case 'onAttachmentsChanged':
    case 'onFromChanged':
    case 'onSensitivityLabelChanged':
      return handlers.onDraftChanged;
    case 'onInfoBarDismissClicked':
      // It stays closed until something changes: nothing to do but to answer.
      return (event) => {
        event.completed();
      };
  }
}

/** A fault in starting them early is no fault: they are then made when their turn comes. */
function firstCalls(): FirstCalls | undefined {
  try {
    return startFirstCalls();
  } catch {
    return undefined;
  }
}

// Every handler is associated before anything else runs, outside of onReady, whose body classic Outlook never runs
// (office-js #5166); where one is missing, people cannot send. What goes wrong in one lets the mail go.
for (const event of Object.keys(LAUNCH_EVENTS)) {
  const name = LAUNCH_EVENTS[event as keyof typeof LAUNCH_EVENTS];
  associate(name, (happening) => {
    const { complete } = completeOnce(happening);
    const calls = name === 'onMessageSend' ? firstCalls() : undefined;
    loadHandlers()
      .then((handlers) => {
        handlerOf(name, handlers, calls)({ completed: complete });
      })
      .catch(() => {
        complete({ allowEvent: true });
      });
  });
}

registerWithOutlook();

// Outlook takes a while until it calls: meanwhile they are loaded. A fault in them is met again, and answered, at the call.
setTimeout(() => {
  loadHandlers().catch(() => undefined);
}, 0);
