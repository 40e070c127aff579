import { Button, makeStyles } from '@fluentui/react-components';
import type { Grant, TrailEntry } from '../../../src/register/fold/grant';
import type { GrantStep as Step } from '../../../src/register/ports/event';
import { FactList } from '../register/FactList';
import type { Desk } from '../register/desk';
import { TroubleRow } from '../register/TroubleRow';
import { useDoing } from '../register/use-answer';
import { useEvents } from '../register/use-event';
import { happening, stepsOpenTo } from '../register/write-step';
import { MarginRow } from '../sheet/MarginRow';
import { StepSheet } from '../sheet/StepSheet';
import { StickyFoot } from '../sheet/StickyFoot';
import { useTextStyles } from '../sheet/text-styles';
import { COVER_WORDS } from '../words/cover';
import { mailboxName } from './mailbox-name';
import { dayWords, momentWords } from '../words/days';
import { PolicyAsks } from '../register/PolicyAsks';
import { Commands } from './Commands';
import { tellDesk } from './tell';
import { Trail } from './Trail';

const useStyles = makeStyles({ actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' } });

interface GrantProps {
  readonly desk: Desk;
  readonly grant: Grant;
  /** Other grants that were read with it. */
  readonly others: readonly Grant[];
  /** Everything that was written about it, what does not count included. */
  readonly trail: readonly TrailEntry[];
  readonly onBack: () => void;
  /** Something was written: what is shown is read anew. */
  readonly onWritten: () => void;
}

/** One grant, whole: what was asked, what may be done now, the commands where IT has to act, and everything that happened. */
export function GrantStep({ desk, grant, others, trail, onBack, onWritten }: GrantProps): React.JSX.Element {
  const text = useTextStyles();
  const { request, state } = grant;
  const steps = stepsOpenTo(desk, grant);
  const isDesk = desk.onFile.holds(desk.me.id, ['service-desk'], desk.today());
  return (
    <StepSheet
      title={COVER_WORDS.grant.title(request.grantee.name, mailboxName(request))}
      backLabel={COVER_WORDS.back}
      onBack={onBack}
      lead={<p className={text.body}>{COVER_WORDS.state[state]}</p>}
    >
      <MarginRow>
        <Facts grant={grant} />
        {request.untold.length === 0 ? null : (
          <>
            <p className={text.small}>{COVER_WORDS.grant.untold}</p>
            <ul className={text.list}>
              {request.untold.map((one) => (
                <li key={one}>{COVER_WORDS.untold(one)}</li>
              ))}
            </ul>
          </>
        )}
      </MarginRow>
      {steps.includes('cover-authorised') ? (
        <MarginRow>
          <p className={text.body}>{COVER_WORDS.grant.authoriseLead}</p>
          <PolicyAsks
            policy={desk.policy}
            topic={request.purpose === 'investigation' ? 'investigation' : 'authorisation'}
          />
        </MarginRow>
      ) : null}
      {isDesk && (state === 'authorised' || state === 'active') ? <Commands {...{ grant, others }} /> : null}
      <MarginRow>
        <h2 className={text.finding}>{COVER_WORDS.grant.trail}</h2>
        <Trail entries={trail} />
      </MarginRow>
      <Actions {...{ desk, grant, steps, onWritten }} />
    </StepSheet>
  );
}

function Facts({ grant }: { readonly grant: Grant }): React.JSX.Element {
  const words = COVER_WORDS.grant;
  const { request, requestedBy, requestedAt } = grant;
  return (
    <FactList
      facts={[
        [words.reference, grant.keys.grantId],
        [words.owner, request.grantor.name],
        [words.grantee, `${request.grantee.name}, ${request.grantee.address}`],
        [words.access, COVER_WORDS.access[request.access]],
        [words.days, COVER_WORDS.dates(dayWords(request.from), dayWords(request.to))],
        [words.purpose, COVER_WORDS.purpose[request.purpose]],
        [words.need, COVER_WORDS.need[request.need]],
        [words.requestedBy, COVER_WORDS.trail.by(requestedBy.name, momentWords(requestedAt))],
      ]}
    />
  );
}

/** The buttons of what may be done now, and what became of the last press. */
function Actions(props: {
  readonly desk: Desk;
  readonly grant: Grant;
  readonly steps: readonly Step[];
  readonly onWritten: () => void;
}): React.JSX.Element | null {
  const { desk, grant, steps, onWritten } = props;
  const styles = useStyles();
  const doing = useDoing();
  const write = useEvents(desk);
  const press = (kind: Step) => async (): Promise<void> => {
    const isDone = await doing.run(async () => {
      // The desk is told first: an event that says so stands for a mail that went.
      if (kind === 'desk-told') {
        const mailed = await tellDesk(desk, grant.request);
        if (!mailed.ok) return mailed;
      }
      return write(kind, () => ({ ...happening(kind), about: grant.keys }));
    });
    if (isDone) onWritten();
  };
  const shown = steps.filter((step) => {
    if (step === 'desk-told') return grant.toldAt === undefined;
    // Whoever can decline has no need of asking for its end.
    return step !== 'end-asked' || !steps.includes('cover-declined');
  });
  const [first, ...others] = shown;
  if (first === undefined) return null;
  return (
    <>
      {doing.trouble === undefined ? null : <TroubleRow trouble={doing.trouble} />}
      <StickyFoot>
        <div className={styles.actions}>
          {[first, ...others].map((kind) => (
            <Button
              key={kind}
              appearance={kind === first ? 'primary' : 'secondary'}
              disabledFocusable={doing.isWorking}
              onClick={() => void press(kind)()}
            >
              {COVER_WORDS.grant.press[kind]}
            </Button>
          ))}
        </div>
      </StickyFoot>
    </>
  );
}
