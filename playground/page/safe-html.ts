const UNWANTED =
  'script,style,iframe,object,embed,link,meta,base,form,input,img,picture,video,audio,svg,math,template';

/** Gives HTML without scripts, handlers, styles and anything that is loaded: a mail is edited in this page itself. */
export function safeHtml(html: string): string {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  for (const one of parsed.querySelectorAll(UNWANTED)) one.remove();
  for (const one of parsed.body.querySelectorAll('*')) {
    for (const { name, value } of [...one.attributes]) {
      const isLink = name === 'href' && /^(?:https?:|mailto:)/i.test(value);
      if (!isLink && name !== 'class') one.removeAttribute(name);
    }
  }
  return parsed.body.innerHTML;
}
