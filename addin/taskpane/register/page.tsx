import { useMemo } from 'react';
import { createRoot } from 'react-dom/client';
import { Button, FluentProvider, makeStyles } from '@fluentui/react-components';
import { signInOnPage, type PageSignIn } from '../../auth/page-sign-in';
import type { Policy } from '../../../src/policy/model/policy';
import type { RegisterPolicy } from '../../../src/policy/model/register-policy';
import { readBuild } from '../built';
import { RegisterPart } from '../cover/RegisterPart';
import { themeFor } from '../pane-theme';
import { HeadedPaper } from '../sheet/HeadedPaper';
import { MarginRow } from '../sheet/MarginRow';
import { OfflineRow } from '../sheet/OfflineRow';
import { StateSheet } from '../StateSheet';
import { WORDS } from '../words';
import { COVER_WORDS } from '../words/cover';
import { SIGN_IN_WORDS } from '../words/sign-in';
import { openDesk } from './desk';
import { FIRST_SCOPES, openRegister, type OpenedRegister } from './main';
import { TroubleRow } from './TroubleRow';
import { useDoing } from './use-answer';

const useStyles = makeStyles({
  // As wide as text is read well; on a phone, as wide as the phone.
  page: { maxWidth: '640px', margin: '0 auto' },
  other: { alignSelf: 'flex-start', marginLeft: '-8px' },
});

/** The colour behind a page that stands by itself: the system's own. */
function background(): string {
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? '#1f1f1f' : '#ffffff';
}

interface PageProps {
  readonly policy: Policy;
  readonly rules: RegisterPolicy;
  readonly register: OpenedRegister;
  readonly page: PageSignIn;
}

/** The register outside Outlook: the same part, and a way to be somebody else. */
function RegisterPage({ policy, rules, register, page }: PageProps): React.JSX.Element {
  const styles = useStyles();
  const open = useMemo(
    () => (signal: AbortSignal) => openDesk(register.ports, { policy, rules }, signal),
    [register, policy, rules],
  );
  return (
    <FluentProvider theme={themeFor(background())}>
      <div className={styles.page}>
        <HeadedPaper name={policy.organisation.shortName} foot={WORDS.foot(policy.title, policy.version)}>
          <OfflineRow />
          <RegisterPart open={open} signIn={register.signIn} />
          <SomebodyElse page={page} />
        </HeadedPaper>
      </div>
    </FluentProvider>
  );
}

/** Signs in as somebody else; the page begins anew, for nothing of the one before may stay. */
function SomebodyElse({ page }: { readonly page: PageSignIn }): React.JSX.Element {
  const styles = useStyles();
  const doing = useDoing();
  const press = async (): Promise<void> => {
    if (await doing.run(() => page.chooseAccount(FIRST_SCOPES))) window.location.reload();
  };
  return (
    <>
      {doing.trouble === undefined ? null : <TroubleRow trouble={doing.trouble} />}
      <MarginRow>
        <Button
          size="small"
          className={styles.other}
          appearance="subtle"
          disabledFocusable={doing.isWorking}
          onClick={() => void press()}
        >
          {SIGN_IN_WORDS.somebodyElse}
        </Button>
      </MarginRow>
    </>
  );
}

/** A deployment without a register says so on this page, and nothing else. */
function NoRegister(): React.JSX.Element {
  return (
    <FluentProvider theme={themeFor(background())}>
      <StateSheet sentence={COVER_WORDS.notSetUp} />
    </FluentProvider>
  );
}

async function start(place: HTMLElement): Promise<void> {
  const { policy, register: settings } = readBuild();
  const { register: rules } = policy;
  const root = createRoot(place);
  if (settings === undefined || rules === undefined) {
    root.render(<NoRegister />);
    return;
  }
  const page = await signInOnPage(settings);
  const register = openRegister(settings, page.tokens);
  root.render(<RegisterPage {...{ policy, rules, register, page }} />);
}

const place = document.getElementById('register');
if (place !== null) void start(place);
