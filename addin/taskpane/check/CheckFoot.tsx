import { Button, Spinner } from '@fluentui/react-components';
import { cleanText } from '../../../src/report/alert/clean-text';
import type { Given } from '../justify/given';
import { isWaiting, openFindings, sameReason, type Checked } from '../justify/release';
import { StickyFoot } from '../sheet/StickyFoot';
import { useTextStyles } from '../sheet/text-styles';
import type { Mending } from '../use-mending';
import { WORDS } from '../words';
import { JUSTIFY_WORDS } from '../words/justify';
import { safeFixes } from './mend';

interface FootProps {
  readonly state: Checked;
  readonly mending: Mending;
  readonly onJustify: () => void;
  /** Records the reason given before the mail changed once more. */
  readonly onJustifyAgain: (given: Given) => void;
  readonly isRecording: boolean;
}

/** The one primary button of the screen: the reason given before, else the reason that is asked for, else every safe step. */
export function CheckFoot(props: FootProps): React.JSX.Element | null {
  const text = useTextStyles();
  const { state, mending, onJustify, onJustifyAgain, isRecording } = props;
  const again = sameReason(state);
  const waits = isWaiting(state);
  const hasFixes = safeFixes(state.report.findings).length > 0 || mending.isRunning;
  if (again !== undefined) {
    return (
      <StickyFoot>
        <p className={text.small}>{waits ? JUSTIFY_WORDS.again.waits : JUSTIFY_WORDS.again.line}</p>
        <Button
          appearance="primary"
          disabledFocusable={isRecording}
          {...(isRecording ? { icon: <Spinner size="tiny" aria-hidden="true" /> } : {})}
          onClick={() => onJustifyAgain(again)}
        >
          {isRecording
            ? JUSTIFY_WORDS.working
            : waits
              ? JUSTIFY_WORDS.again.tryAgain
              : JUSTIFY_WORDS.again.button}
        </Button>
        {hasFixes ? <MendAll state={state} mending={mending} appearance="secondary" /> : null}
      </StickyFoot>
    );
  }
  const asksReason = state.report.verdict === 'justify' && openFindings(state).length > 0;
  if (!asksReason && !hasFixes) return null;
  return (
    <StickyFoot>
      {asksReason ? (
        <Button appearance="primary" data-opens="justify" onClick={onJustify}>
          {JUSTIFY_WORDS.title}
        </Button>
      ) : null}
      {hasFixes ? (
        <MendAll
          state={state}
          mending={mending}
          appearance={asksReason || state.report.verdict === 'send' ? 'secondary' : 'primary'}
        />
      ) : null}
    </StickyFoot>
  );
}

function MendAll(
  props: Pick<FootProps, 'state' | 'mending'> & { readonly appearance: 'primary' | 'secondary' },
): React.JSX.Element {
  const { state, mending, appearance } = props;
  const fixes = safeFixes(state.report.findings);
  const [first] = fixes;
  const label =
    fixes.length === 1 && first !== undefined ? cleanText(first.label) : WORDS.mend.all(fixes.length);
  return (
    <Button
      appearance={appearance}
      disabledFocusable={mending.isRunning}
      {...(mending.isRunning ? { icon: <Spinner size="tiny" aria-hidden="true" /> } : {})}
      onClick={mending.mendAll}
    >
      {mending.isRunning ? WORDS.mend.running : label}
    </Button>
  );
}
