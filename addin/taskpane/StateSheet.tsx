import { useEffect, useState } from 'react';
import { Button, makeStyles, Spinner } from '@fluentui/react-components';
import { MarginRow } from './sheet/MarginRow';
import { useTextStyles } from './sheet/text-styles';
import { WORDS } from './words';

/** How long a screen stays empty before it says that it is reading: most readings are over by then. */
const PATIENCE_MS = 300;

const useStyles = makeStyles({
  action: { alignSelf: 'flex-start' },
  waiting: { display: 'flex', alignItems: 'center', gap: '8px' },
});

/** An ordinary sheet: one sentence, what can be done about it, and at most one button. */
export function StateSheet(props: {
  readonly sentence: string;
  readonly wayOn?: string;
  readonly onTryAgain?: () => void;
  /** The words of the way on, where they are others. */
  readonly action?: string;
}): React.JSX.Element {
  const text = useTextStyles();
  const styles = useStyles();
  return (
    <MarginRow hasHairline={false}>
      <h1 className={text.verdict}>{props.sentence}</h1>
      {props.wayOn === undefined ? null : <p className={text.body}>{props.wayOn}</p>}
      {props.onTryAgain === undefined ? null : (
        <Button className={styles.action} onClick={props.onTryAgain}>
          {props.action ?? WORDS.state.tryAgain}
        </Button>
      )}
    </MarginRow>
  );
}

/** An empty sheet; after a while it says that the mail is being read. */
export function ReadingSheet(): React.JSX.Element | null {
  const text = useTextStyles();
  const styles = useStyles();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setLong(true);
    }, PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!isLong) return null;
  return (
    <MarginRow hasHairline={false}>
      <div className={styles.waiting}>
        <Spinner size="tiny" aria-hidden="true" />
        <h1 className={text.verdict}>{WORDS.state.reading}</h1>
      </div>
    </MarginRow>
  );
}
