/**
 * What the bare runtimes of Outlook really have beside JavaScript itself: classic Outlook on Windows runs the handlers
 * without a page, so nothing of the DOM is declared here.
 */

declare function setTimeout(callback: () => void, milliseconds: number): number;
declare function clearTimeout(timer: number): void;

/** Absolute addresses only in classic Outlook. */
declare class XMLHttpRequest {
  readonly status: number;
  readonly responseText: string;
  timeout: number;
  onload: (() => void) | null;
  onerror: (() => void) | null;
  ontimeout: (() => void) | null;
  open(method: 'GET', url: string, isAsync: true): void;
  send(): void;
}

/** There in pages only; classic Outlook's handlers have none. */
declare const localStorage:
  { getItem(key: string): string | null; setItem(key: string, value: string): void } | undefined;

/** There in classic Outlook's handlers only. */
declare const OfficeRuntime:
  | {
      readonly storage?: {
        getItem(key: string): Promise<string | null>;
        setItem(key: string, value: string): Promise<void>;
      };
    }
  | undefined;
