import { Button, Spinner } from '@fluentui/react-components';
import { StickyFoot } from '../sheet/StickyFoot';
import { useTextStyles } from '../sheet/text-styles';
import { JUSTIFY_WORDS } from '../words/justify';
import { refusalWords } from './refusal-words';
import type { Releasing } from './use-release';

/** The button that records, and why the last press came to nothing. */
export function ReleaseFoot(props: {
  readonly label: string;
  readonly releasing: Releasing;
  readonly onPress: () => void;
}): React.JSX.Element {
  const text = useTextStyles();
  const { label, releasing, onPress } = props;
  const why = releasing.last === undefined ? undefined : refusalWords(releasing.last);
  return (
    <StickyFoot>
      {why === undefined ? null : <p className={text.small}>{why}</p>}
      <Button
        appearance="primary"
        disabledFocusable={releasing.isWorking}
        {...(releasing.isWorking ? { icon: <Spinner size="tiny" aria-hidden="true" /> } : {})}
        onClick={onPress}
      >
        {releasing.isWorking ? JUSTIFY_WORDS.working : label}
      </Button>
    </StickyFoot>
  );
}
