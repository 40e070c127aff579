import DOMPurify from 'dompurify';

/** What words and tables of a mail are written with. Nothing that loads, runs, submits, embeds or styles beyond itself. */
const TAGS = (
  'a abbr address b blockquote br caption center cite code col colgroup dd del div dl dt em font h1 h2 h3 h4 h5 h6 hr i img ins ' +
  'kbd li mark ol p pre q s samp small span strike strong sub sup table tbody td tfoot th thead tr tt u ul'
).split(' ');

const ATTRIBUTES = (
  'align alt bgcolor border cellpadding cellspacing color colspan dir face height lang nowrap rowspan size span src start style ' +
  'summary title valign width'
).split(' ');

/** A picture that travels within the mail. Any other is fetched from somewhere, which tells somebody that the mail was read. */
const OWN_PICTURE = /^data:image\/(?:png|gif|jpe?g|webp|bmp);base64,[a-z0-9+/=\s]*$/i;

/** Declarations that load something, place something elsewhere, or hide what they say behind escapes or comments. */
const UNWANTED_STYLE =
  /url|image|element|src|@|\\|\/\*|behavior|binding|expression|position|content|z-index|inset|transform|filter|cursor|animation|transition|var\(/i;

function safeStyle(style: string): string {
  return style
    .split(';')
    .filter((declaration) => !UNWANTED_STYLE.test(declaration))
    .join(';');
}

/**
 * Gives the HTML of a mail with nothing in it but words, tables, lists, simple looks, and pictures that travel within it. Links
 * keep their words and lead nowhere.
 */
export function safeHtml(html: string): string {
  const purifier = DOMPurify(window);
  purifier.addHook('uponSanitizeAttribute', (_node, attribute) => {
    if (attribute.attrName === 'style') attribute.attrValue = safeStyle(attribute.attrValue);
    if (attribute.attrName === 'src' && !OWN_PICTURE.test(attribute.attrValue.trim()))
      attribute.keepAttr = false;
  });
  return purifier.sanitize(html, {
    ALLOWED_TAGS: TAGS,
    ALLOWED_ATTR: ATTRIBUTES,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    ALLOW_UNKNOWN_PROTOCOLS: false,
    SANITIZE_NAMED_PROPS: true,
  });
}
