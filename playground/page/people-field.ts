import type { DraftField, DraftRecipient } from '../host/contract';
import { element } from './elements';

/** Gives the addresses out of what was typed or pasted: parted by commas, semicolons or white space. */
function typedAddresses(text: string): readonly string[] {
  return text
    .split(/[\s,;]+/)
    .map((one) => one.replace(/^<|>$/g, ''))
    .filter((one) => one.includes('@'));
}

/** One field of recipients: chips with a button each, and a place to type the next. */
export class PeopleField {
  readonly view: HTMLElement;
  private readonly chips = element('ul', { class: 'chips' });
  private readonly input: HTMLInputElement;
  private readonly onChange: (people: DraftRecipient[]) => void;
  private people: DraftRecipient[] = [];

  constructor(field: DraftField, label: string, onChange: (people: DraftRecipient[]) => void) {
    this.onChange = onChange;
    this.input = element('input', {
      attributes: { id: `field-${field}`, type: 'text', autocomplete: 'off', spellcheck: 'false' },
      on: {
        keydown: (event) => {
          if ((event as KeyboardEvent).key === 'Enter') {
            event.preventDefault();
            this.take();
          }
        },
        blur: () => {
          this.take();
        },
      },
    });
    this.view = element('div', {
      class: 'people',
      children: [
        element('label', { text: label, attributes: { for: `field-${field}` } }),
        element('div', { class: 'entry', children: [this.chips, this.input] }),
      ],
    });
  }

  /** Shows these people. */
  show(people: readonly DraftRecipient[]): void {
    this.people = [...people];
    this.chips.replaceChildren(...this.people.map((one) => this.chip(one)));
  }

  private chip(one: DraftRecipient): HTMLElement {
    const remove = element('button', {
      text: '×',
      attributes: { type: 'button', 'aria-label': `Take ${one.address} out` },
      on: {
        click: () => {
          this.change(this.people.filter((other) => other !== one));
          this.input.focus();
        },
      },
    });
    return element('li', { children: [element('span', { text: one.address }), remove] });
  }

  private take(): void {
    const addresses = typedAddresses(this.input.value);
    if (addresses.length === 0) return;
    this.input.value = '';
    const added = addresses.map((address) => ({
      name: '',
      address,
      recipientType: 3 as const,
      isResolved: true,
    }));
    this.change([...this.people, ...added]);
  }

  private change(people: DraftRecipient[]): void {
    this.show(people);
    this.onChange(people);
  }
}
