import type { Host } from '../host/contract';
import { element } from './elements';

/** Shows Outlook's notice of a slow check when five seconds have gone by, until it is closed. */
export function showWaiting(host: Host): { readonly close: () => void } {
  let dialog: HTMLDialogElement | undefined;
  const close = (): void => {
    stopListening();
    dialog?.close();
    dialog?.remove();
    dialog = undefined;
  };
  const stopListening = host.subscribe(({ kind }) => {
    const { waiting } = host;
    if (kind !== 'waiting' || waiting === undefined) return;
    const buttons = waiting.buttons.map(({ id, label }) =>
      element('button', {
        text: label,
        attributes: { type: 'button' },
        on: {
          click: () => {
            waiting.choose(id);
          },
        },
      }),
    );
    dialog = element('dialog', {
      class: 'alert',
      attributes: { 'aria-labelledby': 'waiting-title', 'aria-describedby': 'waiting-text' },
      children: [
        element('h2', { text: 'Letterhead', attributes: { id: 'waiting-title' } }),
        element('p', { text: waiting.text, attributes: { id: 'waiting-text' } }),
        element('div', { class: 'buttons', children: buttons }),
      ],
      on: {
        cancel: (event) => {
          event.preventDefault();
        },
      },
    });
    document.body.append(dialog);
    dialog.showModal();
  });
  return { close };
}
