import { element } from './elements';

/** A piece of a line: escaped character, strong, emphasis or link; what is none of these is text. */
const PIECE =
  /\\([\\`*_{}[\]()#+\-.!<>&])|\*\*([^*\n]+)\*\*|[*_]([^*_\n]+)[*_]|\[([^[\]\n]+)\]\((https:\/\/[^)\s]+)\)/g;

function inline(text: string): Node[] {
  const nodes: Node[] = [];
  let end = 0;
  for (const piece of text.matchAll(PIECE)) {
    const [whole, escaped, strong, emphasis, words, address] = piece;
    if (piece.index > end) nodes.push(document.createTextNode(text.slice(end, piece.index)));
    end = piece.index + whole.length;
    if (escaped !== undefined) nodes.push(document.createTextNode(escaped));
    else if (strong !== undefined) nodes.push(element('strong', { children: inline(strong) }));
    else if (emphasis !== undefined) nodes.push(element('em', { children: inline(emphasis) }));
    else if (words !== undefined && address !== undefined)
      nodes.push(element('a', { text: words, attributes: { href: address, rel: 'noreferrer' } }));
  }
  if (end < text.length) nodes.push(document.createTextNode(text.slice(end)));
  return nodes;
}

/** Bullets and numbers; the items end in `\r` (outlook.md, section 2). */
function block(text: string): HTMLElement {
  const items = text.split(/[\r\n]+/).filter((item) => item !== '');
  const mark = /^(?:[-*]|\d+\.) /;
  if (!items.every((item) => mark.test(item))) return element('p', { children: inline(items.join(' ')) });
  const tag = /^\d/.test(text) ? 'ol' : 'ul';
  return element(tag, {
    children: items.map((item) => element('li', { children: inline(item.replace(mark, '')) })),
  });
}

/** Gives the blocks of an alert in the little Markdown that Outlook shows there. Nothing in it becomes HTML but these. */
export function markdownParagraphs(markdown: string): readonly HTMLElement[] {
  return markdown
    .split(/\n{2,}/)
    .filter((one) => one.trim() !== '')
    .map(block);
}
