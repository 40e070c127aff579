import { useContext } from 'react';
import { Button, Link, makeStyles } from '@fluentui/react-components';
import type { Trouble } from '../../../src/register/ports/answer';
import { MarginRow } from '../sheet/MarginRow';
import { useTextStyles } from '../sheet/text-styles';
import { SIGN_IN_WORDS } from '../words/sign-in';
import { SignIn } from './desk';
import { useDoing } from './use-answer';

const useStyles = makeStyles({ action: { alignSelf: 'flex-start' } });

interface TroubleProps {
  readonly trouble: Trouble;
  /** Tries again what met the trouble. */
  readonly onAgain?: () => void;
}

/** What went wrong, what it is known by, and one way on: sign in, agree, try again, or the page outside Outlook. */
export function TroubleRow(props: TroubleProps): React.JSX.Element {
  return (
    <MarginRow icon="advise">
      <TroubleNote {...props} />
    </MarginRow>
  );
}

/** The same within a row. */
export function TroubleNote({ trouble, onAgain }: TroubleProps): React.JSX.Element {
  const text = useTextStyles();
  const { retryAfterSeconds } = trouble;
  return (
    <>
      <div role="status">
        <p className={text.body}>{SIGN_IN_WORDS.trouble(trouble)}</p>
        {retryAfterSeconds === undefined ? null : (
          <p className={text.small}>{SIGN_IN_WORDS.wait(retryAfterSeconds)}</p>
        )}
      </div>
      <WayOn trouble={trouble} {...(onAgain === undefined ? {} : { onAgain })} />
      <ForSupport trouble={trouble} />
    </>
  );
}

function WayOn({ trouble, onAgain }: TroubleProps): React.JSX.Element | null {
  const styles = useStyles();
  if (trouble.kind === 'unsupported') {
    return (
      <Link href="register.html" target="_blank" rel="noopener">
        {SIGN_IN_WORDS.openPage}
      </Link>
    );
  }
  if (onAgain === undefined) return null;
  // Who Outlook signs in as is Outlook's to change: asking again is all there is to do here.
  const isSomebodyElse = trouble.code === 'other_account';
  if (trouble.kind === 'consent' || (trouble.kind === 'signed-out' && !isSomebodyElse)) {
    return <SignInButton trouble={trouble} onDone={onAgain} />;
  }
  return (
    <Button className={styles.action} onClick={onAgain}>
      {SIGN_IN_WORDS.tryAgain}
    </Button>
  );
}

function SignInButton(props: { readonly trouble: Trouble; readonly onDone: () => void }): React.JSX.Element {
  const text = useTextStyles();
  const styles = useStyles();
  const signIn = useContext(SignIn);
  const doing = useDoing();
  const purpose = signIn.purposeOf(props.trouble);
  const ask = async (): Promise<void> => {
    if (await doing.run(() => signIn.ask(props.trouble))) props.onDone();
  };
  return (
    <>
      {purpose === undefined ? null : <p className={text.small}>{SIGN_IN_WORDS.purpose(purpose)}</p>}
      <Button
        className={styles.action}
        appearance="primary"
        disabledFocusable={doing.isWorking}
        onClick={() => void ask()}
      >
        {doing.isWorking
          ? SIGN_IN_WORDS.working
          : props.trouble.kind === 'consent'
            ? SIGN_IN_WORDS.agree
            : SIGN_IN_WORDS.signIn}
      </Button>
      {doing.trouble === undefined ? null : (
        <div role="status">
          <p className={text.body}>{SIGN_IN_WORDS.trouble(doing.trouble)}</p>
          <ForSupport trouble={doing.trouble} />
        </div>
      )}
    </>
  );
}

/** The code and the id by which an administrator finds it again. */
function ForSupport({
  trouble: { code, correlationId },
}: {
  readonly trouble: Trouble;
}): React.JSX.Element | null {
  const text = useTextStyles();
  // Not being signed in yet is nothing to ask support about.
  if (code === undefined || code === 'no_account_error') return null;
  return (
    <p className={text.clause}>
      {correlationId === undefined ? SIGN_IN_WORDS.codeOnly(code) : SIGN_IN_WORDS.id(code, correlationId)}
    </p>
  );
}
