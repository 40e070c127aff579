import { FRAME_SANDBOX, frameDocument, previewDocument } from '../../addin/taskpane/preview/preview-document';
import { safeHtml } from '../../addin/taskpane/preview/safe-html';

/** How a mail is shown: as the pane does, by one of its two guards alone, or by none. */
export type Guard = 'both' | 'cleaned' | 'framed' | 'none';

function documentOf(html: string, guard: Guard): string {
  switch (guard) {
    case 'both':
      return previewDocument({ format: 'html', source: html }, []);
    case 'cleaned':
      return `<!doctype html><body>${safeHtml(html)}`;
    case 'framed':
      return frameDocument(html);
    case 'none':
      return `<!doctype html><body>${html}`;
  }
}

/** Shows each mail in a frame of its own. Gives the places of those in which a script ran. */
async function showMails(mails: readonly string[], guard: Guard): Promise<readonly number[]> {
  const ran = new Set<number>();
  const frames: HTMLIFrameElement[] = [];
  const hear = ({ source }: MessageEvent): void => {
    const place = frames.findIndex((frame) => frame.contentWindow === source);
    ran.add(place);
  };
  window.addEventListener('message', hear);
  await Promise.all(
    mails.map((html) => {
      const frame = document.createElement('iframe');
      frames.push(frame);
      if (guard === 'both' || guard === 'framed') frame.setAttribute('sandbox', FRAME_SANDBOX);
      frame.srcdoc = documentOf(html, guard);
      const loaded = new Promise((done) => {
        frame.addEventListener('load', done, { once: true });
        setTimeout(done, 3000);
      });
      document.body.append(frame);
      return loaded;
    }),
  );
  await new Promise((done) => setTimeout(done, 500));
  window.removeEventListener('message', hear);
  for (const frame of frames) frame.remove();
  return [...ran];
}

/** Gives every attribute and element of a cleaned mail that could run, load, submit or lead somewhere. */
function dangersIn(html: string): readonly string[] {
  const page = new DOMParser().parseFromString(safeHtml(html), 'text/html');
  const dangers: string[] = [];
  for (const element of page.body.querySelectorAll('*')) {
    const name = element.localName;
    if (
      /^(?:script|style|iframe|object|embed|form|input|button|link|meta|base|svg|math|template|x)$/.test(name)
    )
      dangers.push(name);
    for (const attribute of element.attributes) {
      const isDangerous = /^on|href$|^srcdoc$|^action$|^ping$|^srcset$|^background$/.test(attribute.name);
      const loads = /url\(|javascript:|https?:|\/\/|position|expression/i.test(attribute.value);
      if (isDangerous || (loads && attribute.name !== 'title')) dangers.push(`${name} ${attribute.name}`);
    }
  }
  return dangers;
}

Object.assign(window, { showMails, dangersIn, safe: safeHtml });
