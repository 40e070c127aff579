import type { Draft, DraftRecipient, HostOptions, Permission } from './contract';
import { details } from './dispatch/attachments';
import type { HostState } from './dispatch/method';

/** Host codes of the item type and of the permission (office-js-host.md, section 3). */
const ITEM_TYPES = { messageRead: 1, messageCompose: 4, appointmentCompose: 5 } as const;
const PERMISSIONS: Readonly<Record<Permission, number>> = {
  none: 0,
  read: 1,
  readWriteItem: 3,
  readWriteMailbox: 2,
};

/** `_appName` of Outlook on the web: the build of office.js that runs here, whatever client the host plays. */
const WEB = 64;

/** The reply to the request for the app context, by which office.js learns where it is. */
export function appContext(
  { options }: HostState,
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
    _settings: { ...options.roamingSettings },
    _reason: 'documentOpened',
    _osfControlType: 1,
    _correlationId: conversation,
    _requirementMatrix: JSON.stringify({
      Mailbox: options.mailboxVersion,
      ...(options.signsIn ? { NestedAppAuth: '1.1' } : {}),
    }),
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

/** What `Office.context.platform` and `diagnostics.hostName` say on each client (outlook.md, section 0). */
const CLIENTS: Readonly<
  Record<HostOptions['client'], { readonly platform: string; readonly hostName: string }>
> = {
  web: { platform: 'OfficeOnline', hostName: 'OutlookWebApp' },
  new: { platform: 'OfficeOnline', hostName: 'newOutlookWindows' },
  classic: { platform: 'PC', hostName: 'Outlook' },
  mac: { platform: 'Mac', hostName: 'Outlook' },
};

function itemType({ received, meeting }: Draft): number {
  if (received !== null) return ITEM_TYPES.messageRead;
  return meeting === null ? ITEM_TYPES.messageCompose : ITEM_TYPES.appointmentCompose;
}

function peopleOf(all: readonly DraftRecipient[]): readonly object[] {
  return all.map(({ name, address, recipientType }) => ({ name, address, recipientType }));
}

/** What a mail to read gives without being asked: everything but its text. */
function readingData({ draft, options }: HostState): Record<string, unknown> {
  const { received, subject } = draft;
  if (received === null) return {};
  const from = { ...draft.from, recipientType: 3 };
  return {
    id: received.itemId,
    internetMessageId: received.internetMessageId,
    conversationId: received.conversationId,
    dateTimeCreated: received.receivedAt,
    dateTimeModified: received.receivedAt,
    itemClass: 'IPM.Note',
    subject,
    normalizedSubject: subject.replace(/^(?:(?:re|fwd?):\s*)+/i, ''),
    from,
    sender: from,
    to: peopleOf(draft.to),
    cc: peopleOf(draft.cc),
    bcc: draft.from.address === options.user.address ? peopleOf(draft.bcc) : [],
    attachments: draft.attachments.map(details),
    isRead: true,
  };
}

/** The reply to `GetInitialData`: item type, permission and user. */
export function initialData(state: HostState): Record<string, unknown> {
  const { options, draft } = state;
  return {
    itemType: itemType(draft),
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
    isFromSharedFolder: draft.received?.sharedBy !== undefined,
    openWindowOpen: false,
    ewsUrl: '',
    restUrl: '',
    extensionId: 'letterhead',
    inReplyTo: draft.inReplyTo,
    client: CLIENTS[options.client],
    officeTheme: officeTheme(options),
    ...readingData(state),
  };
}
