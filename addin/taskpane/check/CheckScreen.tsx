import { lazy, Suspense, useRef, useState } from 'react';
import type { Policy } from '../../../src/policy/model/policy';
import type { Outbox } from '../justify/outbox';
import { OutboxRow } from '../justify/OutboxRow';
import { justify, keepAsItIs, type Checked, type Desk, type Released } from '../justify/release';
import { PartBoundary } from '../PartBoundary';
import { useRelease } from '../justify/use-release';
import { NoteRow } from '../sheet/NoteRow';
import { useTextStyles } from '../sheet/text-styles';
import { ReadingSheet, StateSheet } from '../StateSheet';
import { useDraftCheck } from '../use-draft-check';
import { useMending } from '../use-mending';
import { WORDS } from '../words';
import { CheckedSheet } from './CheckedSheet';
import type { CheckBy } from './checked-mail';
import { CheckFoot } from './CheckFoot';
import type { Host } from './draft';
import type { CheckState } from './draft-watch';
import { OpenStep } from './OpenStep';
import { noticeOf, opensOf, stepFor, type LastRelease, type Step } from './step';
import { useFocusBack } from './use-focus-back';

const ReadScreen = lazy(async () => ({ default: (await import('../reading/ReadScreen')).ReadScreen }));

interface ScreenProps {
  readonly host: Host;
  readonly by: CheckBy;
  readonly outbox: Outbox;
  readonly account: string;
}

/** The check of the mail being written, and the steps that open from it. */
export function CheckScreen({ host, by, outbox, account }: ScreenProps): React.JSX.Element {
  const { watch, state } = useDraftCheck(host, by);
  const mending = useMending(watch);
  const releasing = useRelease();
  const [step, setStep] = useState<Step>();
  const [last, setLast] = useState<LastRelease>();
  const checked = useLastChecked(state, step !== undefined);
  const focusBack = useFocusBack();
  const desk: Desk = { watch, outbox, policy: by.policy };
  if (checked === undefined) {
    return (
      <OtherState {...{ state, outbox, account }} policy={by.policy} onTryAgain={() => void watch.look()} />
    );
  }
  const close = (released?: Released): void => {
    const now = watch.current();
    if (released !== undefined && now.kind === 'checked') setLast({ of: released, content: now.content });
    focusBack(released === undefined ? opensOf(step) : 'sheet');
    setStep(undefined);
  };
  const release = (run: () => Promise<Released>): void => void releasing.run(run).then(close);
  const { draft } = checked;
  const open = stepFor(step, checked);
  const onJustify = (): void => setStep({ kind: 'justify', draft });
  return (
    <>
      <Spoken words={WORDS.verdict.line(checked.report)} />
      {open === undefined ? (
        <>
          {checked.reading.isEased === true ? (
            <NoteRow words={WORDS.state.eased(by.policy.organisation.serviceDesk)} />
          ) : null}
          <CheckedSheet
            state={checked}
            by={by}
            mending={mending}
            notice={noticeOf(last, checked)}
            actions={{
              onPreview: () => setStep({ kind: 'preview', draft }),
              onJustify,
              onObject: (finding) => setStep({ kind: 'objection', draft, finding }),
              onKeep: ({ rule }) => release(() => keepAsItIs(watch, checked, rule)),
            }}
          />
          <OutboxRow outbox={outbox} />
          <CheckFoot
            state={checked}
            mending={mending}
            isRecording={releasing.isWorking}
            onJustify={onJustify}
            onJustifyAgain={(given) => release(() => justify(desk, checked, given))}
          />
        </>
      ) : (
        <OpenStep step={open} state={checked} {...{ desk, account }} onClose={close} />
      )}
    </>
  );
}

/** The one thing that is announced. Its words change only with the verdict, so it is heard once. */
function Spoken({ words }: { readonly words: string }): React.JSX.Element {
  const text = useTextStyles();
  return (
    <div role="status" aria-live="polite" className={text.spoken}>
      {words}
    </div>
  );
}

/** While a step is open, a reading that fails in between does not take away what is being typed. */
function useLastChecked(state: CheckState, isStepOpen: boolean): Checked | undefined {
  const last = useRef<Checked>(undefined);
  if (state.kind === 'checked') last.current = state;
  else if (state.kind !== 'unread' && state.kind !== 'no-permission') last.current = undefined;
  if (state.kind === 'checked') return state;
  return isStepOpen ? last.current : undefined;
}

interface OtherProps {
  readonly state: CheckState;
  readonly policy: Policy;
  readonly account: string;
  readonly onTryAgain: () => void;
}

function OtherState({ outbox, ...props }: OtherProps & { readonly outbox: Outbox }): React.JSX.Element {
  return (
    <>
      <Spoken words="" />
      <OneSentence {...props} />
      <OutboxRow outbox={outbox} />
    </>
  );
}

function OneSentence({ state, policy, account, onTryAgain }: OtherProps): React.JSX.Element {
  switch (state.kind) {
    case 'reading':
    case 'checked':
      return <ReadingSheet />;
    case 'none':
      return <StateSheet sentence={WORDS.state.none} />;
    case 'not-written':
      return <StateSheet sentence={WORDS.state.notWritten} wayOn={WORDS.state.meetings} />;
    case 'received':
      return (
        <PartBoundary onBack={onTryAgain}>
          <Suspense fallback={<ReadingSheet />}>
            <ReadScreen key={state.received.key} received={state.received} {...{ policy, account }} />
          </Suspense>
        </PartBoundary>
      );
    case 'unread':
      return <StateSheet sentence={WORDS.state.unread(state.reason)} onTryAgain={onTryAgain} />;
    case 'no-permission':
      return (
        <StateSheet
          sentence={WORDS.state.noPermission}
          wayOn={WORDS.state.askForPermission(policy.organisation.serviceDesk)}
          onTryAgain={onTryAgain}
        />
      );
  }
}
