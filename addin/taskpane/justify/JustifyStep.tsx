import { useMemo, useRef, useState } from 'react';
import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../../../src/engine/finding';
import { ClauseLink } from '../check/ClauseLink';
import { citedClauses, sentencesOf } from '../check/finding-text';
import { MarginRow } from '../sheet/MarginRow';
import { StepSheet } from '../sheet/StepSheet';
import { useTextStyles } from '../sheet/text-styles';
import { JUSTIFY_WORDS } from '../words/justify';
import { ReasonField } from './ReasonField';
import { WhatIsRecorded } from './RecordPicture';
import { stampNow } from './reason-record';
import {
  justify,
  openFindings,
  recordFor,
  statementsOf,
  type Checked,
  type Desk,
  type Released,
} from './release';
import { ReleaseFoot } from './ReleaseFoot';
import { useReason } from './use-reason';
import { useRelease } from './use-release';

const useStyles = makeStyles({
  tick: { alignItems: 'flex-start' },
  untrue: { margin: '0 0 0 34px', color: tokens.colorPaletteRedForeground1 },
  statements: { display: 'flex', flexDirection: 'column', gap: '4px', border: 0, margin: 0, padding: 0 },
  legend: { padding: 0, marginBottom: '4px' },
});

interface JustifyProps {
  readonly state: Checked;
  readonly desk: Desk;
  readonly account: string;
  readonly onBack: () => void;
  readonly onReleased: (released: Released) => void;
}

/** The step in which a reason is given: what the policy asks, the ticks, the reason, and what will be recorded. */
export function JustifyStep({ state, desk, account, onBack, onReleased }: JustifyProps): React.JSX.Element {
  const findings = openFindings(state);
  const wanted = statementsOf(findings);
  const { given } = state.reading;
  const [ticked, setTicked] = useState<readonly string[]>(() => [...(given?.statements ?? [])]);
  const written = useReason(given?.reason ?? '', !state.isPersonal);
  const { reason, hasTried } = written;
  const releasing = useRelease();
  const boxes = useRef(new Map<string, HTMLInputElement | null>());
  const stamp = useMemo(stampNow, []);
  const statements = wanted.filter((one) => ticked.includes(one));
  const record = recordFor(state, desk.policy, { statements, reason }, stamp);
  const press = (): void => {
    written.noteTry();
    const missing = wanted.find((one) => !statements.includes(one));
    if (missing !== undefined) boxes.current.get(missing)?.focus();
    else if (written.problem !== undefined) written.focus();
    else {
      void releasing
        .run(() => justify(desk, state, { statements, reason }))
        .then((released) => (released?.done === true ? onReleased(released) : undefined));
    }
  };
  const tick = (statement: string, isTicked: boolean): void => {
    setTicked((before) => (isTicked ? [...before, statement] : before.filter((one) => one !== statement)));
  };
  return (
    <StepSheet title={JUSTIFY_WORDS.title} backLabel={JUSTIFY_WORDS.back} onBack={onBack}>
      <WhatIsAsked findings={findings} policy={desk.policy} />
      <MarginRow>
        {wanted.length === 0 ? null : (
          <Statements {...{ wanted, statements, hasTried, tick }} boxes={boxes.current} />
        )}
        {record === undefined ? null : <ReasonField {...written.field} />}
      </MarginRow>
      <WhatIsRecorded record={record} account={account} hasRegister={desk.outbox.hasRegister} />
      <ReleaseFoot
        label={record === undefined ? JUSTIFY_WORDS.personalButton : JUSTIFY_WORDS.button}
        releasing={releasing}
        onPress={press}
      />
    </StepSheet>
  );
}

function WhatIsAsked({
  findings,
  policy,
}: {
  readonly findings: readonly Finding[];
  readonly policy: Desk['policy'];
}): React.JSX.Element {
  const text = useTextStyles();
  return (
    <>
      {findings.map((finding, index) => {
        const [clause] = citedClauses(finding, policy);
        return (
          <MarginRow key={`${finding.rule} ${index}`} icon="justify" hasHairline={index > 0}>
            <p className={text.body}>{sentencesOf(finding).first}</p>
            {clause === undefined ? null : <ClauseLink clause={clause} />}
          </MarginRow>
        );
      })}
    </>
  );
}

function Statements(props: {
  readonly wanted: readonly string[];
  readonly statements: readonly string[];
  readonly hasTried: boolean;
  readonly tick: (statement: string, isTicked: boolean) => void;
  readonly boxes: Map<string, HTMLInputElement | null>;
}): React.JSX.Element {
  const text = useTextStyles();
  const styles = useStyles();
  const { wanted, statements, hasTried, tick, boxes } = props;
  return (
    <fieldset className={styles.statements}>
      <legend className={`${text.finding} ${styles.legend}`}>{JUSTIFY_WORDS.statements}</legend>
      {wanted.map((statement, index) => {
        const isTicked = statements.includes(statement);
        const isMissing = hasTried && !isTicked;
        const note = `untrue-${index}`;
        return (
          <div key={statement}>
            <Checkbox
              ref={(box) => void boxes.set(statement, box)}
              className={styles.tick}
              label={statement}
              checked={isTicked}
              {...(isMissing ? { 'aria-describedby': note, 'aria-invalid': true } : {})}
              onChange={(_event, data) => tick(statement, data.checked === true)}
            />
            {isMissing ? (
              <p id={note} className={`${text.small} ${styles.untrue}`}>
                {JUSTIFY_WORDS.untrue}
              </p>
            ) : null}
          </div>
        );
      })}
    </fieldset>
  );
}
