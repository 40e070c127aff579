import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  paper: {
    boxSizing: 'border-box',
    minHeight: '100vh',
    display: 'flex',
    flexDirection: 'column',
    paddingLeft: '12px',
    overflowWrap: 'anywhere',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  tabs: { marginLeft: '-8px', paddingTop: '4px' },
  head: { paddingTop: '8px', paddingRight: '16px' },
  name: {
    paddingBottom: '6px',
    fontSize: '14px',
    lineHeight: '20px',
    fontWeight: tokens.fontWeightSemibold,
    letterSpacing: '0.02em',
    borderBottom: '2px solid currentColor',
  },
  secondRule: { height: '2px', borderBottom: '1px solid currentColor' },
  main: {
    flexGrow: 1,
    display: 'flex',
    flexDirection: 'column',
    position: 'relative',
    isolation: 'isolate',
    // The margin line runs from the head to the foot, however little stands on the sheet.
    '::before': {
      content: '""',
      position: 'absolute',
      zIndex: -1,
      top: 0,
      bottom: 0,
      left: '42px',
      borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    },
  },
  foot: {
    padding: '8px 16px 12px 0',
    fontSize: '12px',
    lineHeight: '16px',
    color: tokens.colorNeutralForeground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
  },
});

interface PaperProps {
  /** The organisation's short name. */
  readonly name: string;
  readonly foot: string;
  /** What leads to the other pages. */
  readonly tabs?: React.ReactNode;
  readonly children: React.ReactNode;
}

/** A sheet of headed paper: the name with a double rule, the text beside a thin margin line, and a line at the foot. */
export function HeadedPaper({ name, foot, tabs, children }: PaperProps): React.JSX.Element {
  const styles = useStyles();
  return (
    <div className={styles.paper}>
      {tabs === undefined ? null : <nav className={styles.tabs}>{tabs}</nav>}
      <header className={styles.head}>
        <div className={styles.name}>{name}</div>
        <div className={styles.secondRule} />
      </header>
      <main className={styles.main}>{children}</main>
      <footer className={styles.foot}>{foot}</footer>
    </div>
  );
}
