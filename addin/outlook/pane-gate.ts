import { CallGate, type CallResult, type StartCall } from './office-call';

/** Nobody waits for the pane as for Send; and one of the three calls that web clients allow is left to the handlers. */
const LIMITS = { deadlineMs: 4000, inFlight: 2 };

/** Why a call came to nothing that this add-in may not make on this mail. */
export const NO_PERMISSION = 'Outlook gives Letterhead no permission for it';

/** Why a call came to nothing that this client does not have. */
const TOO_OLD = 'this Outlook is too old for it';

/** `InsufficientItemPermissionsError`: a mailbox or a protection that lets add-ins do less than the manifest asks for. */
const ITEM_PERMISSION = 9038;

/** The gate of the pane's calls. It also tells a call that is not permitted from one that fails. */
export class PaneGate extends CallGate {
  constructor() {
    super(LIMITS);
  }

  override async call<T>(name: string, start: StartCall<T>): Promise<CallResult<T>> {
    const seen = { isRefused: false };
    const result = await super.call<T>(name, (callback) => {
      try {
        start((answer) => {
          seen.isRefused = codeOf(answer) === ITEM_PERMISSION;
          callback(answer);
        });
      } catch (thrown) {
        // A method that is not there is a TypeError; a missing permission throws anything else (office-js-host.md, section 3).
        seen.isRefused = !(thrown instanceof TypeError);
        throw thrown;
      }
    });
    if (seen.isRefused) return { ok: false, cause: 'by-nature', reason: NO_PERMISSION };
    return !result.ok && result.cause === 'by-nature' ? { ...result, reason: TOO_OLD } : result;
  }
}

function codeOf(answer: unknown): number | undefined {
  return (answer as { readonly error?: { readonly code?: number } | null } | null | undefined)?.error?.code;
}
