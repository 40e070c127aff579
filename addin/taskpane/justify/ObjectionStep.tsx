import { useMemo, useRef, useState } from 'react';
import type { Finding } from '../../../src/engine/finding';
import { sentencesOf } from '../check/finding-text';
import { MarginRow } from '../sheet/MarginRow';
import { StepSheet } from '../sheet/StepSheet';
import { useTextStyles } from '../sheet/text-styles';
import { JUSTIFY_WORDS } from '../words/justify';
import { ReasonField } from './ReasonField';
import { reasonProblem } from './reason';
import { objectionOf, stampNow } from './reason-record';
import { RecordPicture } from './RecordPicture';
import { object, type Checked, type Desk, type Released } from './release';
import { ReleaseFoot } from './ReleaseFoot';
import { useRelease } from './use-release';

interface ObjectionProps {
  readonly state: Checked;
  readonly desk: Desk;
  readonly account: string;
  readonly finding: Finding;
  readonly onBack: () => void;
  readonly onReleased: (released: Released) => void;
}

/** The way past a block that is mistaken: rule and reason are recorded, nothing else. */
export function ObjectionStep(props: ObjectionProps): React.JSX.Element {
  const { state, desk, account, finding, onBack, onReleased } = props;
  const text = useTextStyles();
  const words = JUSTIFY_WORDS.objection;
  const [reason, setReason] = useState('');
  const [hasTried, setTried] = useState(false);
  const releasing = useRelease();
  const area = useRef<HTMLTextAreaElement>(null);
  const stamp = useMemo(stampNow, []);
  const problem = state.isPersonal ? undefined : reasonProblem(reason);
  const press = (): void => {
    setTried(true);
    if (problem !== undefined) area.current?.focus();
    else {
      void releasing
        .run(() => object(desk, state, { rule: finding.rule, reason, stamp }))
        .then((released) => (released?.done === true ? onReleased(released) : undefined));
    }
  };
  const isShown = hasTried || problem?.kind === 'holds' || problem?.kind === 'too-long';
  return (
    <StepSheet
      title={JUSTIFY_WORDS.objection.title}
      backLabel={JUSTIFY_WORDS.back}
      onBack={onBack}
      lead={<p className={text.body}>{state.isPersonal ? words.personalLead : words.lead}</p>}
    >
      <MarginRow icon="block">
        <p className={text.body}>{sentencesOf(finding).first}</p>
      </MarginRow>
      {state.isPersonal ? (
        <MarginRow>
          <p className={text.body}>{JUSTIFY_WORDS.record.personal}</p>
        </MarginRow>
      ) : (
        <>
          <MarginRow>
            <ReasonField
              value={reason}
              onChange={setReason}
              problem={isShown ? problem : undefined}
              fieldRef={area}
            />
          </MarginRow>
          <MarginRow>
            <h2 className={text.finding}>{JUSTIFY_WORDS.record.title}</h2>
            <RecordPicture record={objectionOf(finding.rule, reason, stamp)} account={account} />
            {desk.outbox.hasRegister ? null : <p className={text.small}>{JUSTIFY_WORDS.record.noRegister}</p>}
          </MarginRow>
        </>
      )}
      <ReleaseFoot
        label={state.isPersonal ? words.personalButton : words.button}
        releasing={releasing}
        onPress={press}
      />
    </StepSheet>
  );
}
