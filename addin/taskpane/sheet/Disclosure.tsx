import { useId, useState } from 'react';
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  button: {
    justifyContent: 'flex-start',
    alignSelf: 'flex-start',
    minWidth: 0,
    padding: '2px 6px 2px 0',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
  },
  chevron: { flexShrink: 0, width: '12px', height: '12px', marginRight: '4px', fill: 'currentColor' },
  open: { transform: 'rotate(90deg)' },
  region: { display: 'flex', flexDirection: 'column', gap: '8px' },
});

interface DisclosureProps {
  readonly label: string;
  /** What the button is about, where its words do not say it: the id of that text. */
  readonly describedBy?: string;
  readonly children: React.ReactNode;
}

/** A button that shows what lies below it, in place. */
export function Disclosure({ label, describedBy, children }: DisclosureProps): React.JSX.Element {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <Button
        appearance="transparent"
        size="small"
        className={styles.button}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-describedby={describedBy}
        onClick={() => setOpen(!isOpen)}
      >
        <svg
          className={mergeClasses(styles.chevron, isOpen && styles.open)}
          viewBox="0 0 12 12"
          aria-hidden="true"
        >
          <path d="M4.2 1.8 8.4 6l-4.2 4.2-.8-.8L6.8 6 3.4 2.6Z" />
        </svg>
        {label}
      </Button>
      {isOpen ? (
        <div id={id} className={styles.region}>
          {children}
        </div>
      ) : null}
    </>
  );
}
