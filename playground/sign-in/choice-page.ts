import type { Identity } from './id-token';

/** The page on which one chooses who one is: plain links, no script. */
export function choicePage(asked: URL, people: readonly Identity[], scopes: readonly string[]): string {
  const linkTo = (as: string): string => {
    const url = new URL(asked);
    url.searchParams.set('as', as);
    return escaped(`${url.pathname}${url.search}`);
  };
  const rows = people.map(
    ({ id, name, address }) =>
      `<li><a href="${linkTo(id)}">${escaped(name)}</a> <small>${escaped(address)}</small></li>`,
  );
  return `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Local sign-in</title>
    <style>
      body { font: 16px/1.5 system-ui, sans-serif; max-width: 34em; margin: 2em auto; padding: 0 1em; }
      li { margin: 0.3em 0; }
    </style>
  </head>
  <body>
    <h1>Who are you?</h1>
    <p>This plays the sign-in of Microsoft 365 on this machine. Nobody has a password here.</p>
    <p>Letterhead asks for: ${escaped(scopes.length === 0 ? 'who you are' : scopes.join(', '))}.</p>
    <ul>${rows.join('')}</ul>
    <p><a href="${linkTo('nobody')}">Cancel</a></p>
  </body>
</html>
`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
