import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: '12px',
    rowGap: '4px',
    margin: 0,
    fontSize: '12px',
    lineHeight: '16px',
  },
  name: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0 },
});

/** Names and what stands behind them; a value that is not there takes no line. */
export function FactList(props: {
  readonly facts: readonly (readonly [name: string, value: string | undefined])[];
}): React.JSX.Element {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {props.facts.map(([name, value]) =>
        value === undefined ? null : (
          <div key={name} style={{ display: 'contents' }}>
            <dt className={styles.name}>{name}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}
