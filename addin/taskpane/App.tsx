import { useEffect, useState } from 'react';
import { FluentProvider } from '@fluentui/react-components';
import type { Host } from './check/draft';
import type { CheckState } from './check/draft-watch';
import { CheckedSheet } from './check/CheckedSheet';
import { themeFor } from './pane-theme';
import { HeadedPaper } from './sheet/HeadedPaper';
import { useTextStyles } from './sheet/text-styles';
import { ReadingSheet, StateSheet } from './StateSheet';
import { useDraftCheck, type CheckBy } from './use-draft-check';
import { useMending } from './use-mending';
import { WORDS } from './words';

interface AppProps {
  readonly host: Host;
  readonly by: CheckBy;
  /** The colour behind the pane now. */
  readonly background: () => string | undefined;
}

/** The pane: the check of the mail being written, on headed paper. */
export function App({ host, by, background }: AppProps): React.JSX.Element {
  const colour = useBackground(background);
  const { organisation, title, version } = by.policy;
  return (
    <FluentProvider theme={themeFor(colour)}>
      <HeadedPaper name={organisation.shortName} foot={WORDS.foot(title, version)}>
        {by.policy.off ? <StateSheet sentence={WORDS.state.off} /> : <CheckScreen host={host} by={by} />}
      </HeadedPaper>
    </FluentProvider>
  );
}

/** Outlook may change its theme while the pane is open; it is looked at again when the pane gets the focus. */
function useBackground(background: () => string | undefined): string | undefined {
  const [colour, setColour] = useState(background);
  useEffect(() => {
    const look = (): void => setColour(background());
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [background]);
  return colour;
}

function CheckScreen({ host, by }: Pick<AppProps, 'host' | 'by'>): React.JSX.Element {
  const { watch, state } = useDraftCheck(host, by);
  const mending = useMending(watch);
  const text = useTextStyles();
  return (
    <>
      <div role="status" aria-live="polite" className={text.spoken}>
        {spokenVerdict(state)}
      </div>
      {state.kind === 'checked' ? (
        <CheckedSheet state={state} by={by} mending={mending} />
      ) : (
        <OtherState state={state} onTryAgain={() => void watch.look()} />
      )}
    </>
  );
}

/** The one thing that is announced. Its words change only with the verdict, so it is heard once. */
function spokenVerdict(state: CheckState): string {
  return state.kind === 'checked' ? WORDS.verdict.line(state.report) : '';
}

function OtherState(props: {
  readonly state: Exclude<CheckState, { kind: 'checked' }>;
  readonly onTryAgain: () => void;
}): React.JSX.Element {
  const { state, onTryAgain } = props;
  switch (state.kind) {
    case 'reading':
      return <ReadingSheet />;
    case 'none':
      return <StateSheet sentence={WORDS.state.none} />;
    case 'not-written':
      return <StateSheet sentence={WORDS.state.notWritten} />;
    case 'unread':
      return <StateSheet sentence={WORDS.state.unread(state.reason)} onTryAgain={onTryAgain} />;
  }
}
