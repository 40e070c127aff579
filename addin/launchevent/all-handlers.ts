/**
 * Every handler, in one piece: two files that shared code without being one would carry a name for each thing they share.
 * It is loaded on the first event, after entry.ts has told Outlook of the handlers.
 */
export { onAppointmentSend } from './on-appointment-send';
export { onDraftChanged, onMessageCompose } from './on-compose';
export { onMessageSend } from './on-send';
