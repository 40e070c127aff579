import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { hasCover } from '../../../src/register/check/absence-without-cover';
import type { Grant } from '../../../src/register/fold/grant';
import type { CalendarSharing } from '../../../src/register/ports/mailbox';
import { GrantLine } from '../cover/GrantLine';
import type { Desk } from '../register/desk';
import { loadOwned } from '../register/load-register';
import { PolicyAsks } from '../register/PolicyAsks';
import { TroubleNote } from '../register/TroubleRow';
import { useAnswer, useDoing } from '../register/use-answer';
import { MarginRow } from '../sheet/MarginRow';
import { StepSheet } from '../sheet/StepSheet';
import { useTextStyles } from '../sheet/text-styles';
import { ReadingSheet } from '../StateSheet';
import { COVER_WORDS } from '../words/cover';
import { dayWords } from '../words/days';
import { MAILBOX_WORDS } from '../words/mailboxes';
import { SIGN_IN_WORDS } from '../words/sign-in';

const useStyles = makeStyles({ action: { alignSelf: 'flex-start' } });

interface MyMailboxProps {
  readonly desk: Desk;
  readonly onBack: () => void;
  readonly onOpen: (grantId: string) => void;
  readonly onAsk: () => void;
}

/** One's own mailbox: who is in it, who sees the calendar, whether an absence is covered. Only one's own can be asked about. */
export function MyMailboxStep({ desk, onBack, onOpen, onAsk }: MyMailboxProps): React.JSX.Element {
  const { now, reload } = useAnswer('owned', (signal) => loadOwned(desk, desk.me, signal));
  const grants =
    now.kind === 'value'
      ? [...now.value.grants.values()].filter(
          ({ request, state }) =>
            request.grantor.id === desk.me.id && (state === 'authorised' || state === 'active'),
        )
      : [];
  return (
    <StepSheet title={MAILBOX_WORDS.mine.title} backLabel={COVER_WORDS.back} onBack={onBack}>
      {now.kind === 'loading' ? <ReadingSheet /> : null}
      {now.kind === 'trouble' ? (
        <MarginRow>
          <TroubleNote trouble={now.trouble} onAgain={reload} />
        </MarginRow>
      ) : null}
      {now.kind === 'value' ? <Access {...{ desk, grants, onOpen }} /> : null}
      <CalendarRow desk={desk} />
      {now.kind === 'value' ? <AbsenceRow {...{ desk, grants, onAsk }} /> : null}
    </StepSheet>
  );
}

function Access(props: {
  readonly desk: Desk;
  readonly grants: readonly Grant[];
  readonly onOpen: (grantId: string) => void;
}): React.JSX.Element {
  const text = useTextStyles();
  const { desk, grants, onOpen } = props;
  return (
    <MarginRow>
      <h2 className={text.finding}>{MAILBOX_WORDS.mine.access}</h2>
      {grants.length === 0 ? (
        <p className={text.body}>{MAILBOX_WORDS.mine.nobody}</p>
      ) : (
        <ul className={text.plainList}>
          {grants.map((grant) => (
            <GrantLine
              key={grant.keys.grantId}
              grant={grant}
              today={desk.today()}
              shows="grantee"
              onOpen={() => onOpen(grant.keys.grantId)}
            />
          ))}
        </ul>
      )}
    </MarginRow>
  );
}

/** What all staff may see: titles and places are enough (M2.1). */
const IS_OPEN: readonly CalendarSharing[] = ['limited', 'details'];

function CalendarRow({ desk }: { readonly desk: Desk }): React.JSX.Element {
  const text = useTextStyles();
  const styles = useStyles();
  const words = MAILBOX_WORDS.mine;
  const { now, reload } = useAnswer('calendar', (signal) => desk.calendar.sharing(signal));
  const [mended, setMended] = useState<CalendarSharing>();
  const doing = useDoing();
  const open = async (): Promise<void> => {
    await doing.run(async () => {
      const answer = await desk.calendar.open();
      if (answer.ok) setMended(answer.value);
      return answer;
    });
  };
  const sharing = mended ?? (now.kind === 'value' ? now.value : undefined);
  // Where the written policy asks for nothing, a shut calendar is no more than a suggestion.
  const asked = desk.rules.clauses.calendar === undefined ? 'advise' : 'warn';
  const isShut = sharing !== undefined && sharing !== 'unknown' && !IS_OPEN.includes(sharing);
  return (
    <MarginRow {...(sharing === undefined || sharing === 'unknown' ? {} : { icon: isShut ? asked : 'send' })}>
      <h2 className={text.finding}>{words.calendar}</h2>
      {sharing === undefined ? null : <p className={text.body}>{words.sharing[sharing]}</p>}
      <PolicyAsks policy={desk.policy} topic="calendar" />
      {now.kind === 'trouble' && mended === undefined ? (
        <TroubleNote trouble={now.trouble} onAgain={reload} />
      ) : null}
      {isShut ? (
        <Button className={styles.action} disabledFocusable={doing.isWorking} onClick={() => void open()}>
          {doing.isWorking ? SIGN_IN_WORDS.working : words.open}
        </Button>
      ) : null}
      <p role="status" className={text.small}>
        {mended !== undefined && IS_OPEN.includes(mended) ? words.opened : ''}
      </p>
      {doing.trouble === undefined ? null : (
        <TroubleNote trouble={doing.trouble} onAgain={() => void open()} />
      )}
    </MarginRow>
  );
}

function AbsenceRow(props: {
  readonly desk: Desk;
  readonly grants: readonly Grant[];
  readonly onAsk: () => void;
}): React.JSX.Element {
  const text = useTextStyles();
  const styles = useStyles();
  const words = MAILBOX_WORDS.mine;
  const { desk, grants, onAsk } = props;
  const { now, reload } = useAnswer('away', (signal) => desk.ownMailbox.away(signal));
  const away = now.kind === 'value' ? now.value : undefined;
  const isCovered = away !== undefined && hasCover(away, grants);
  return (
    <MarginRow {...(away === undefined ? {} : { icon: isCovered ? 'send' : 'warn' })}>
      <h2 className={text.finding}>{words.absence}</h2>
      {now.kind === 'trouble' ? <TroubleNote trouble={now.trouble} onAgain={reload} /> : null}
      {now.kind === 'value' && away === undefined ? <p className={text.body}>{words.notAway}</p> : null}
      {away === undefined ? null : (
        <>
          <p className={text.body}>
            {words.away(dayWords(away.from), away.to === undefined ? undefined : dayWords(away.to))}
          </p>
          <p className={text.body}>{isCovered ? words.covered : words.uncovered}</p>
          <PolicyAsks policy={desk.policy} topic="absence" />
          {isCovered ? null : (
            <Button className={styles.action} onClick={onAsk}>
              {words.ask}
            </Button>
          )}
        </>
      )}
    </MarginRow>
  );
}
