import { trailOfGrant } from '../../../src/register/fold/fold-register';
import type { TrailEntry } from '../../../src/register/fold/grant';
import type { Desk } from '../register/desk';
import { loadGrant } from '../register/load-register';
import { TroubleRow } from '../register/TroubleRow';
import { useAnswer } from '../register/use-answer';
import { MarginRow } from '../sheet/MarginRow';
import { StepSheet } from '../sheet/StepSheet';
import { useTextStyles } from '../sheet/text-styles';
import { ReadingSheet } from '../StateSheet';
import { COVER_WORDS } from '../words/cover';
import { GrantStep } from './GrantStep';
import { Trail } from './Trail';

/** A grant by its reference: read whole, and read anew after each thing that is written. */
export function OpenGrant(props: {
  readonly desk: Desk;
  readonly grantId: string;
  readonly onBack: () => void;
}): React.JSX.Element {
  const { desk, grantId, onBack } = props;
  const { now, reload } = useAnswer(grantId, (signal) => loadGrant(desk, grantId, signal));
  if (now.kind === 'loading') return <ReadingSheet />;
  if (now.kind === 'trouble') {
    return (
      <StepSheet title={grantId} backLabel={COVER_WORDS.back} onBack={onBack}>
        <TroubleRow trouble={now.trouble} onAgain={reload} />
      </StepSheet>
    );
  }
  const { grants } = now.value;
  const trail = trailOfGrant(now.value, grantId);
  const grant = grants.get(grantId);
  if (grant === undefined) return <NotCounted {...{ grantId, trail, onBack }} />;
  const others = [...grants.values()].filter((one) => one !== grant);
  return <GrantStep {...{ desk, grant, others, trail, onBack }} onWritten={reload} />;
}

/** What was written under a reference and came to no grant: the trail says why. */
function NotCounted(props: {
  readonly grantId: string;
  readonly trail: readonly TrailEntry[];
  readonly onBack: () => void;
}): React.JSX.Element {
  const text = useTextStyles();
  const { grantId, trail, onBack } = props;
  return (
    <StepSheet
      title={grantId}
      backLabel={COVER_WORDS.back}
      onBack={onBack}
      lead={<p className={text.body}>{COVER_WORDS.grant.comesToNothing}</p>}
    >
      <MarginRow>
        <h2 className={text.finding}>{COVER_WORDS.grant.trail}</h2>
        <Trail entries={trail} />
      </MarginRow>
    </StepSheet>
  );
}
