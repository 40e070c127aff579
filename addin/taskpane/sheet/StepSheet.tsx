import { useEffect, useRef } from 'react';
import { Button, makeStyles } from '@fluentui/react-components';
import { focusPlace } from './focus-place';
import { MarginRow } from './MarginRow';
import { useTextStyles } from './text-styles';

const useStyles = makeStyles({
  step: { display: 'flex', flexDirection: 'column', flexGrow: 1 },
  back: {
    minWidth: '28px',
    width: '28px',
    height: '28px',
    padding: 0,
    marginTop: '-6px',
    marginLeft: '-8px',
  },
  arrow: { width: '16px', height: '16px', fill: 'currentColor' },
  title: { outlineStyle: 'none' },
});

interface StepProps {
  readonly title: string;
  /** The words of the way back, for those who hear them. */
  readonly backLabel: string;
  readonly onBack: () => void;
  /** What stands below the title, in the first row. */
  readonly lead?: React.ReactNode;
  readonly children?: React.ReactNode;
}

/** A step that opens in place of the sheet: the focus goes to its title, and Escape goes back. */
export function StepSheet({ title, backLabel, onBack, lead, children }: StepProps): React.JSX.Element {
  const text = useTextStyles();
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => focusPlace(heading.current), []);
  const back = (
    <Button
      appearance="subtle"
      className={styles.back}
      aria-label={backLabel}
      onClick={onBack}
      icon={
        <svg className={styles.arrow} viewBox="0 0 16 16" aria-hidden="true">
          <path d="M7.3 2.3 8 3 3.9 7.5H15v1H3.9L8 13l-.7.7L1.6 8Z" />
        </svg>
      }
    />
  );
  return (
    <div
      className={styles.step}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onBack();
      }}
    >
      <MarginRow margin={back} hasHairline={false}>
        <h1 ref={heading} tabIndex={-1} className={`${text.verdict} ${styles.title}`}>
          {title}
        </h1>
        {lead}
      </MarginRow>
      {children}
    </div>
  );
}
