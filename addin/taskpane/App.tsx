import { useEffect, useState } from 'react';
import { FluentProvider } from '@fluentui/react-components';
import { CheckScreen } from './check/CheckScreen';
import type { CheckBy } from './check/checked-mail';
import type { Host } from './check/draft';
import type { Outbox } from './justify/outbox';
import { themeFor } from './pane-theme';
import { HeadedPaper } from './sheet/HeadedPaper';
import { StateSheet } from './StateSheet';
import { WORDS } from './words';

interface AppProps {
  readonly host: Host;
  readonly by: CheckBy;
  /** The colour behind the pane now. */
  readonly background: () => string | undefined;
  readonly outbox: Outbox;
  /** The address of the signed-in mailbox. */
  readonly account: string;
}

/** The pane: the check of the mail being written, on headed paper. */
export function App({ host, by, background, outbox, account }: AppProps): React.JSX.Element {
  const colour = useBackground(background);
  const { organisation, title, version } = by.policy;
  return (
    <FluentProvider theme={themeFor(colour)}>
      <HeadedPaper name={organisation.shortName} foot={WORDS.foot(title, version)}>
        {by.policy.off ? (
          <StateSheet sentence={WORDS.state.off} />
        ) : (
          <CheckScreen {...{ host, by, outbox, account }} />
        )}
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
