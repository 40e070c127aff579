import { LAUNCH_EVENTS, type HandlerName } from '../outlook/events';
import { onAppointmentSend } from './on-appointment-send';
import { onDraftChanged, onInfoBarDismissClicked, onMessageCompose } from './on-compose';
import { onMessageSend } from './on-send';

type Handler = (event: { completed: (options?: never) => void }) => void;

/** Which function answers which name. */
const HANDLERS: Readonly<Record<HandlerName, Handler>> = {
  onMessageCompose,
  onRecipientsChanged: onDraftChanged,
  onAttachmentsChanged: onDraftChanged,
  onFromChanged: onDraftChanged,
  onSensitivityLabelChanged: onDraftChanged,
  onInfoBarDismissClicked,
  onMessageSend: onMessageSend as Handler,
  onAppointmentSend: onAppointmentSend as Handler,
};

// Every handler is associated before anything else runs, outside of onReady, whose body classic Outlook never runs
// (office-js #5166); where one is missing, people cannot send. Each is a shell of its own: what it throws lets the mail go.
for (const name of Object.keys(LAUNCH_EVENTS).map(
  (event) => LAUNCH_EVENTS[event as keyof typeof LAUNCH_EVENTS],
)) {
  Office.actions.associate(name, (event: Parameters<Handler>[0]) => {
    try {
      HANDLERS[name](event);
    } catch {
      event.completed({ allowEvent: true } as never);
    }
  });
}

// A page registers with Outlook only once onReady has been called (office-js-host.md, section 3).
void Office.onReady();
