import { useMemo } from 'react';
import type { Finding } from '../../../src/engine/finding';
import { sentencesOf } from '../check/finding-text';
import { MarginRow } from '../sheet/MarginRow';
import { StepSheet } from '../sheet/StepSheet';
import { useTextStyles } from '../sheet/text-styles';
import { JUSTIFY_WORDS } from '../words/justify';
import { ReasonField } from './ReasonField';
import { objectionOf, stampNow } from './reason-record';
import { WhatIsRecorded } from './RecordPicture';
import { object, type Checked, type Desk, type Released } from './release';
import { ReleaseFoot } from './ReleaseFoot';
import { useReason } from './use-reason';
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
  const written = useReason('', !state.isPersonal);
  const { reason } = written;
  const releasing = useRelease();
  const stamp = useMemo(stampNow, []);
  const press = (): void => {
    written.noteTry();
    if (written.problem !== undefined) written.focus();
    else {
      void releasing
        .run(() => object(desk, state, { rule: finding.rule, reason, stamp }))
        .then((released) => (released?.done === true ? onReleased(released) : undefined));
    }
  };
  const record = state.isPersonal ? undefined : objectionOf(finding.rule, reason, stamp);
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
      {record === undefined ? null : (
        <MarginRow>
          <ReasonField {...written.field} />
        </MarginRow>
      )}
      <WhatIsRecorded record={record} account={account} hasRegister={desk.outbox.hasRegister} />
      <ReleaseFoot
        label={state.isPersonal ? words.personalButton : words.button}
        releasing={releasing}
        onPress={press}
      />
    </StepSheet>
  );
}
