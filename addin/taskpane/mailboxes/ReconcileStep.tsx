import { useRef, useState } from 'react';
import { Button, Field, makeStyles, Textarea } from '@fluentui/react-components';
import { exportCommands } from '../../../src/register/exchange/export-commands';
import { readExport } from '../../../src/register/exchange/exported-rights';
import {
  countOutcomes,
  peopleIn,
  reconcile,
  type ReconcileLine,
  type ReconcileOutcome,
} from '../../../src/register/exchange/reconcile';
import type { Register } from '../../../src/register/fold/fold-register';
import { CopyText } from '../cover/Commands';
import type { Desk } from '../register/desk';
import { loadForReconciling } from '../register/load-register';
import { TroubleRow } from '../register/TroubleRow';
import { Unanswered } from '../register/Unanswered';
import { useAnswer, useDoing } from '../register/use-answer';
import { useEvents } from '../register/use-event';
import { happening } from '../register/write-step';
import { useFieldStyles } from '../sheet/field-styles';
import { Disclosure } from '../sheet/Disclosure';
import type { IconName } from '../sheet/LevelIcon';
import { MarginRow } from '../sheet/MarginRow';
import { StepSheet } from '../sheet/StepSheet';
import { useTextStyles } from '../sheet/text-styles';
import { COVER_WORDS } from '../words/cover';
import { MAILBOX_WORDS } from '../words/mailboxes';
import { SIGN_IN_WORDS } from '../words/sign-in';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  record: { alignSelf: 'flex-start' },
});

interface ReconcileProps {
  readonly desk: Desk;
  readonly onBack: () => void;
}

/** Holds the register against an export of Exchange, in this window alone: nothing of the export is sent anywhere. */
export function ReconcileStep({ desk, onBack }: ReconcileProps): React.JSX.Element {
  const text = useTextStyles();
  const words = MAILBOX_WORDS.reconcile;
  const { now, reload } = useAnswer('reconcile', (signal) => loadForReconciling(desk, signal));
  const [lines, setLines] = useState<readonly ReconcileLine[]>();
  return (
    <StepSheet
      title={words.title}
      backLabel={COVER_WORDS.back}
      onBack={onBack}
      lead={<p className={text.body}>{words.lead}</p>}
    >
      <MarginRow>
        <Disclosure label={words.exportCommands}>
          <CopyText label={words.exportCommands} content={exportCommands()} />
        </Disclosure>
      </MarginRow>
      <Unanswered {...{ now, reload }} />
      {now.kind === 'value' ? (
        <ExportRow register={now.value} today={desk.today()} onCompared={setLines} />
      ) : null}
      {lines === undefined ? null : <Result {...{ desk, lines }} />}
    </StepSheet>
  );
}

/** The export, pasted or from a file, and the button that compares. */
function ExportRow(props: {
  readonly register: Register;
  readonly today: string;
  readonly onCompared: (lines: readonly ReconcileLine[] | undefined) => void;
}): React.JSX.Element {
  const styles = useStyles();
  const words = MAILBOX_WORDS.reconcile;
  const { register, today, onCompared } = props;
  const fields = useFieldStyles();
  const [pasted, setPasted] = useState('');
  const [problem, setProblem] = useState<string>();
  const file = useRef<HTMLInputElement>(null);
  const compare = (exported: string): void => {
    const read = readExport(exported, peopleIn(register));
    setProblem(read.ok ? undefined : read.problem);
    onCompared(read.ok ? reconcile(register, read.exported, today) : undefined);
  };
  const take = async (chosen: File | undefined): Promise<void> => {
    if (chosen === undefined) return;
    const content = await chosen.text();
    setPasted(content);
    compare(content);
  };
  return (
    <MarginRow>
      <Field
        label={words.paste}
        {...(problem === undefined
          ? {}
          : { validationState: 'error' as const, validationMessage: { children: problem, role: 'alert' } })}
      >
        <Textarea
          className={fields.box}
          rows={5}
          resize="vertical"
          value={pasted}
          onChange={(_event, data) => setPasted(data.value)}
        />
      </Field>
      <input
        ref={file}
        type="file"
        accept=".json,.csv,.txt"
        aria-label={words.file}
        hidden
        onChange={(event) => void take(event.target.files?.[0])}
      />
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => compare(pasted)}>
          {words.compare}
        </Button>
        <Button onClick={() => file.current?.click()}>{words.file}</Button>
      </div>
    </MarginRow>
  );
}

/** What is to be looked at first. */
const ORDER: readonly ReconcileOutcome[] = [
  'expired',
  'over-wide',
  'unrecorded',
  'missing',
  'untold',
  'matched',
];

const ICONS: Readonly<Record<ReconcileOutcome, IconName>> = {
  expired: 'warn',
  'over-wide': 'warn',
  unrecorded: 'warn',
  missing: 'warn',
  untold: 'advise',
  matched: 'send',
};

function Result(props: { readonly desk: Desk; readonly lines: readonly ReconcileLine[] }): React.JSX.Element {
  const text = useTextStyles();
  const words = MAILBOX_WORDS.reconcile;
  const { desk, lines } = props;
  const counts = countOutcomes(lines);
  return (
    <>
      <MarginRow>
        <p role="status" className={text.body}>
          {lines.every(({ outcome }) => outcome === 'matched') ? words.allRight : words.differs}
        </p>
      </MarginRow>
      {ORDER.filter((outcome) => counts[outcome] > 0).map((outcome) => (
        <MarginRow key={outcome} icon={ICONS[outcome]}>
          <h2 className={text.finding}>{words.counts(counts[outcome], words.outcomes[outcome])}</h2>
          <ul className={text.list}>
            {lines
              .filter((line) => line.outcome === outcome)
              .map((line) => (
                <li key={line.text}>{line.text}</li>
              ))}
          </ul>
        </MarginRow>
      ))}
      <RecordRow {...{ desk, counts }} />
    </>
  );
}

/** Leaves the numbers in the register, so that a records officer sees that somebody looked. */
function RecordRow(props: {
  readonly desk: Desk;
  readonly counts: Readonly<Record<ReconcileOutcome, number>>;
}): React.JSX.Element {
  const text = useTextStyles();
  const styles = useStyles();
  const words = MAILBOX_WORDS.reconcile;
  const { desk, counts } = props;
  const doing = useDoing();
  const write = useEvents(desk);
  const [isRecorded, setRecorded] = useState(false);
  const press = async (): Promise<void> => {
    const isDone = await doing.run(() =>
      write(JSON.stringify(counts), () => ({ ...happening('reconciled'), counts })),
    );
    if (isDone) setRecorded(true);
  };
  return (
    <>
      {doing.trouble === undefined ? null : (
        <TroubleRow trouble={doing.trouble} onAgain={() => void press()} />
      )}
      <MarginRow>
        {isRecorded ? null : (
          <Button className={styles.record} disabledFocusable={doing.isWorking} onClick={() => void press()}>
            {doing.isWorking ? SIGN_IN_WORDS.working : words.record}
          </Button>
        )}
        <p role="status" className={text.body}>
          {isRecorded ? words.recorded : ''}
        </p>
      </MarginRow>
    </>
  );
}
