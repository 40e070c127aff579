import { useState } from 'react';
import { Button, makeStyles } from '@fluentui/react-components';
import { asksForCredential, baitsForCredential } from '../../../src/detectors/credential-request';
import { informationRequestIn, type RequestKind } from '../../../src/detectors/information-request';
import { foldSentences } from '../../../src/detectors/sentences';
import type { ReceivedHead } from '../../outlook/read-received';
import type { Body } from '../../../src/message/body';
import type { Part } from '../../../src/message/message';
import type { Policy } from '../../../src/policy/model/policy';
import { useFocusBack } from '../check/use-focus-back';
import { MarginRow } from '../sheet/MarginRow';
import { useTextStyles } from '../sheet/text-styles';
import { READING_WORDS } from '../words/reading';
import { isOwnMail, type Received } from './received';
import { ReportStep, type Report } from './ReportStep';
import { RequestRow } from './RequestRow';
import { useText } from './use-text';
import { WrongPersonStep } from './WrongPersonStep';

const useStyles = makeStyles({
  actions: {
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  action: { justifyContent: 'flex-start', width: '100%', textAlign: 'left' },
});

type Step = Report | 'wrong';

interface SheetProps {
  readonly received: Received;
  readonly head: ReceivedHead;
  readonly policy: Policy;
  readonly account: string;
}

/** What a received mail asks for, and what can be done where something is wrong with it. */
export function ReceivedSheet({ received, head, policy, account }: SheetProps): React.JSX.Element {
  const text = useTextStyles();
  const body = useText(received);
  const [step, setStep] = useState<Step>();
  const [isDenied, setDenied] = useState(false);
  const focusBack = useFocusBack();
  const isOwn = isOwnMail(head, account);
  const close = (): void => {
    focusBack(step ?? 'sheet');
    setStep(undefined);
  };
  if (step === 'wrong') return <WrongPersonStep {...{ received, head, policy, body }} onBack={close} />;
  if (step !== undefined) return <ReportStep report={step} {...{ received, head, policy }} onBack={close} />;
  const { request, isBait } = isOwn ? NOTHING : askedIn(body);
  const shown = isDenied ? undefined : request;
  const isPlain = shown === undefined && !isBait;
  return (
    <>
      {shown === undefined ? null : (
        <RequestRow kind={shown} {...{ received, head, policy }} onDeny={() => setDenied(true)} />
      )}
      {isBait ? (
        <MarginRow icon="warn" hasHairline={shown !== undefined}>
          {shown === undefined ? (
            <h1 className={text.verdict}>{READING_WORDS.bait}</h1>
          ) : (
            <p className={text.body}>{READING_WORDS.bait}</p>
          )}
        </MarginRow>
      ) : null}
      {isPlain ? (
        <MarginRow icon="send" hasHairline={false}>
          <h1 tabIndex={-1} data-opens="sheet" className={text.verdict}>
            {body === undefined ? READING_WORDS.reading : READING_WORDS.nothing}
          </h1>
          {body?.known === false ? <p className={text.small}>{READING_WORDS.unread(body.reason)}</p> : null}
        </MarginRow>
      ) : null}
      <Actions
        steps={isOwn ? ['wrong'] : ['misdirected', 'offensive', 'phishing', 'illegal']}
        onStep={setStep}
      />
    </>
  );
}

/** What the words of a mail ask for. */
interface Asked {
  readonly request: RequestKind | undefined;
  /** It wants a password, or an account to be confirmed. */
  readonly isBait: boolean;
}

const NOTHING: Asked = { request: undefined, isBait: false };

function askedIn(body: Part<Body> | undefined): Asked {
  if (body?.known !== true) return NOTHING;
  const words = foldSentences(body.value.text);
  return {
    request: informationRequestIn(words),
    isBait: asksForCredential(words) || baitsForCredential(words),
  };
}

function Actions(props: {
  readonly steps: readonly Step[];
  readonly onStep: (step: Step) => void;
}): React.JSX.Element {
  const text = useTextStyles();
  const styles = useStyles();
  const words = READING_WORDS.actions;
  const hints: Readonly<Record<Step, string>> = {
    misdirected: words.misdirectedHint,
    offensive: words.offensiveHint,
    phishing: words.phishingHint,
    illegal: words.illegalHint,
    wrong: words.wrongHint,
  };
  return (
    <MarginRow>
      <h2 className={text.finding}>{words.title}</h2>
      <ul className={styles.actions}>
        {props.steps.map((step) => (
          <li key={step}>
            <Button
              className={styles.action}
              data-opens={step}
              aria-describedby={`hint-${step}`}
              onClick={() => props.onStep(step)}
            >
              {words[step]}
            </Button>
            <p id={`hint-${step}`} className={text.small}>
              {hints[step]}
            </p>
          </li>
        ))}
      </ul>
      {props.steps.includes('offensive') ? <p className={text.small}>{words.frivolous}</p> : null}
    </MarginRow>
  );
}
