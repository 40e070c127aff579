import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  foot: {
    position: 'sticky',
    bottom: 0,
    marginTop: 'auto',
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    padding: '8px 16px 8px 53px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The foot of a screen, always in sight: its one primary button. */
export function StickyFoot({ children }: { readonly children: React.ReactNode }): React.JSX.Element {
  const styles = useStyles();
  return <div className={styles.foot}>{children}</div>;
}
