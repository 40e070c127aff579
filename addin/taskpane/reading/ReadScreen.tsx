import { useEffect, useState } from 'react';
import type { ReceivedHead } from '../../outlook/read-received';
import type { Policy } from '../../../src/policy/model/policy';
import { ReadingSheet, StateSheet } from '../StateSheet';
import { WORDS } from '../words';
import { NotForYouSheet } from './NotForYouSheet';
import { notForReader, type Received } from './received';
import { ReceivedSheet } from './ReceivedSheet';

interface ScreenProps {
  readonly received: Received;
  readonly policy: Policy;
  readonly account: string;
}

/** A mail that is read. What is marked and not addressed to the reader is told before anything of its text is asked for. */
export function ReadScreen({ received, policy, account }: ScreenProps): React.JSX.Element {
  const [head, setHead] = useState<ReceivedHead>();
  const [problem, setProblem] = useState<string>();
  const [mayRead, setMayRead] = useState(false);
  useEffect(() => {
    let isOver = false;
    received.head().then(
      (found) => (isOver ? undefined : setHead(found)),
      (thrown: unknown) => (isOver ? undefined : setProblem(String(thrown))),
    );
    return () => {
      isOver = true;
    };
  }, [received]);
  if (problem !== undefined) return <StateSheet sentence={WORDS.state.unread(problem)} />;
  if (head === undefined) return <ReadingSheet />;
  const marking = notForReader(head, account, policy);
  if (marking !== undefined && !mayRead) {
    return (
      <NotForYouSheet
        head={head}
        marking={marking}
        policy={policy}
        onAsk={received.write}
        onGoOn={() => setMayRead(true)}
      />
    );
  }
  return <ReceivedSheet {...{ received, head, policy, account }} />;
}
