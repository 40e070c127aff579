import type { ContentType } from '../../message/message';

/**
 * What Windows, macOS or Linux would do with a file of this name when it is opened. Sources: the list of types that
 * Outlook blocks ("Blocked attachments in Outlook") and the Windows PATHEXT default.
 */
const BY_EXTENSION: readonly (readonly [ContentType, string])[] = [
  [
    'executable',
    'exe com scr pif cpl dll drv sys ocx xll msc chm hlp jar apk ipa app gadget jnlp application',
  ],
  [
    'script',
    'js jse mjs cjs vb vbs vbe wsf wsh wsc ws ps1 ps1xml ps2 ps2xml psm1 psd1 psc1 psc2 msh msh1 msh2 bat cmd hta ' +
      'sh bash zsh csh ksh command py pyw pyc pyz pl rb php lua tcl ahk au3 applescript scpt reg inf sct shb shs ' +
      'diagcab settingcontent-ms',
  ],
  ['shortcut', 'lnk url desktop webloc scf website library-ms searchconnector-ms appref-ms'],
  ['disk-image', 'iso img vhd vhdx vmdk vdi qcow qcow2 dmg udf ima wim'],
  ['installer', 'msi msp mst msix msixbundle appx appxbundle deb rpm pkg mpkg flatpak snap'],
];

const EXTENSIONS = new Map<string, ContentType>();
for (const [type, list] of BY_EXTENSION)
  for (const extension of list.split(' ')) EXTENSIONS.set(extension, type);

/**
 * The extension of a file name in lower case, without its dot; empty where it has none. Dots and spaces at the end are
 * left out, as Windows does when it saves the file.
 */
export function extensionOf(name: string): string {
  let end = name.length;
  while (end > 0 && (name[end - 1] === '.' || name[end - 1] === ' ')) end -= 1;
  const dot = name.lastIndexOf('.', end - 1);
  return dot < 0 || end - dot > 24 ? '' : name.slice(dot + 1, end).toLowerCase();
}

/** What opening a file with this extension would run or mount; `undefined` for all other extensions. */
export function runsAs(extension: string): ContentType | undefined {
  return EXTENSIONS.get(extension);
}
