import { useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { RequestKind } from '../../../src/detectors/information-request';
import type { ReceivedHead } from '../../outlook/read-received';
import { blockAsHtml } from '../../../src/message/block-html';
import type { Policy } from '../../../src/policy/model/policy';
import { ClauseLink } from '../check/ClauseLink';
import { MarginRow } from '../sheet/MarginRow';
import { useTextStyles } from '../sheet/text-styles';
import { READING_WORDS } from '../words/reading';
import { clauseOf } from './clause-of';
import { dayInWords, dayOf, dueDay, type DueDay, type LineDay } from './due-day';
import { FormNote } from './FormNote';
import type { Received } from './received';

/** Windows forces the colours of text, not those of a drawing. */
const FORCED = '@media (forced-colors: active)';

const useStyles = makeStyles({
  button: { alignSelf: 'flex-start', maxWidth: '100%' },
  line: { display: 'block', width: '100%', height: '20px' },
  past: { fill: tokens.colorNeutralForeground3, [FORCED]: { fill: 'CanvasText' } },
  today: { fill: tokens.colorBrandBackground, [FORCED]: { fill: 'Highlight' } },
  'to-come': { fill: 'none', stroke: tokens.colorNeutralForeground2, [FORCED]: { stroke: 'CanvasText' } },
  holiday: {
    fill: 'none',
    stroke: tokens.colorNeutralForeground3,
    strokeDasharray: '2 2',
    [FORCED]: { stroke: 'CanvasText' },
  },
});

const KINDS: Readonly<Record<RequestKind, string>> = {
  information: READING_WORDS.request.information,
  environmental: READING_WORDS.request.environmental,
  'own-data': READING_WORDS.request.ownData,
};

interface RowProps {
  readonly kind: RequestKind;
  readonly received: Received;
  readonly head: ReceivedHead;
  readonly policy: Policy;
  readonly onDeny: () => void;
}

/** A request that has a day by which it is answered: the day, how far it is, and whom to ask. */
export function RequestRow({ kind, received, head, policy, onDeny }: RowProps): React.JSX.Element {
  const text = useTextStyles();
  const styles = useStyles();
  const words = READING_WORDS.request;
  const [isOpened, setOpened] = useState<boolean>();
  const came = head.receivedAt === undefined ? undefined : dayOf(head.receivedAt);
  const holidays = policy.bankHolidays;
  const due =
    came === undefined || holidays === undefined
      ? undefined
      : dueDay(kind, came, dayOf(Date.now()), holidays);
  const { informationRequests, dataProtection } = policy.organisation;
  const mailbox = (kind === 'own-data' ? dataProtection : informationRequests[0]) ?? dataProtection;
  const clause = clauseOf(policy, ['S6.7', 'M2.4', 'M2.3']);
  const ask = (): void => {
    const day = due === undefined ? undefined : dayInWords(due.due);
    setOpened(
      received.write({
        to: [mailbox],
        subject: words.askSubject,
        html: blockAsHtml(words.askText(day)),
        attached: { id: head.id, name: words.askSubject },
      }),
    );
  };
  return (
    <>
      <MarginRow icon="warn" hasHairline={false}>
        <h1 tabIndex={-1} data-opens="sheet" className={text.verdict}>
          {due === undefined ? words.noDay : words.title(dayInWords(due.due))}
        </h1>
        {due === undefined ? (
          <p className={text.small}>{words.noTable(holidays?.lastYear)}</p>
        ) : (
          <>
            <p className={text.small}>{leftWords(due)}</p>
            <TimeLine line={due.line} />
          </>
        )}
        {came === undefined ? null : <p className={text.small}>{words.came(dayInWords(came))}</p>}
      </MarginRow>
      <MarginRow>
        <h2 className={text.finding}>{KINDS[kind]}</h2>
        <p className={text.small}>{kind === 'own-data' ? words.month : words.twenty}</p>
        {clause === undefined ? null : <ClauseLink clause={clause} />}
        <Button appearance="primary" className={styles.button} onClick={ask}>
          {words.ask}
        </Button>
        <p className={text.small}>{words.askHint(mailbox)}</p>
        <FormNote isOpened={isOpened} />
        <Button appearance="subtle" size="small" className={styles.button} onClick={onDeny}>
          {words.no}
        </Button>
      </MarginRow>
    </>
  );
}

function leftWords({ left }: DueDay): string {
  if (left < 0) return READING_WORDS.request.past;
  return left === 0 ? READING_WORDS.request.last : READING_WORDS.request.left(left);
}

const STEP = 10;

/** One box a weekday, a gap between weeks. The words beside it say the same. */
function TimeLine({ line }: { readonly line: readonly LineDay[] }): React.JSX.Element {
  const styles = useStyles();
  let at = 0;
  const boxes = line.map(({ day, state }, index) => {
    const isMonday = new Date(day).getUTCDay() === 1;
    at += index === 0 ? 0 : STEP + (isMonday ? STEP / 2 : 0);
    return <rect key={day} className={styles[state]} x={at + 0.5} y="0.5" width="7" height="15" />;
  });
  return (
    <svg
      className={styles.line}
      viewBox={`0 0 ${at + STEP} 16`}
      preserveAspectRatio="xMinYMid meet"
      aria-hidden="true"
    >
      {boxes}
    </svg>
  );
}
