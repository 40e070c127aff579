import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

import { sampleOrganisation } from '../graph/organisation';
import { Authority } from './authority';
import type { Identity } from './id-token';

const ORGANISATIONS = ['steps-to-work', 'mpes'];

/** Everybody who can sign in here: the people of both sample organisations. */
function everybody(): readonly Identity[] {
  return ORGANISATIONS.flatMap((id) => sampleOrganisation(id).users)
    .filter(({ purpose }) => purpose === 'user')
    .map(({ id, displayName, mail }) => ({ id, name: displayName, address: mail }));
}

/** The sign-in as the local Outlook serves it: every address below `/sign-in/`. It is made when first asked for. */
export function createSignInService(): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  let made: Authority | undefined;
  return async (request, response) => {
    made ??= new Authority({ people: everybody(), now: () => Date.now(), newCode: randomUUID });
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const url = new URL(request.url ?? '/', `https://${request.headers.host ?? 'localhost'}`);
    const { method = 'GET' } = request;
    const asked = new Request(url, { method, ...(body.length === 0 ? {} : { body }) });
    const answer = await made.answer(asked);
    response.writeHead(answer.status, Object.fromEntries(answer.headers));
    response.end(Buffer.from(await answer.arrayBuffer()));
  };
}
