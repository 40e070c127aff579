import { useState } from 'react';
import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import type { ReceivedHead } from '../../outlook/read-received';
import { blockAsHtml } from '../../../src/message/block-html';
import { parseAddress } from '../../../src/message/address';
import type { Policy } from '../../../src/policy/model/policy';
import { cleanText } from '../../../src/report/alert/clean-text';
import { ClauseLink } from '../check/ClauseLink';
import { MarginRow } from '../sheet/MarginRow';
import { StepSheet } from '../sheet/StepSheet';
import { useTextStyles } from '../sheet/text-styles';
import { READING_WORDS } from '../words/reading';
import { clauseOf } from './clause-of';
import { dayInWords, dayOf } from './due-day';
import { FormNote } from './FormNote';
import type { Received } from './received';

/** What can be wrong with a received mail. */
export type Report = 'misdirected' | 'offensive' | 'phishing' | 'illegal';

const useStyles = makeStyles({
  button: { alignSelf: 'flex-start', maxWidth: '100%' },
  input: { minWidth: 0 },
});

/** The clauses behind each answer (clauses.md, B): the first that the policy holds. */
const CLAUSES: Readonly<Record<Report, readonly string[]>> = {
  misdirected: ['S6.5-received.c', 'M4.1'],
  offensive: ['S6.5-received.b', 'Annex 1'],
  phishing: ['M3.4', 'S6.2'],
  illegal: ['S8.2', 'M5.2'],
};

interface StepProps {
  readonly report: Report;
  readonly received: Received;
  readonly head: ReceivedHead;
  readonly policy: Policy;
  readonly onBack: () => void;
}

/** One answer to a mail that should not have come: what to do, the clause, and the mail to write. */
export function ReportStep({ report, received, head, policy, onBack }: StepProps): React.JSX.Element {
  const text = useTextStyles();
  const clause = clauseOf(
    policy,
    CLAUSES[report],
    report === 'phishing' ? /virus|phishing|password/i : undefined,
  );
  const words = READING_WORDS[report];
  return (
    <StepSheet title={words.title} backLabel={READING_WORDS.back} onBack={onBack}>
      <MarginRow>
        <ol className={text.list}>
          {words.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        {clause === undefined ? null : <ClauseLink clause={clause} />}
      </MarginRow>
      <MarginRow>
        <WhatToWrite {...{ report, received, head, policy }} />
      </MarginRow>
    </StepSheet>
  );
}

function WhatToWrite({ report, ...rest }: Omit<StepProps, 'onBack'>): React.JSX.Element {
  const text = useTextStyles();
  switch (report) {
    case 'misdirected':
      return (
        <WriteButton
          label={READING_WORDS.misdirected.button}
          onWrite={() => rest.received.reply(blockAsHtml(READING_WORDS.misdirected.text))}
        />
      );
    case 'phishing':
      return <PhishingReport {...rest} />;
    case 'offensive':
      return <OffensiveReport {...rest} />;
    case 'illegal':
      return <p className={text.body}>{READING_WORDS.illegal.nothing}</p>;
  }
}

function WriteButton(props: {
  readonly label: string;
  readonly onWrite: () => boolean;
  readonly isPrimary?: boolean;
}): React.JSX.Element {
  const styles = useStyles();
  const { label, onWrite, isPrimary = true } = props;
  const [isOpened, setOpened] = useState<boolean>();
  return (
    <>
      <Button
        appearance={isPrimary ? 'primary' : 'secondary'}
        className={styles.button}
        onClick={() => setOpened(onWrite())}
      >
        {label}
      </Button>
      <FormNote isOpened={isOpened} />
    </>
  );
}

function PhishingReport({ received, head, policy }: Omit<StepProps, 'onBack' | 'report'>): React.JSX.Element {
  const words = READING_WORDS.phishing;
  return (
    <WriteButton
      label={words.button}
      onWrite={() =>
        received.write({
          to: [policy.organisation.serviceDesk],
          subject: words.subject,
          html: blockAsHtml(words.text),
          attached: { id: head.id, name: words.attached },
        })
      }
    />
  );
}

/** Reference, sender and day, and never a word of the mail (clauses.md, B). The manager is named by the reader, who may choose another. */
function OffensiveReport({
  received,
  head,
  policy,
}: Omit<StepProps, 'onBack' | 'report'>): React.JSX.Element {
  const text = useTextStyles();
  const styles = useStyles();
  const words = READING_WORDS.offensive;
  const [to, setTo] = useState('');
  const [hasTried, setTried] = useState(false);
  const { address } = parseAddress(to);
  const day = head.receivedAt === undefined ? '' : dayInWords(dayOf(head.receivedAt));
  const html = blockAsHtml(words.text(cleanText(head.from.address), day, cleanText(head.reference)));
  const write = (whom: string): boolean => received.write({ to: [whom], subject: words.subject, html });
  const isMissing = hasTried && address === '';
  return (
    <>
      <Field
        className={text.field}
        label={words.to}
        hint={words.toHint}
        {...(isMissing
          ? {
              validationState: 'error' as const,
              validationMessage: { children: words.noAddress, role: 'note' },
            }
          : {})}
      >
        <Input
          className={styles.input}
          input={{ className: styles.input }}
          value={to}
          onChange={(_event, { value }) => setTo(value)}
        />
      </Field>
      <p className={text.small}>{words.recorded}</p>
      {address === '' ? (
        <Button appearance="primary" onClick={() => setTried(true)}>
          {words.button}
        </Button>
      ) : (
        <WriteButton label={words.button} onWrite={() => write(address)} />
      )}
      <WriteButton
        label={words.desk}
        isPrimary={false}
        onWrite={() => write(policy.organisation.serviceDesk)}
      />
    </>
  );
}
