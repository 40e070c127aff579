import { useMemo, useState } from 'react';
import { Button, makeStyles } from '@fluentui/react-components';
import { findMessageEntities } from '../../../src/detectors/find-entities';
import type { ReceivedHead } from '../../outlook/read-received';
import { blockAsHtml } from '../../../src/message/block-html';
import type { Body } from '../../../src/message/body';
import { readContent } from '../../../src/message/content';
import { createMessage, known, type Part } from '../../../src/message/message';
import type { Policy } from '../../../src/policy/model/policy';
import { cleanText } from '../../../src/report/alert/clean-text';
import { ClauseLink } from '../check/ClauseLink';
import { MarginRow } from '../sheet/MarginRow';
import { StepSheet } from '../sheet/StepSheet';
import { useTextStyles } from '../sheet/text-styles';
import { WORDS } from '../words';
import { READING_WORDS } from '../words/reading';
import { clauseOf } from './clause-of';
import { dayInWords, dayOf } from './due-day';
import { FormNote } from './FormNote';
import type { Received } from './received';

const useStyles = makeStyles({ button: { alignSelf: 'flex-start', maxWidth: '100%' } });

/** UK GDPR, Article 33(1): without undue delay and, where feasible, within 72 hours of becoming aware of it. */
const NOTICE_MS = 72 * 60 * 60 * 1000;

interface StepProps {
  readonly received: Received;
  readonly head: ReceivedHead;
  readonly policy: Policy;
  readonly body: Part<Body> | undefined;
  readonly onBack: () => void;
}

/** A mail one has sent to the wrong person: who got it, what was in it, until when it is told, and what to write. */
export function WrongPersonStep({ received, head, policy, body, onBack }: StepProps): React.JSX.Element {
  const text = useTextStyles();
  const words = READING_WORDS.wrong;
  const noticed = useMemo(() => Date.now(), []);
  const what = useMemo(() => whatIsIn(head, body), [head, body]);
  const { dataProtection } = policy.organisation;
  const clause = clauseOf(policy, ['M3.3', 'S6.1-risk']);
  const people = head.recipients.map((one) => one.address);
  const sent = head.receivedAt === undefined ? words.unknown : dayInWords(dayOf(head.receivedAt));
  return (
    <StepSheet
      title={words.title}
      backLabel={READING_WORDS.back}
      onBack={onBack}
      lead={<p className={text.body}>{words.clock(hourInWords(noticed + NOTICE_MS))}</p>}
    >
      <MarginRow>
        {clause === undefined ? null : <ClauseLink clause={clause} />}
        <h2 className={text.finding}>{words.who}</h2>
        <ul className={text.plainList}>
          {people.map((address) => (
            <li key={address}>{cleanText(address)}</li>
          ))}
        </ul>
        <h2 className={text.finding}>{words.what}</h2>
        <p className={text.small}>{what === '' ? words.nothingSeen : `${what}.`}</p>
      </MarginRow>
      <MailsToWrite {...{ received, people, dataProtection, sent, what }} />
    </StepSheet>
  );
}

interface MailsProps {
  readonly received: Received;
  readonly people: readonly string[];
  readonly dataProtection: string;
  readonly sent: string;
  readonly what: string;
}

/** The report and the letter to whoever got it. */
function MailsToWrite({ received, people, dataProtection, sent, what }: MailsProps): React.JSX.Element {
  const text = useTextStyles();
  const styles = useStyles();
  const words = READING_WORDS.wrong;
  const [isOpened, setOpened] = useState<boolean>();
  return (
    <MarginRow>
      <Button
        appearance="primary"
        className={styles.button}
        onClick={() =>
          setOpened(
            received.write({
              to: [dataProtection],
              subject: words.reportSubject,
              html: blockAsHtml(words.reportText(sent, people.length, what === '' ? words.unknown : what)),
            }),
          )
        }
      >
        {words.report}
      </Button>
      <p className={text.small}>{words.reportHint(dataProtection)}</p>
      <Button
        className={styles.button}
        onClick={() =>
          setOpened(
            received.write({
              to: people,
              subject: words.deletionSubject,
              html: blockAsHtml(words.deletionText),
            }),
          )
        }
      >
        {words.deletion}
      </Button>
      <FormNote isOpened={isOpened} />
    </MarginRow>
  );
}

/** Kinds and counts of what our detectors see in it. */
function whatIsIn(head: ReceivedHead, body: Part<Body> | undefined): string {
  const message = createMessage({
    subject: known(head.subject),
    ...(body === undefined ? {} : { body }),
  });
  const entities = findMessageEntities(readContent(message, [])).filter((one) => one.confidence !== 'low');
  const names = READING_WORDS.wrong.found(entities);
  return names.charAt(0).toUpperCase() + names.slice(1);
}

function hourInWords(time: number): string {
  return new Intl.DateTimeFormat(WORDS.language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(time));
}
