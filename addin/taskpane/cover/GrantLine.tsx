import { Link } from '@fluentui/react-components';
import type { Grant } from '../../../src/register/fold/grant';
import { useTextStyles } from '../sheet/text-styles';
import { COVER_WORDS } from '../words/cover';
import { mailboxName } from './mailbox-name';
import { dayWords } from '../words/days';

/** One grant in a list: who, what, how long, and how it stands. Pressed, it opens. */
export function GrantLine(props: {
  readonly grant: Grant;
  /** Today, `YYYY-MM-DD`: past its last day it says so. */
  readonly today: string;
  readonly shows: 'grantee' | 'mailbox' | 'both';
  readonly onOpen: () => void;
}): React.JSX.Element {
  const text = useTextStyles();
  const { grant, today, shows, onOpen } = props;
  const { request, state } = grant;
  const isRunning = state === 'active' || state === 'authorised';
  const who =
    shows === 'grantee'
      ? request.grantee.name
      : shows === 'mailbox'
        ? mailboxName(request)
        : COVER_WORDS.grant.title(request.grantee.name, mailboxName(request));
  return (
    <li>
      <Link as="button" className={text.body} onClick={onOpen}>
        {COVER_WORDS.line(who, COVER_WORDS.access[request.access])}
      </Link>
      <p className={text.small}>
        {COVER_WORDS.dates(dayWords(request.from), dayWords(request.to))}. {COVER_WORDS.state[state]}.
      </p>
      {isRunning && today > request.to ? <p className={text.small}>{COVER_WORDS.overdue}</p> : null}
      {isRunning && grant.endAskedAt !== undefined ? (
        <p className={text.small}>{COVER_WORDS.endAsked}</p>
      ) : null}
    </li>
  );
}
