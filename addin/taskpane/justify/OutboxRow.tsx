import { useSyncExternalStore } from 'react';
import { Button, makeStyles } from '@fluentui/react-components';
import { Disclosure } from '../sheet/Disclosure';
import { MarginRow } from '../sheet/MarginRow';
import { useTextStyles } from '../sheet/text-styles';
import { WORDS } from '../words';
import { JUSTIFY_WORDS } from '../words/justify';
import type { Outbox } from './outbox';

const useStyles = makeStyles({ retry: { alignSelf: 'flex-start' } });

/** What waits to be recorded, why, and a way to try now. Nothing where nothing waits. */
export function OutboxRow({ outbox }: { readonly outbox: Outbox }): React.JSX.Element | null {
  const text = useTextStyles();
  const styles = useStyles();
  const { waiting, isSending, problem } = useSyncExternalStore(outbox.subscribe, outbox.current);
  if (waiting.length === 0) return null;
  const words = JUSTIFY_WORDS.outbox;
  const when = new Intl.DateTimeFormat(WORDS.language, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <MarginRow>
      <h2 className={text.finding}>{words.title(waiting.length)}</h2>
      <p className={text.small}>{outbox.hasRegister ? words.safe : JUSTIFY_WORDS.record.noRegister}</p>
      {problem === undefined ? null : <p className={text.small}>{words.problem(problem)}</p>}
      {outbox.hasRegister ? (
        <Button
          size="small"
          className={styles.retry}
          disabledFocusable={isSending}
          onClick={() => void outbox.flush()}
        >
          {isSending ? words.sending : words.tryNow}
        </Button>
      ) : null}
      <Disclosure label={words.show}>
        <ul className={text.plainList}>
          {waiting.map((record) => (
            <li key={record.id}>
              {words.line(
                when.format(new Date(record.at)),
                `${record.kind === 'objection' ? record.rule : record.rules.join(', ')}. ${record.reason}`,
              )}
            </li>
          ))}
        </ul>
      </Disclosure>
    </MarginRow>
  );
}
