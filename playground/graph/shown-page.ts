import type { ItemState, ListState } from './list-state';
import type { LocalGraph } from './local-graph';
import type { SentMail } from './state';

/** Text in a page. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}

function cell(text: string): string {
  return `<td>${escaped(text)}</td>`;
}

/** HTML of a mail runs nothing and loads nothing. */
function content({ isHtml, text }: SentMail): string {
  if (isHtml) return `<iframe sandbox title="The mail" srcdoc="${escaped(text)}"></iframe>`;
  return `<pre>${escaped(text)}</pre>`;
}

function attachments(mail: SentMail): string {
  return mail.attachments
    .map(({ name, type, base64 }) => {
      const text = type.startsWith('text/') ? Buffer.from(base64, 'base64').toString('utf8') : '';
      return `<details><summary>${escaped(name)} (${escaped(type)})</summary><pre>${escaped(text)}</pre></details>`;
    })
    .join('');
}

function mailPart(mail: SentMail): string {
  const headers = Object.entries(mail.headers).map(([name, value]) => `${name}: ${value}`);
  return `<article>
<h3>${escaped(mail.subject)}</h3>
<p>From ${escaped(mail.from)} to ${escaped(mail.to.join(', '))}, ${escaped(mail.sentAt)}</p>
${headers.map((one) => `<p><code>${escaped(one)}</code></p>`).join('')}
${content(mail)}${attachments(mail)}
</article>`;
}

/** More rows than these are counted and not shown. */
const SHOWN_ROWS = 50;

function rowPart(graph: LocalGraph, list: ListState, item: ItemState): string {
  const who =
    graph.organisation.users.find(({ id }) => id === item.createdBy)?.displayName ?? 'An administrator';
  const { Title, EventKind, Role, Body } = item.fields;
  const what = [Title, EventKind ?? Role].filter((one) => typeof one === 'string').join(' · ');
  const address = `edit?organisation=${graph.organisation.id}&list=${list.id}&row=${item.id}`;
  const body =
    typeof Body === 'string'
      ? `<details><summary>${escaped(what)}</summary><pre>${escaped(Body)}</pre></details>`
      : escaped(what);
  return `<tr>${cell(`${item.id}`)}<td>${body}</td>${cell(who)}${cell(item.createdAt)}${cell(`${item.version}.0`)}
<td><form method="post" action="${escaped(address)}"><button>Change it</button></form></td></tr>`;
}

function listPart(graph: LocalGraph, list: ListState): string {
  const rows = list.items.slice(-SHOWN_ROWS).map((item) => rowPart(graph, list, item));
  const { everyone, ownItemsOnly } = list.access;
  const note = `${list.items.length} rows. Everyone: ${everyone}${ownItemsOnly ? ', own rows only' : ''}.`;
  return `<details><summary>${escaped(list.displayName)}: ${escaped(note)}</summary>
<table><tr><th>Row</th><th>What</th><th>By</th><th>When</th><th>Version</th><th></th></tr>${rows.join('\n')}</table></details>`;
}

/** What a person sets in Outlook, or an administrator in the directory: nothing here can do it for them. */
function peoplePart({ organisation }: LocalGraph): string {
  const people = organisation.users.filter(({ purpose }) => purpose === 'user');
  const options = people.map(
    ({ id, displayName }) => `<option value="${id}">${escaped(displayName)}</option>`,
  );
  return `<form method="post" action="person?organisation=${organisation.id}">
<select name="person" aria-label="Who">${options.join('')}</select>
<input type="date" name="from" aria-label="First day"><input type="date" name="to" aria-label="Last day">
<button name="what" value="away">has automatic replies</button>
<button name="what" value="back">has none</button>
<button name="what" value="left">has left</button></form>`;
}

function organisationPart(graph: LocalGraph): string {
  const { mails, lists } = graph.state();
  const sent =
    mails.length === 0 ? '<p>Nothing was sent yet.</p>' : mails.slice().reverse().map(mailPart).join('\n');
  return `<section><h2>${escaped(graph.organisation.name)}</h2>
${peoplePart(graph)}
${sent}
${lists.map((list) => listPart(graph, list)).join('\n')}</section>`;
}

const TROUBLES: readonly (readonly [query: string, words: string])[] = [
  ['throttled', 'too many requests'],
  ['unavailable', 'not available'],
  ['timeout-after', 'carried out, and no answer in time'],
  ['dropped-before', 'no connection'],
  ['dropped-after', 'carried out, and the connection drops'],
];

const STYLE = `body{font:15px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}
article{border:1px solid #8888;border-radius:4px;padding:0 1rem;margin:1rem 0}pre{white-space:pre-wrap;overflow-wrap:anywhere}
iframe{width:100%;border:0}table{border-collapse:collapse;width:100%}td,th{text-align:left;vertical-align:top;padding:.2rem .6rem}
form{display:inline}`;

/** The page that shows what the local Graph holds: the mails that were sent, and the lists; with a way to reset it. */
export function shownPage(graphs: readonly LocalGraph[]): string {
  const troubles = TROUBLES.map(
    ([kind, words]) => `<form method="post" action="trouble?kind=${kind}"><button>${words}</button></form>`,
  );
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>The local Graph</title>
<meta name="viewport" content="width=device-width"><style>${STYLE}</style></head><body>
<h1>The local Graph</h1>
<p>It stands for Microsoft Graph on this machine. Mail that Letterhead sends lands here, and goes nowhere else.</p>
<p>The next request meets: ${troubles.join(' ')}</p>
<form method="post" action="reset"><button>Reset everything</button></form>
${graphs.map(organisationPart).join('\n')}
</body></html>`;
}
