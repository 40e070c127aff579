import { escapeHtml } from '../../message/block-html';

/** A place in the manifest that is named by id: an address, a picture or some words. */
type Kind = 'Image' | 'Url' | 'String';

/** The longest short string, and the longest of the others (outlook.md, section 9). */
const SHORT = 125;
const LONG = 250;

/** Names for short strings end so; they are buttons' and groups' labels. */
const SHORT_ID = /\.(?:Label|Title)$/;

/**
 * Collects the resources that a set of overrides names, so that each is defined once and none is left over: naming one is
 * the only way to define it.
 */
export class Resources {
  private readonly prefix: string;
  private readonly defined = new Map<string, { readonly kind: Kind; readonly value: string }>();

  /** `prefix` keeps the ids of two sets of overrides apart: each has resources of its own. */
  constructor(prefix = '') {
    this.prefix = prefix;
  }

  image(id: string, value: string): string {
    return this.define(id, 'Image', value);
  }

  url(id: string, value: string): string {
    return this.define(id, 'Url', value);
  }

  text(id: string, value: string): string {
    return this.define(id, 'String', value);
  }

  /** The `Resources` element, in the order that the schema asks for. */
  element(): string {
    const all = (kind: Kind, test: (id: string) => boolean = () => true): string =>
      [...this.defined]
        .filter(([id, one]) => one.kind === kind && test(id))
        .map(([id, { value }]) => `<bt:${kind} id="${id}" DefaultValue="${escapeHtml(value)}"/>`)
        .join('');
    const isShort = (id: string): boolean => SHORT_ID.test(id);
    return [
      '<Resources>',
      `<bt:Images>${all('Image')}</bt:Images>`,
      `<bt:Urls>${all('Url')}</bt:Urls>`,
      `<bt:ShortStrings>${all('String', isShort)}</bt:ShortStrings>`,
      `<bt:LongStrings>${all('String', (id) => !isShort(id))}</bt:LongStrings>`,
      '</Resources>',
    ].join('');
  }

  private define(name: string, kind: Kind, value: string): string {
    const id = this.prefix + name;
    if (kind === 'String' && value.length > (SHORT_ID.test(id) ? SHORT : LONG)) {
      throw new Error(`the words of ${id} are too long for a manifest`);
    }
    this.defined.set(id, { kind, value });
    return `resid="${id}"`;
  }
}
