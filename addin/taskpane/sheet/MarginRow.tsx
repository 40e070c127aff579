import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { LevelIcon, type IconName } from './LevelIcon';

const useStyles = makeStyles({
  row: { display: 'grid', gridTemplateColumns: '42px minmax(0, 1fr)' },
  margin: { paddingTop: '14px', paddingLeft: '13px' },
  text: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '12px 16px 12px 11px',
  },
  hairline: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

interface RowProps {
  /** What stands in the margin; nothing else ever does. */
  readonly icon?: IconName;
  /** Instead of a level's icon: the way back, or a count. */
  readonly margin?: React.ReactNode;
  /** A hairline above parts this row from the one before. */
  readonly hasHairline?: boolean;
  readonly children: React.ReactNode;
}

/** One row of the sheet: an icon in the margin, and the text beside the margin line. */
export function MarginRow({ icon, margin, hasHairline = true, children }: RowProps): React.JSX.Element {
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <div className={styles.margin}>{icon === undefined ? margin : <LevelIcon name={icon} />}</div>
      <div className={mergeClasses(styles.text, hasHairline && styles.hairline)}>{children}</div>
    </div>
  );
}
