import { useState } from 'react';
import type { Answer } from '../../../src/register/ports/answer';
import { GenericStep } from '../mailboxes/GenericStep';
import { LeaverStep } from '../mailboxes/LeaverStep';
import { MyMailboxStep } from '../mailboxes/MyMailboxStep';
import { ReconcileStep } from '../mailboxes/ReconcileStep';
import { SignIn, type Desk, type SignInDesk } from '../register/desk';
import { TroubleRow } from '../register/TroubleRow';
import { useAnswer } from '../register/use-answer';
import { MarginRow } from '../sheet/MarginRow';
import { useTextStyles } from '../sheet/text-styles';
import { ReadingSheet } from '../StateSheet';
import { COVER_WORDS } from '../words/cover';
import { MAILBOX_WORDS } from '../words/mailboxes';
import { AskStep } from './AskStep';
import { MailboxesHome, type Way } from './MailboxesHome';
import { OpenGrant } from './OpenGrant';
import { QueueStep } from './QueueStep';

interface PartProps {
  /** Signs in, and finds out who holds which role. */
  readonly open: (signal: AbortSignal) => Promise<Answer<Desk>>;
  readonly signIn: SignInDesk;
}

/** The register, in the pane and on the page outside Outlook alike. */
export function RegisterPart({ open, signIn }: PartProps): React.JSX.Element {
  const text = useTextStyles();
  const { now, reload } = useAnswer('desk', open);
  return (
    <SignIn.Provider value={signIn}>
      {now.kind === 'loading' ? <ReadingSheet /> : null}
      {now.kind === 'trouble' ? (
        <>
          <MarginRow hasHairline={false}>
            <h1 className={text.verdict}>{COVER_WORDS.title}</h1>
            <p className={text.body}>{COVER_WORDS.lead}</p>
          </MarginRow>
          <TroubleRow trouble={now.trouble} onAgain={reload} />
        </>
      ) : null}
      {now.kind === 'value' ? <Screens desk={now.value} /> : null}
    </SignIn.Provider>
  );
}

type Place =
  | { readonly at: 'home' }
  | { readonly at: Way }
  /** A grant, and where one came from. */
  | { readonly at: 'grant'; readonly grantId: string; readonly from: 'home' | 'queue' | 'mailbox' };

/** One screen at a time: a step opens in place, and goes back to where it was opened. */
function Screens({ desk }: { readonly desk: Desk }): React.JSX.Element {
  const [place, setPlace] = useState<Place>({ at: 'home' });
  const [said, setSaid] = useState<string>();
  const go = (next: Place): void => {
    setSaid(undefined);
    setPlace(next);
  };
  const home = (): void => go({ at: 'home' });
  const openFrom =
    (from: 'home' | 'queue' | 'mailbox') =>
    (grantId: string): void =>
      go({ at: 'grant', grantId, from });
  switch (place.at) {
    case 'home':
      return <MailboxesHome {...{ desk, said }} onGo={(at) => go({ at })} onOpen={openFrom('home')} />;
    case 'ask':
      return (
        <AskStep
          desk={desk}
          onBack={home}
          onAsked={(name) => {
            setPlace({ at: 'home' });
            setSaid(COVER_WORDS.told.recorded(name));
          }}
        />
      );
    case 'grant': {
      const { grantId, from } = place;
      return <OpenGrant {...{ desk, grantId }} onBack={() => go({ at: from })} />;
    }
    case 'queue':
      return <QueueStep desk={desk} onBack={home} onOpen={openFrom('queue')} />;
    case 'mailbox':
      return (
        <MyMailboxStep
          desk={desk}
          onBack={home}
          onOpen={openFrom('mailbox')}
          onAsk={() => go({ at: 'ask' })}
        />
      );
    case 'generic':
      return <GenericStep desk={desk} onBack={home} />;
    case 'leaver':
      return (
        <LeaverStep
          desk={desk}
          onBack={home}
          onSaid={(name) => {
            setPlace({ at: 'home' });
            setSaid(MAILBOX_WORDS.leaver.said(name));
          }}
        />
      );
    case 'reconcile':
      return <ReconcileStep desk={desk} onBack={home} />;
  }
}
