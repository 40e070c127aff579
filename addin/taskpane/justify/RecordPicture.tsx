import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReasonRecord } from '../../../src/register/ports/recorder';
import { MarginRow } from '../sheet/MarginRow';
import { useTextStyles } from '../sheet/text-styles';
import { WORDS } from '../words';
import { JUSTIFY_WORDS } from '../words/justify';

const useStyles = makeStyles({
  rows: {
    display: 'grid',
    gridTemplateColumns: 'fit-content(88px) minmax(0, 1fr)',
    columnGap: '12px',
    rowGap: '6px',
    margin: 0,
    padding: '10px 0',
    borderTop: '2px solid currentColor',
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    fontSize: '12px',
    lineHeight: '16px',
    fontVariantNumeric: 'tabular-nums',
  },
  name: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0 },
});

type Row = readonly [name: string, values: readonly string[]];

/** What the button would record, in a row of its own; of a mail marked personal nothing is. */
export function WhatIsRecorded(props: {
  readonly record: ReasonRecord | undefined;
  readonly account: string;
  readonly hasRegister: boolean;
}): React.JSX.Element {
  const text = useTextStyles();
  const { record, account, hasRegister } = props;
  if (record === undefined) {
    return (
      <MarginRow>
        <p className={text.body}>{JUSTIFY_WORDS.record.personal}</p>
      </MarginRow>
    );
  }
  return (
    <MarginRow>
      <h2 className={text.finding}>{JUSTIFY_WORDS.record.title}</h2>
      <RecordPicture record={record} account={account} />
      {hasRegister ? null : <p className={text.small}>{JUSTIFY_WORDS.record.noRegister}</p>}
    </MarginRow>
  );
}

/** Everything a record holds, and nothing else: the rows are made from the record itself. */
function RecordPicture(props: {
  readonly record: ReasonRecord;
  /** Under whose name it is recorded. */
  readonly account: string;
}): React.JSX.Element {
  const text = useTextStyles();
  const styles = useStyles();
  const { record, account } = props;
  return (
    <>
      <dl className={styles.rows}>
        {rowsOf(record, account).map(([name, values]) => (
          <div key={name} style={{ display: 'contents' }}>
            <dt className={styles.name}>{name}</dt>
            <dd className={styles.value}>
              {values.map((value) => (
                <div key={value}>{value}</div>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <p className={text.clause}>
        {record.kind === 'justification' ? JUSTIFY_WORDS.record.not : JUSTIFY_WORDS.record.notOfObjection}
      </p>
    </>
  );
}

/** Gives the fields of a record in words. */
function rowsOf(record: ReasonRecord, account: string): readonly Row[] {
  const words = JUSTIFY_WORDS.record;
  const reason: Row = [words.reason, [record.reason === '' ? words.noReason : record.reason]];
  const by: Row = [words.by, [words.byWhom(account)]];
  if (record.kind === 'objection') return [[words.rule, [record.rule]], reason, by];
  const { rules, policy, policyVersion, clauses, data, outsideDomains, statements } = record;
  const counted = Object.entries(data).map(([entity, count]) => WORDS.finding.counted(entity, count));
  return [
    [words.rules, rules],
    [words.policy, [words.policyLine(policy, policyVersion)]],
    ...(clauses.length === 0 ? [] : [[words.clauses, [clauses.join(', ')]] as const]),
    [words.data, counted.length === 0 ? [words.nothingCounted] : counted],
    [words.outside, [words.domains(outsideDomains)]],
    ...(statements.length === 0 ? [] : [[words.statements, statements] as const]),
    reason,
    by,
  ];
}
