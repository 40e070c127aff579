import type { Draft, HostChange, HostOptions } from '../contract';

/** What the Office methods work on. */
export interface HostState {
  readonly draft: Draft;
  readonly options: HostOptions;
  initializationContext: string;
  /** True while the send handler runs: appending is too late then (office-js #6908). */
  isSending: boolean;
  readonly announce: (change: HostChange) => void;
  /** Milliseconds since the compose window opened. */
  readonly age: () => number;
}

/** Parameters of a call, as they came over the wire: untrusted. */
export type Params = Readonly<Record<string, unknown>>;

/** One Office method: gives the reply's data. Throws `MethodFault` for an error code. */
export type Method = (state: HostState, params: Params) => unknown;

/** A fault with one of Outlook's codes (office-js-host.md, section 4). */
export class MethodFault extends Error {
  readonly code: number;

  constructor(code: number) {
    super(`Outlook answers with code ${code}`);
    this.code = code;
  }
}

/** Codes that methods answer with. */
export const CODES = {
  tooLong: 9000,
  tooMany: 9001,
  noAttachment: 9008,
  noNotification: 9024,
  duplicateNotification: 9023,
  tooManyNotifications: 9025,
  invalidFormat: 9002,
  appendFailed: 9032,
  noKey: 9050,
  sessionTooLong: 9051,
  notSupported: 5000,
} as const;

/** A parameter that is text; empty where it is not. */
export function textOf(params: Params, name: string): string {
  const value = params[name];
  return typeof value === 'string' ? value : '';
}

/** Coercion types on the wire: 0 text, 3 HTML. */
export function formatOf(params: Params): 'text' | 'html' {
  return params['coercionType'] === 3 || params['coercionType'] === 'html' ? 'html' : 'text';
}
