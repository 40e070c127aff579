import { useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import {
  grantCommands,
  revokeCommands,
  type Commands as Made,
} from '../../../src/register/exchange/commands';
import type { Grant } from '../../../src/register/fold/grant';
import { Disclosure } from '../sheet/Disclosure';
import { MarginRow } from '../sheet/MarginRow';
import { useTextStyles } from '../sheet/text-styles';
import { COVER_WORDS } from '../words/cover';

const useStyles = makeStyles({
  script: {
    margin: 0,
    padding: '8px',
    maxHeight: '240px',
    overflow: 'auto',
    whiteSpace: 'pre',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: '12px',
    lineHeight: '16px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  copy: { alignSelf: 'flex-start' },
});

/** What IT runs in Exchange for a grant: to set it up, and to take it away. */
export function Commands(props: {
  readonly grant: Grant;
  /** Other grants of the same mailbox: what they cover stays. */
  readonly others: readonly Grant[];
}): React.JSX.Element {
  const text = useTextStyles();
  const words = COVER_WORDS.queue;
  const { grant, others } = props;
  return (
    <MarginRow>
      <h2 className={text.finding}>{words.commands}</h2>
      {grant.state === 'authorised' ? (
        <Script label={words.setUpCommands} made={grantCommands(grant)} />
      ) : null}
      <Script label={words.takeAwayCommands} made={revokeCommands(grant, others)} />
    </MarginRow>
  );
}

function Script(props: { readonly label: string; readonly made: Made }): React.JSX.Element {
  const text = useTextStyles();
  const { label, made } = props;
  return (
    <Disclosure label={label}>
      {made.ok ? (
        <CopyText label={label} content={made.script} />
      ) : (
        <p className={text.small}>{COVER_WORDS.queue.noCommands[made.reason]}</p>
      )}
    </Disclosure>
  );
}

/** A text to copy: it is shown whole, and a button puts it on the clipboard. */
export function CopyText(props: { readonly label: string; readonly content: string }): React.JSX.Element {
  const styles = useStyles();
  const text = useTextStyles();
  const [isCopied, setCopied] = useState(false);
  const { label, content } = props;
  const copy = async (): Promise<void> => {
    // Where the clipboard is closed to frames, the text is there to be marked and copied.
    await navigator.clipboard.writeText(content).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <>
      <pre className={styles.script} tabIndex={0} aria-label={label} role="region">
        {content}
      </pre>
      <Button size="small" className={styles.copy} onClick={() => void copy()}>
        {COVER_WORDS.queue.copy}
      </Button>
      <span role="status" className={text.small}>
        {isCopied ? COVER_WORDS.queue.copied : ''}
      </span>
    </>
  );
}
