import type { HostOptions, Permission } from './contract';
import type { HostState } from './dispatch/method';

/** Host codes of the item type and of the permission (office-js-host.md, section 3). */
const MESSAGE_COMPOSE = 4;
const PERMISSIONS: Readonly<Record<Permission, number>> = { read: 1, readWriteItem: 3, readWriteMailbox: 2 };

/** `_appName` of Outlook on the web: the build of office.js that runs here, whatever client the host plays. */
const WEB = 64;

/** The reply to the request for the app context, by which office.js learns where it is. */
export function appContext(
  { options, roamingSettings }: HostState,
  controlId: string,
  conversation: string,
): Record<string, unknown> {
  return {
    _id: controlId,
    _appName: WEB,
    _appVersion: '16.01',
    _appUILocale: 'en-GB',
    _dataLocale: 'en-GB',
    _docUrl: '',
    _clientMode: 1,
    _settings: { ...roamingSettings },
    _reason: 'documentOpened',
    _osfControlType: 1,
    _correlationId: conversation,
    _requirementMatrix: JSON.stringify({ Mailbox: options.mailboxVersion, NestedAppAuth: '1.1' }),
    _hostFullVersion: '16.0.15201.10000',
  };
}

const THEMES = {
  light: ['#ffffff', '#242424', '#f5f5f5', '#242424'],
  dark: ['#1f1f1f', '#ffffff', '#292929', '#ffffff'],
  contrast: ['#000000', '#ffffff', '#000000', '#ffff00'],
} as const;

/** The colours that Office gives to panes. */
function officeTheme({ theme }: HostOptions): Readonly<Record<string, string>> {
  const [bodyBackgroundColor, bodyForegroundColor, controlBackgroundColor, controlForegroundColor] =
    THEMES[theme];
  return { bodyBackgroundColor, bodyForegroundColor, controlBackgroundColor, controlForegroundColor };
}

/** What `diagnostics.hostName` says on each client. */
const HOST_NAMES: Readonly<Record<HostOptions['client'], string>> = {
  web: 'OutlookWebApp',
  new: 'newOutlookWindows',
  classic: 'Outlook',
  mac: 'Outlook',
};

/** The reply to `GetInitialData`: item type, permission and user. */
export function initialData({ options, draft }: HostState): Record<string, unknown> {
  return {
    itemType: MESSAGE_COMPOSE,
    permissionLevel: PERMISSIONS[options.permission],
    conversationId: 'conversation-1',
    seriesId: '',
    hostVersion: '16.0.15201.10000',
    owaView: 'ThreeColumns',
    userDisplayName: options.user.name,
    userEmailAddress: options.user.address,
    userProfileType: 'office365',
    userTimeZone: 'GMT Standard Time',
    timeZoneOffsets: [{ start: Date.UTC(2020, 0, 1), end: Date.UTC(2040, 0, 1), offset: 0 }],
    isRestIdSupported: true,
    isFromSharedFolder: false,
    openWindowOpen: false,
    ewsUrl: '',
    restUrl: '',
    extensionId: 'letterhead',
    inReplyTo: draft.inReplyTo,
    hostName: HOST_NAMES[options.client],
    officeTheme: officeTheme(options),
  };
}
