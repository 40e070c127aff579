import type { HandlerName } from './events';

/** An event as Outlook hands it to a handler. */
export interface LaunchEvent {
  readonly completed: (options?: Office.SmartAlertsEventCompletedOptions) => void;
}

/** Tells Office which function answers a name of the manifest. */
export function associate(name: HandlerName, handler: (event: LaunchEvent) => void): void {
  Office.actions.associate(name, handler);
}

/** A page registers with Outlook only once `onReady` has been called (office-js-host.md, section 3). */
export function registerWithOutlook(): void {
  void Office.onReady();
}
