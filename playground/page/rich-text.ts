import { element } from './elements';
import { safeHtml } from './safe-html';

/** What the toolbar offers: the browser's own editing commands, which every browser still carries. */
const COMMANDS: readonly (readonly [command: string, label: string, sign: string])[] = [
  ['bold', 'Bold', 'B'],
  ['italic', 'Italic', 'I'],
  ['insertUnorderedList', 'List', '•'],
  ['insertOrderedList', 'Numbered list', '1.'],
];

function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/\r?\n/g, '<br>');
}

/** The text of a mail: bold, italic, lists, and whatever is pasted, without what a mail may not bring into this page. */
export class RichText {
  readonly toolbar: HTMLElement;
  readonly view: HTMLElement;
  /** What is shown, as it was taken from the draft or last typed. */
  private shown: string | undefined;
  private readonly onInput: (html: string) => void;

  constructor(onInput: (html: string) => void) {
    this.onInput = onInput;
    this.view = element('div', {
      class: 'body',
      attributes: {
        contenteditable: 'true',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': 'Text of the mail',
      },
      on: {
        input: () => {
          this.told();
        },
        paste: (event) => {
          event.preventDefault();
          this.paste((event as ClipboardEvent).clipboardData);
        },
      },
    });
    this.toolbar = element('div', {
      class: 'toolbar formats',
      attributes: { role: 'toolbar', 'aria-label': 'Format' },
      children: COMMANDS.map(([command, label, sign]) => this.button(command, label, sign)),
    });
  }

  /** Shows a text unless it is what is being typed. */
  show(html: string): void {
    if (this.shown === html) return;
    this.shown = html;
    this.view.innerHTML = safeHtml(html);
  }

  private button(command: string, label: string, sign: string): HTMLElement {
    return element('button', {
      class: `format-${command}`,
      text: sign,
      attributes: { type: 'button', 'aria-label': label, title: label },
      on: {
        // The selection stays where it is.
        mousedown: (event) => {
          event.preventDefault();
        },
        click: () => {
          this.view.focus();
          document.execCommand(command);
          this.told();
        },
      },
    });
  }

  private told(): void {
    this.shown = this.view.innerHTML;
    this.onInput(this.shown);
  }

  private paste(data: DataTransfer | null): void {
    const html = data?.getData('text/html') ?? '';
    const pasted = html === '' ? escapeText(data?.getData('text/plain') ?? '') : safeHtml(html);
    const selection = window.getSelection();
    if (selection === null || selection.rangeCount === 0 || pasted === '') return;
    const range = selection.getRangeAt(0);
    range.deleteContents();
    range.insertNode(range.createContextualFragment(pasted));
    range.collapse(false);
    this.told();
  }
}
