import type { Host } from '../host/contract';

/** Roaming settings by account: kept by the browser, as Outlook keeps them with the mailbox. */
const KEY = 'local-outlook.roaming.';

const opened = new Map<string, Record<string, string>>();

/** Gives the roaming settings of an account: the same object each time. */
export function roamingSettingsOf(address: string): Record<string, string> {
  const known = opened.get(address);
  if (known !== undefined) return known;
  const text = window.localStorage.getItem(KEY + address);
  const settings = text === null ? {} : (JSON.parse(text) as Record<string, string>);
  opened.set(address, settings);
  return settings;
}

/** Keeps what the add-in saves while this mail is open. */
export function keepRoamingSettings(host: Host): void {
  const { options } = host;
  host.subscribe(({ kind }) => {
    if (kind !== 'roaming') return;
    window.localStorage.setItem(KEY + options.user.address, JSON.stringify(options.roamingSettings));
  });
}
