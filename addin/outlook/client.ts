/** Which Outlook this is, as far as its behaviour differs. */
export type ClientKind = 'web' | 'new' | 'classic' | 'mac' | 'mobile' | 'unknown';

/** What the add-in asks of the Outlook it runs in. */
export interface Client {
  readonly kind: ClientKind;
  /** True where this Outlook has the Mailbox requirement set `version` ("1.14"). */
  readonly supports: (version: string) => boolean;
  /** How many recipients one field gives at most; a count that reaches it means "at least". */
  readonly recipientCap: number;
}

/** Gives the Outlook we run in. `web` and `new` both say OfficeOnline; only the host name parts them (outlook.md, section 0). */
export function readClient(): Client {
  const kind = clientKind();
  const supports = (version: string): boolean => {
    try {
      return Office.context.requirements.isSetSupported('Mailbox', version);
    } catch {
      return false;
    }
  };
  return { kind, supports, recipientCap: recipientCap(kind, supports) };
}

function clientKind(): ClientKind {
  try {
    const platform = String(Office.context.platform);
    if (platform === 'PC') return 'classic';
    if (platform === 'Mac') return 'mac';
    if (platform === 'iOS' || platform === 'Android') return 'mobile';
    if (platform !== 'OfficeOnline') return 'unknown';
    return Office.context.mailbox.diagnostics.hostName === 'newOutlookWindows' ? 'new' : 'web';
  } catch {
    return 'unknown';
  }
}

/** The documented caps of `getAsync` (outlook.md, section 4). */
function recipientCap(kind: ClientKind, supports: (version: string) => boolean): number {
  switch (kind) {
    case 'mobile':
      return 100;
    case 'classic':
      return supports('1.16') ? 1000 : 500;
    case 'mac':
      return Infinity;
    case 'web':
    case 'new':
    case 'unknown':
      return 1000;
  }
}
