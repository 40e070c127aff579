import type { AlertButton, SendAlert } from '../host/contract';
import { markdownParagraphs } from './alert-markdown';
import { element } from './elements';

/** Shows Outlook's Smart Alert, and gives the button that was chosen. Escape is Don't Send. */
export function showAlert(alert: SendAlert): Promise<AlertButton['id']> {
  const before = document.activeElement;
  return new Promise((resolve) => {
    const choose = (id: AlertButton['id']): void => {
      dialog.close();
      dialog.remove();
      if (before instanceof HTMLElement) before.focus();
      resolve(id);
    };
    const buttons = alert.buttons.map(({ id, label }) =>
      element('button', {
        class: id === 'take-action' ? 'primary' : '',
        text: label,
        attributes: { type: 'button' },
        on: {
          click: () => {
            choose(id);
          },
        },
      }),
    );
    const dialog = element('dialog', {
      class: 'alert',
      attributes: { 'aria-labelledby': 'alert-title', 'aria-describedby': 'alert-text' },
      children: [
        element('h2', { text: 'Letterhead', attributes: { id: 'alert-title' } }),
        element('div', {
          class: 'alert-text',
          attributes: { id: 'alert-text' },
          children:
            alert.markdown === undefined
              ? [element('p', { text: alert.text })]
              : markdownParagraphs(alert.markdown),
        }),
        element('div', { class: 'buttons', children: buttons }),
      ],
      on: {
        cancel: (event) => {
          event.preventDefault();
          choose('dont-send');
        },
      },
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}
