import { lastDayEntry } from '../../../src/register/calendar-entry';
import type { Answer } from '../../../src/register/ports/answer';
import type { CoverRequested } from '../../../src/register/ports/event';
import type { Notice } from '../../../src/register/ports/post';
import { COVER_WORDS } from '../words/cover';
import { dayWords } from '../words/days';
import { NOTICE_WORDS, type NoticeFacts } from '../words/notices';
import type { Desk } from '../register/desk';

/** The page outside Outlook, beside this one. */
function registerPage(): string {
  return new URL('register.html', window.location.href).href;
}

function factsOf({ me }: Desk, request: CoverRequested): NoticeFacts {
  return {
    reference: request.grantId,
    asker: me.name,
    grantee: request.grantee.name,
    mailbox: request.mailbox.address,
    access: COVER_WORDS.access[request.access],
    days: COVER_WORDS.dates(dayWords(request.from), dayWords(request.to)),
    page: registerPage(),
  };
}

/** Tells whoever authorises a request that it waits for them. Of an investigation the mail says nothing but the reference. */
export function tellAuthoriser(desk: Desk, request: CoverRequested, reason: string): Promise<Answer<void>> {
  const isInvestigation = request.purpose === 'investigation';
  const words = isInvestigation ? NOTICE_WORDS.toInvestigate : NOTICE_WORDS.toAuthorise;
  const said = isInvestigation || reason === '' ? '' : NOTICE_WORDS.reason(reason);
  const notice: Notice = {
    reference: request.grantId,
    to: [request.authoriser.address],
    subject: words.subject(request.grantId),
    text: words.text(factsOf(desk, request)) + said,
  };
  return desk.post.send(notice);
}

/** Tells the service desk in writing (S6.1-access.b): by reference, with an entry for the last day. */
export function tellDesk(desk: Desk, request: CoverRequested): Promise<Answer<void>> {
  const words = NOTICE_WORDS.toDesk;
  const notice: Notice = {
    reference: request.grantId,
    to: [desk.policy.organisation.serviceDesk],
    subject: words.subject(request.grantId),
    text: words.text(factsOf(desk, request)),
    entry: { name: NOTICE_WORDS.entry, text: lastDayEntry(request, new Date().toISOString()) },
  };
  return desk.post.send(notice);
}
