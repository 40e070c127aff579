import { dueOn, type DueItem } from '../../../src/register/due';
import type { Register } from '../../../src/register/fold/fold-register';
import type { Grant } from '../../../src/register/fold/grant';
import type { Desk } from '../register/desk';
import { leaversOf, loadOpen } from '../register/load-register';
import { Unanswered } from '../register/Unanswered';
import { useAnswer } from '../register/use-answer';
import { MarginRow } from '../sheet/MarginRow';
import { StepSheet } from '../sheet/StepSheet';
import { useTextStyles } from '../sheet/text-styles';
import { COVER_WORDS } from '../words/cover';
import { GrantLine } from './GrantLine';

interface QueueProps {
  readonly desk: Desk;
  readonly onBack: () => void;
  readonly onOpen: (grantId: string) => void;
}

const SET_UP: readonly DueItem['kind'][] = ['to-activate', 'to-tell'];
const TAKE_AWAY: readonly DueItem['kind'][] = ['overdue', 'end-asked', 'leaver', 'lapsed'];

/** The service desk's queue: what is to be set up, what is to be taken away, and what runs. */
export function QueueStep({ desk, onBack, onOpen }: QueueProps): React.JSX.Element {
  const text = useTextStyles();
  const words = COVER_WORDS.queue;
  const { now, reload } = useAnswer('open', (signal) => loadOpen(desk, signal));
  return (
    <StepSheet
      title={words.title}
      backLabel={COVER_WORDS.back}
      onBack={onBack}
      lead={<p className={text.body}>{words.lead}</p>}
    >
      <Unanswered {...{ now, reload }} />
      {now.kind === 'value' ? <Sections {...{ desk, onOpen }} register={now.value} /> : null}
    </StepSheet>
  );
}

function Sections(props: {
  readonly desk: Desk;
  readonly register: Register;
  readonly onOpen: (grantId: string) => void;
}): React.JSX.Element {
  const { desk, register, onOpen } = props;
  const words = COVER_WORDS.queue;
  const today = desk.today();
  const due = dueOn(register, leaversOf(desk, register), desk.rules).filter(
    (item) => item.for === 'service-desk' || item.kind === 'to-tell',
  );
  const of = (kinds: readonly DueItem['kind'][]): readonly Grant[] =>
    due.flatMap(({ kind, grant }) => (grant !== undefined && kinds.includes(kind) ? [grant] : []));
  const takeAway = of(TAKE_AWAY);
  const running = [...register.grants.values()].filter(
    (grant) => grant.state === 'active' && !takeAway.includes(grant),
  );
  return (
    <>
      <Section title={words.setUp} grants={of(SET_UP)} {...{ today, onOpen }} />
      <Section title={words.takeAway} grants={takeAway} {...{ today, onOpen }} />
      <Section title={words.running} grants={running} {...{ today, onOpen }} />
    </>
  );
}

function Section(props: {
  readonly title: string;
  readonly grants: readonly Grant[];
  readonly today: string;
  readonly onOpen: (grantId: string) => void;
}): React.JSX.Element {
  const text = useTextStyles();
  const { title, grants, today, onOpen } = props;
  return (
    <MarginRow>
      <h2 className={text.finding}>{title}</h2>
      {grants.length === 0 ? (
        <p className={text.small}>{COVER_WORDS.none}</p>
      ) : (
        <ul className={text.plainList}>
          {grants.map((grant) => (
            <GrantLine
              key={grant.keys.grantId}
              {...{ grant, today }}
              shows="both"
              onOpen={() => onOpen(grant.keys.grantId)}
            />
          ))}
        </ul>
      )}
    </MarginRow>
  );
}
