import { escapeHtml } from '../../message/block-html';
import { checkManifestOptions, type ManifestOptions } from './manifest-options';
import { Resources } from './resources';
import { indentXml } from './indent-xml';

/** A manifest, or what is wrong with its options and the remedy. */
export type WrittenManifest =
  { readonly ok: true; readonly xml: string } | { readonly ok: false; readonly problem: string };

/** Outlook events and the handler each wakes (addin/outlook/events.ts; a test holds both together). */
const MANIFEST_EVENTS: readonly (readonly [event: string, handler: string])[] = [
  ['OnMessageCompose', 'onMessageCompose'],
  ['OnMessageRecipientsChanged', 'onRecipientsChanged'],
  ['OnMessageAttachmentsChanged', 'onAttachmentsChanged'],
  ['OnMessageFromChanged', 'onFromChanged'],
  ['OnSensitivityLabelChanged', 'onSensitivityLabelChanged'],
  ['OnInfoBarDismissClicked', 'onInfoBarDismissClicked'],
  ['OnMessageSend', 'onMessageSend'],
  ['OnAppointmentSend', 'onAppointmentSend'],
];

const SEND_MODES = { softblock: 'SoftBlock', prompt: 'PromptUser' } as const;

const DESCRIPTION =
  "Checks each mail you send against your organisation's own written policy, names the clause, and mends what it can.";

/** The requirement set that keeps Outlook on Mac in (outlook.md, section 0); later members are probed at run time. */
const MINIMUM = '1.14';

/**
 * Writes the XML manifest (MailApp 1.1 with overrides 1.0 and 1.1, in the order of Microsoft's element ordering) for a
 * deployment: one file of handlers, a page for the browser clients, pinnable panes while reading and writing.
 */
export function writeManifest(options: ManifestOptions): WrittenManifest {
  const checked = checkManifestOptions(options);
  if (!checked.ok) return checked;
  const base = options.baseUrl.endsWith('/') ? options.baseUrl.slice(0, -1) : options.baseUrl;
  const xml = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0" xmlns:mailappor="http://schemas.microsoft.com/office/mailappversionoverrides/1.0" xsi:type="MailApp">',
    `<Id>${options.clientId.toLowerCase()}</Id>`,
    `<Version>${options.version}</Version>`,
    '<ProviderName>Letterhead</ProviderName>',
    '<DefaultLocale>en-GB</DefaultLocale>',
    '<DisplayName DefaultValue="Letterhead"/>',
    `<Description DefaultValue="${escapeHtml(DESCRIPTION)}"/>`,
    `<IconUrl DefaultValue="${base}/assets/icon-64.png"/>`,
    `<HighResolutionIconUrl DefaultValue="${base}/assets/icon-128.png"/>`,
    `<SupportUrl DefaultValue="${base}/"/>`,
    `<AppDomains><AppDomain>${new URL(base).origin}</AppDomain></AppDomains>`,
    '<Hosts><Host Name="Mailbox"/></Hosts>',
    '<Requirements><Sets><Set Name="Mailbox" MinVersion="1.1"/></Sets></Requirements>',
    '<FormSettings><Form xsi:type="ItemRead"><DesktopSettings>',
    `<SourceLocation DefaultValue="${base}/taskpane.html"/><RequestedHeight>250</RequestedHeight>`,
    '</DesktopSettings></Form></FormSettings>',
    `<Permissions>${options.sendButton ? 'ReadWriteMailbox' : 'ReadWriteItem'}</Permissions>`,
    '<Rule xsi:type="RuleCollection" Mode="Or">',
    '<Rule xsi:type="ItemIs" ItemType="Message" FormType="Read"/>',
    '</Rule>',
    '<DisableEntityHighlighting>true</DisableEntityHighlighting>',
    overrides10(options, base),
    '</OfficeApp>',
  ].join('');
  return { ok: true, xml: indentXml(xml) };
}

function overrides10(options: ManifestOptions, base: string): string {
  const resources = new Resources('First.');
  const points = surface('MessageReadCommandSurface', 'msgRead', base, resources, '1.0');
  return [
    '<VersionOverrides xmlns="http://schemas.microsoft.com/office/mailappversionoverrides" xsi:type="VersionOverridesV1_0">',
    '<Requirements><bt:Sets DefaultMinVersion="1.3"><bt:Set Name="Mailbox"/></bt:Sets></Requirements>',
    '<Hosts><Host xsi:type="MailHost"><DesktopFormFactor>',
    `<FunctionFile ${resources.url('Handlers.Url', `${base}/launchevent.html`)}/>`,
    points,
    '</DesktopFormFactor></Host></Hosts>',
    resources.element(),
    overrides11(options, base),
    '</VersionOverrides>',
  ].join('');
}

function overrides11(options: ManifestOptions, base: string): string {
  const resources = new Resources();
  const page = resources.url('Handlers.Url', `${base}/launchevent.html`);
  const script = resources.url('Handlers.Script.Url', `${base}/launchevent.js`);
  const factor = [
    '<SupportsSharedFolders>true</SupportsSharedFolders>',
    `<FunctionFile ${page}/>`,
    surface('MessageReadCommandSurface', 'msgRead', base, resources, '1.1'),
    surface('MessageComposeCommandSurface', 'msgCompose', base, resources, '1.1'),
    '<ExtensionPoint xsi:type="LaunchEvent"><LaunchEvents>',
    ...MANIFEST_EVENTS.map(([event, handler]) => launchEvent(event, handler, options)),
    `</LaunchEvents><SourceLocation ${page}/></ExtensionPoint>`,
  ].join('');
  return [
    '<VersionOverrides xmlns="http://schemas.microsoft.com/office/mailappversionoverrides/1.1" xsi:type="VersionOverridesV1_1">',
    `<Requirements><bt:Sets DefaultMinVersion="${MINIMUM}"><bt:Set Name="Mailbox"/></bt:Sets></Requirements>`,
    '<Hosts><Host xsi:type="MailHost">',
    `<Runtimes><Runtime ${page}><Override type="javascript" ${script}/></Runtime></Runtimes>`,
    `<DesktopFormFactor>${factor}</DesktopFormFactor>`,
    '</Host></Hosts>',
    resources.element(),
    '<ExtendedPermissions><ExtendedPermission>AppendOnSend</ExtendedPermission></ExtendedPermissions>',
    '</VersionOverrides>',
  ].join('');
}

function launchEvent(event: string, handler: string, { mode }: ManifestOptions): string {
  const sendMode = event.endsWith('Send') ? ` SendMode="${SEND_MODES[mode]}"` : '';
  return `<LaunchEvent Type="${event}" FunctionName="${handler}"${sendMode}/>`;
}

/** One button that opens the pane, on one surface. Pinning came with the 1.1 overrides. */
function surface(
  type: string,
  prefix: string,
  base: string,
  resources: Resources,
  overrides: '1.0' | '1.1',
): string {
  const label = resources.text('Button.Label', 'Letterhead');
  const tip = resources.text('Button.Tip', DESCRIPTION);
  const icons = [16, 32, 80]
    .map(
      (size) =>
        `<bt:Image size="${size}" ${resources.image(`Icon.${size}`, `${base}/assets/icon-${size}.png`)}/>`,
    )
    .join('');
  const pin = overrides === '1.1' ? '<SupportsPinning>true</SupportsPinning>' : '';
  return [
    `<ExtensionPoint xsi:type="${type}"><OfficeTab id="TabDefault"><Group id="${prefix}Group"><Label ${label}/>`,
    `<Control xsi:type="Button" id="${prefix}OpenPane"><Label ${label}/>`,
    `<Supertip><Title ${label}/><Description ${tip}/></Supertip><Icon>${icons}</Icon>`,
    `<Action xsi:type="ShowTaskpane"><SourceLocation ${resources.url('Pane.Url', `${base}/taskpane.html`)}/>${pin}</Action>`,
    '</Control></Group></OfficeTab></ExtensionPoint>',
  ].join('');
}

/** The manifest at the top of the checkout: the addresses of the local Outlook. */
export function developmentManifest(version: string): WrittenManifest {
  return writeManifest({
    baseUrl: 'https://localhost:3000',
    clientId: 'b7a3c6de-5f0e-4d6b-9c1f-2f6a1e8d4c30',
    mode: 'softblock',
    sendButton: false,
    version,
  });
}
