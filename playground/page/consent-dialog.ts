import type { Identity } from '../sign-in/id-token';
import { element } from './elements';

/** Asks what Microsoft 365 asks in a window of its own: whether an add-in may do something for somebody. Escape is no. */
export function askConsent({ name }: Identity, scopes: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const answer = (isAgreed: boolean): void => {
      dialog.close();
      dialog.remove();
      resolve(isAgreed);
    };
    const button = (text: string, isAgreed: boolean): HTMLElement =>
      element('button', {
        class: isAgreed ? 'primary' : '',
        text,
        attributes: { type: 'button' },
        on: {
          click: () => {
            answer(isAgreed);
          },
        },
      });
    const dialog = element('dialog', {
      class: 'alert',
      attributes: { 'aria-labelledby': 'consent-title' },
      children: [
        element('h2', { text: `Letterhead asks ${name}`, attributes: { id: 'consent-title' } }),
        element('p', { text: 'This plays the consent page of Microsoft 365. The add-in would like to use:' }),
        element('ul', { children: scopes.map((text) => element('li', { text })) }),
        element('div', { class: 'buttons', children: [button('Accept', true), button('Cancel', false)] }),
      ],
      on: {
        cancel: (event) => {
          event.preventDefault();
          answer(false);
        },
      },
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}
