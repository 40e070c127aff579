import { useState } from 'react';
import { Button, makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import type { MailForm, ReceivedHead } from '../../outlook/read-received';
import { blockAsHtml } from '../../../src/message/block-html';
import type { Policy } from '../../../src/policy/model/policy';
import { cleanText } from '../../../src/report/alert/clean-text';
import { ClauseLink } from '../check/ClauseLink';
import { MarginRow } from '../sheet/MarginRow';
import { useTextStyles } from '../sheet/text-styles';
import { READING_WORDS } from '../words/reading';
import { clauseOf } from './clause-of';
import { FormNote } from './FormNote';
import type { NotForReader } from './received';

const useStyles = makeStyles({ button: { alignSelf: 'flex-start', maxWidth: '100%' } });

/** The clauses that ask for it, the first that the policy holds. */
const CLAUSES: Readonly<Record<NotForReader, readonly string[]>> = {
  confidential: ['M4.1', 'S6.5-content.b'],
  private: ['M5.3', 'M4.1', 'S6.1'],
};

interface SheetProps {
  readonly head: ReceivedHead;
  readonly marking: NotForReader;
  readonly policy: Policy;
  readonly onAsk: (form: MailForm) => boolean;
  readonly onGoOn: () => void;
}

/** Told before the text is read: it is marked, and for somebody else. One may ask, or say why one may read it. */
export function NotForYouSheet({ head, marking, policy, onAsk, onGoOn }: SheetProps): React.JSX.Element {
  const text = useTextStyles();
  const styles = useStyles();
  const words = READING_WORDS.notForYou;
  const [why, setWhy] = useState('');
  const [isOpened, setOpened] = useState<boolean>();
  const clause = clauseOf(policy, CLAUSES[marking]);
  const [addressee] = head.recipients;
  const nameOf = (one: { readonly name: string; readonly address: string } | undefined): string =>
    one === undefined ? words.nobody : cleanText(one.name === '' ? one.address : one.name);
  const ask = (): void => {
    setOpened(
      onAsk({
        to: addressee === undefined ? [] : [addressee.address],
        subject: words.askSubject,
        html: blockAsHtml(words.askText(head.owner ?? '')),
      }),
    );
  };
  return (
    <>
      <MarginRow icon="warn" hasHairline={false}>
        <h1 className={text.verdict}>{words[marking]}</h1>
        <p className={text.small}>{words.from(nameOf(head.from), nameOf(addressee))}</p>
      </MarginRow>
      <MarginRow>
        {clause === undefined ? null : <ClauseLink clause={clause} />}
        {addressee === undefined ? null : (
          <Button className={styles.button} onClick={ask}>
            {addressee.name === '' ? words.askThem : words.ask(nameOf(addressee))}
          </Button>
        )}
        <FormNote isOpened={isOpened} />
      </MarginRow>
      <MarginRow>
        <p className={text.small}>{READING_WORDS.shown}</p>
        <h2 id="why-read" className={text.finding}>
          {words.why}
        </h2>
        <RadioGroup aria-labelledby="why-read" value={why} onChange={(_event, { value }) => setWhy(value)}>
          <Radio value="arranged" label={words.arranged} />
          <Radio value="needed" label={words.needed} />
        </RadioGroup>
        <Button className={styles.button} disabledFocusable={why === ''} onClick={onGoOn}>
          {words.goOn}
        </Button>
        <p className={text.small}>{words.kept}</p>
      </MarginRow>
    </>
  );
}
