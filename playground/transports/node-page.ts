import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import vm from 'node:vm';

/** Addresses as office.js knows them; nothing leaves this machine. */
const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
export const OUTLOOK_ORIGIN = 'https://outlook.office.com';
const PAGE = 'https://localhost:3000/launchevent.html';

const OFFICE_JS = dirname(require.resolve('@microsoft/office-js/dist/office.js'));
const SHIM = resolve(__dirname, '../shim');

/** Gives the file that stands for an address: office.js's own folder, or the stand-in for MicrosoftAjax. */
function fileFor(address: string): string | undefined {
  if (address.endsWith('/MicrosoftAjax.js')) return join(SHIM, 'ms-ajax.js');
  return address.startsWith(CDN) ? join(OFFICE_JS, address.slice(CDN.length)) : undefined;
}

/** Scripts are compiled once a process: the same files start a fresh page for every event. */
const compiled = new Map<string, vm.Script>();

function scriptOf(file: string): vm.Script {
  const known = compiled.get(file) ?? new vm.Script(readFileSync(file, 'utf8'), { filename: file });
  compiled.set(file, known);
  return known;
}

type Listener = (event: object) => void;

/** As much of a page as office.js asks for: a script list, an anchor that parses addresses, storage, messages. */
export interface NodePage {
  readonly context: vm.Context;
  /** Runs a file of office.js, or of the shim, in the page. */
  readonly run: (file: string) => void;
  /** Hands a message to the page as if its parent had posted it. */
  readonly deliver: (text: string) => void;
}

/** What a page is made of. */
export interface NodePageSetup {
  /** `window.name`: how office.js learns its host. */
  readonly name: string;
  /** Hears what the page posts to its parent. */
  readonly onPosted: (text: string) => void;
  /** Called after each script has run. */
  readonly onScript: (address: string, page: NodePage) => void;
  /** Further globals, such as the native host of classic Outlook. */
  readonly globals?: Readonly<Record<string, unknown>>;
}

interface Element {
  [name: string]: unknown;
  src?: string;
  onload?: (event: object) => void;
}

function createElement(tag: string): Element {
  const element: Element = {
    tagName: tag.toUpperCase(),
    style: {},
    setAttribute: (name: string, value: string) => {
      element[name] = value;
    },
    getAttribute: (name: string) => element[name] ?? null,
    addEventListener: (name: string, listener: Listener) => {
      element[`on${name}`] = listener;
    },
    removeEventListener: () => undefined,
    appendChild: (child: unknown) => child,
  };
  if (tag.toLowerCase() !== 'a') return element;
  let url = new URL(PAGE);
  Object.defineProperty(element, 'href', {
    get: () => url.href,
    set: (value: string) => {
      url = new URL(value, PAGE);
    },
  });
  for (const part of ['protocol', 'hostname', 'host', 'port', 'pathname', 'search', 'hash'] as const) {
    Object.defineProperty(element, part, { get: () => url[part] });
  }
  return element;
}

function createStorage(): object {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  };
}

/** What a window holds that hangs on no page. */
function bareWindow(): Record<string, unknown> {
  const storage = createStorage();
  return {
    top: {},
    location: new URL(PAGE),
    navigator: { userAgent: 'Mozilla/5.0 Chrome/130.0', language: 'en-GB' },
    sessionStorage: storage,
    localStorage: storage,
    history: { pushState: () => undefined, replaceState: () => undefined },
    console,
    performance,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    URL,
    open: () => null,
    removeEventListener: () => undefined,
  };
}

function createDocument(head: Element, scripts: readonly Element[]): object {
  const location = new URL(PAGE);
  const listOf = (all: readonly unknown[]): object =>
    Object.assign([...all], { item: (index: number) => all[index] });
  return {
    head,
    body: createElement('body'),
    documentElement: createElement('html'),
    readyState: 'complete',
    domain: location.hostname,
    cookie: '',
    URL: PAGE,
    location,
    hasFocus: () => true,
    createElement,
    getElementById: () => null,
    querySelectorAll: () => [],
    getElementsByTagName: (tag: string) => listOf(tag === 'head' ? [head] : tag === 'script' ? scripts : []),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  };
}

/** Opens a page that has begun to load office.js. */
export function openPage({ name, onPosted, onScript, globals = {} }: NodePageSetup): NodePage {
  const messageListeners: Listener[] = [];
  const scripts: Element[] = [{ ...createElement('script'), src: `${CDN}office.js` }];
  const parent = {
    postMessage: (text: unknown) => {
      queueMicrotask(() => {
        onPosted(String(text));
      });
    },
  };
  const head = createElement('head');
  head['appendChild'] = (element: Element) => {
    scripts.push(element);
    const { src } = element;
    if (src !== undefined) setTimeout(() => load(new URL(src, PAGE).href, element), 0);
    return element;
  };
  const window: Record<string, unknown> = {
    ...bareWindow(),
    parent,
    name,
    document: createDocument(head, scripts),
    addEventListener: (type: string, listener: Listener) => {
      if (type === 'message') messageListeners.push(listener);
    },
    ...globals,
  };
  window['window'] = window;
  window['self'] = window;
  const context = vm.createContext(window);
  const page: NodePage = {
    context,
    run: (file) => {
      scriptOf(file).runInContext(context);
    },
    deliver: (text) => {
      for (const listener of messageListeners)
        listener({ data: text, origin: OUTLOOK_ORIGIN, source: parent });
    },
  };
  function load(address: string, element: Element): void {
    const file = fileFor(address);
    if (file === undefined) throw new Error(`the page asked for ${address}, and nothing leaves this machine`);
    page.run(file);
    onScript(address, page);
    element.onload?.({});
  }
  page.run(join(OFFICE_JS, 'office.js'));
  onScript(`${CDN}office.js`, page);
  return page;
}

/** The shim for newer members, as a file to run in a page. */
export const NEWER_MEMBERS = join(SHIM, 'newer-members.js');
