import { element } from './elements';

/** Gives a frame that shows the HTML of a mail. It has no rights: no script runs there, and nothing is loaded. */
export function mailFrame(html: string, title: string): HTMLIFrameElement {
  const policy =
    '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'">';
  const colours =
    '<style>body{font:14px/20px "Segoe UI",sans-serif;color:#242424;background:#fff;margin:8px}</style>';
  return element('iframe', {
    class: 'mail-frame',
    attributes: { sandbox: '', srcdoc: policy + colours + html, title },
  });
}
