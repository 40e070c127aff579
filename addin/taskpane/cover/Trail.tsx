import { makeStyles, tokens } from '@fluentui/react-components';
import type { TrailEntry } from '../../../src/register/fold/grant';
import { useTextStyles } from '../sheet/text-styles';
import { COVER_WORDS } from '../words/cover';
import { momentWords } from '../words/days';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    margin: 0,
    padding: '0 0 0 14px',
    listStyleType: 'none',
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
  },
  entry: {
    position: 'relative',
    '::before': {
      content: '""',
      position: 'absolute',
      top: '5px',
      left: '-20px',
      width: '10px',
      height: '10px',
      boxSizing: 'border-box',
      borderRadius: '50%',
      border: `2px solid ${tokens.colorNeutralStroke1}`,
      backgroundColor: tokens.colorNeutralBackground1,
    },
  },
  counts: {
    '::before': {
      backgroundColor: tokens.colorNeutralForeground1,
      border: `2px solid ${tokens.colorNeutralForeground1}`,
    },
  },
  notCounted: { textDecorationLine: 'line-through' },
});

/** What happened, as a line of time: the oldest first, what does not count struck through, and why. */
export function Trail({ entries }: { readonly entries: readonly TrailEntry[] }): React.JSX.Element {
  const text = useTextStyles();
  const styles = useStyles();
  const words = COVER_WORDS.trail;
  return (
    <ol className={styles.line}>
      {entries.map(({ stored, notCounted }) => {
        const counts = notCounted === undefined;
        const { event, author, writtenAt, list, row } = stored;
        return (
          <li key={`${list} ${row}`} className={counts ? `${styles.entry} ${styles.counts}` : styles.entry}>
            <p className={counts ? text.body : `${text.body} ${styles.notCounted}`}>
              {words.what(event.kind)}
            </p>
            <p className={text.small}>{words.by(author.name, momentWords(writtenAt))}</p>
            {counts ? null : <p className={text.small}>{words.notCounted[notCounted]}</p>}
          </li>
        );
      })}
    </ol>
  );
}
