import { element } from './elements';
import type { Sample } from './samples/parts';

/** Gives a list of mails to try under its heading. The one that is open is marked. */
export class SampleList {
  readonly view: HTMLElement;
  private readonly buttons = new Map<Sample, HTMLElement>();

  constructor(title: string, samples: readonly Sample[], onOpen: (sample: Sample) => void) {
    this.view = element('section', {
      class: 'samples',
      attributes: { 'aria-label': title },
      children: [
        element('h2', { text: title }),
        element('ol', { children: samples.map((sample) => this.item(sample, onOpen)) }),
      ],
    });
  }

  /** Marks the mail that is open, if it is one of these. */
  mark(open: Sample | undefined): void {
    for (const [sample, button] of this.buttons) {
      button.removeAttribute('aria-current');
      if (sample !== open) continue;
      button.setAttribute('aria-current', 'true');
      button.scrollIntoView({ block: 'nearest' });
    }
  }

  private item(sample: Sample, onOpen: (sample: Sample) => void): HTMLElement {
    const button = element('button', {
      attributes: { type: 'button' },
      on: {
        click: () => {
          onOpen(sample);
        },
      },
      children: [element('strong', { text: sample.title }), element('span', { text: sample.expect })],
    });
    this.buttons.set(sample, button);
    return element('li', { children: [button] });
  }
}
