import { useEffect, useRef } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Clause, Policy, Rollout } from '../../../src/policy/model/policy';
import { RULES } from '../../../src/rules/all-rules';
import { Disclosure } from '../sheet/Disclosure';
import { focusPlace } from '../sheet/focus-place';
import { MarginRow } from '../sheet/MarginRow';
import { useTextStyles } from '../sheet/text-styles';
import { POLICY_WORDS } from '../words/policy';
import { rulesOfClause, rulesWithoutClause, type RuleLine } from './rules-of-clause';

const useStyles = makeStyles({
  title: { outlineStyle: 'none' },
  kind: { color: tokens.colorNeutralForeground2 },
});

interface PageProps {
  readonly policy: Policy;
  readonly rollout: Rollout;
  /** The clause to show first. */
  readonly clause?: string;
}

/** The whole policy by clause, the rules under each, and what is read and recorded about whoever reads this. */
export function PolicyPage({ policy, rollout, clause }: PageProps): React.JSX.Element {
  const text = useTextStyles();
  const by = { policy, rollout, rules: RULES };
  const others = rulesWithoutClause(by);
  return (
    <>
      <MarginRow hasHairline={false}>
        <h1 className={text.verdict}>{policy.title}</h1>
        <p className={text.small}>{POLICY_WORDS.lead}</p>
        <p className={text.small}>{holidaysSaid(policy)}</p>
        <Disclosure label={POLICY_WORDS.about.title}>
          {[...POLICY_WORDS.about.read, POLICY_WORDS.about.waits[policy.whenRecordWaits]].map((sentence) => (
            <p key={sentence} className={text.small}>
              {sentence}
            </p>
          ))}
        </Disclosure>
      </MarginRow>
      {policy.clauses.map((one) => (
        <ClauseRow key={one.id} clause={one} rules={rulesOfClause(one.id, by)} isWanted={one.id === clause} />
      ))}
      {others.length === 0 ? null : (
        <MarginRow>
          <h2 className={text.finding}>{POLICY_WORDS.withoutClause}</h2>
          <RuleList rules={others} />
        </MarginRow>
      )}
    </>
  );
}

function holidaysSaid({ bankHolidays }: Policy): string {
  if (bankHolidays === undefined) return POLICY_WORDS.noHolidays;
  return POLICY_WORDS.holidays(bankHolidays.firstYear, bankHolidays.lastYear);
}

function ClauseRow(props: {
  readonly clause: Clause;
  readonly rules: readonly RuleLine[];
  readonly isWanted: boolean;
}): React.JSX.Element {
  const text = useTextStyles();
  const styles = useStyles();
  const { clause, rules, isWanted } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isWanted) return;
    focusPlace(heading.current);
  }, [isWanted]);
  const { kind, note, editorsNote } = clause;
  return (
    <MarginRow>
      <h2 ref={heading} tabIndex={-1} className={`${text.finding} ${styles.title}`}>
        {clause.id}
      </h2>
      <p className={text.clause}>“{clause.text.trim()}”</p>
      {kind === 'rule' && rules.length > 0 ? (
        <RuleList rules={rules} />
      ) : (
        <p className={`${text.small} ${styles.kind}`}>{POLICY_WORDS.kind[kind]}</p>
      )}
      {note === undefined ? null : <p className={text.small}>{note.trim()}</p>}
      {editorsNote === undefined ? null : (
        <p className={text.small}>{POLICY_WORDS.editors(editorsNote.trim())}</p>
      )}
    </MarginRow>
  );
}

function RuleList({ rules }: { readonly rules: readonly RuleLine[] }): React.JSX.Element {
  const text = useTextStyles();
  return (
    <ul className={text.list}>
      {rules.map(({ id, title, level }) => (
        <li key={id}>{POLICY_WORDS.rule(title, level)}</li>
      ))}
    </ul>
  );
}
