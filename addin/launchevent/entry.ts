import { LAUNCH_EVENTS, type HandlerName } from '../outlook/events';
import { associate, registerWithOutlook, type LaunchEvent } from '../outlook/handlers';
import { completeOnce } from './completion';

type Handler = (event: LaunchEvent) => void;

/**
 * Loads the handler of a name, within this one file: the code of a handler is run for the first time when it is called, so
 * that a fault in it is a rejection here and never keeps the others from being associated.
 */
function load(name: HandlerName): Promise<Handler> {
  switch (name) {
    case 'onMessageSend':
      return import(/* webpackMode: "eager" */ './on-send').then((handlers) => handlers.onMessageSend);
    case 'onAppointmentSend':
      return import(/* webpackMode: "eager" */ './on-appointment-send').then(
        (handlers) => handlers.onAppointmentSend,
      );
    case 'onMessageCompose':
      return import(/* webpackMode: "eager" */ './on-compose').then((handlers) => handlers.onMessageCompose);
    case 'onRecipientsChanged':
    case 'onAttachmentsChanged':
    case 'onFromChanged':
    case 'onSensitivityLabelChanged':
      return import(/* webpackMode: "eager" */ './on-compose').then((handlers) => handlers.onDraftChanged);
    case 'onInfoBarDismissClicked':
      // It stays closed until something changes: nothing to do but to answer.
      return Promise.resolve((event: LaunchEvent) => {
        event.completed();
      });
  }
}

// Every handler is associated before anything else runs, outside of onReady, whose body classic Outlook never runs
// (office-js #5166); where one is missing, people cannot send. What goes wrong in one lets the mail go.
for (const event of Object.keys(LAUNCH_EVENTS)) {
  const name = LAUNCH_EVENTS[event as keyof typeof LAUNCH_EVENTS];
  associate(name, (happening) => {
    const { complete } = completeOnce(happening);
    load(name)
      .then((handler) => {
        handler({ completed: complete });
      })
      .catch(() => {
        complete({ allowEvent: true });
      });
  });
}

registerWithOutlook();
