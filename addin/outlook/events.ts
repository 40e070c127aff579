/**
 * The events we ask Outlook to wake us for, and the function that the manifest names for each. A test holds the manifest
 * against this table.
 */
export const LAUNCH_EVENTS = {
  OnMessageCompose: 'onMessageCompose',
  OnMessageRecipientsChanged: 'onRecipientsChanged',
  OnMessageAttachmentsChanged: 'onAttachmentsChanged',
  OnMessageFromChanged: 'onFromChanged',
  OnSensitivityLabelChanged: 'onSensitivityLabelChanged',
  OnInfoBarDismissClicked: 'onInfoBarDismissClicked',
  OnMessageSend: 'onMessageSend',
  OnAppointmentSend: 'onAppointmentSend',
} as const;

/** The name of a handler function, as the manifest and `Office.actions.associate` use it. */
export type HandlerName = (typeof LAUNCH_EVENTS)[keyof typeof LAUNCH_EVENTS];

/** The id of the compose button that opens the pane; an alert names it, and an unknown id only cancels (outlook.md, 2). */
export const COMPOSE_PANE_COMMAND = 'msgComposeOpenPane';
