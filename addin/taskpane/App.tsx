import { Suspense, useEffect, useMemo, useState } from 'react';
import { FluentProvider, makeStyles, Tab, TabList } from '@fluentui/react-components';
import type { Policy } from '../../src/policy/model/policy';
import { PartBoundary } from './PartBoundary';
import { themeFor } from './pane-theme';
import { ShowClause } from './policy/show-clause';
import { HeadedPaper } from './sheet/HeadedPaper';
import { OfflineRow } from './sheet/OfflineRow';
import { ReadingSheet, StateSheet } from './StateSheet';
import { WORDS } from './words';

const useStyles = makeStyles({
  page: { flexGrow: 1, display: 'flex', flexDirection: 'column' },
  hidden: { display: 'none' },
  // At twice the size of type three tabs do not stand beside each other.
  tabs: { flexWrap: 'wrap' },
});

type Page = 'mail' | 'mailboxes' | 'policy';

const PAGES: readonly Page[] = ['mail', 'mailboxes', 'policy'];

interface AppProps {
  readonly policy: Policy;
  /** The colour behind the pane now. */
  readonly background: () => string | undefined;
  /** What is said of the mail beside the pane. */
  readonly mail: React.ReactNode;
  /** The register of mailboxes; absent where the organisation keeps none. */
  readonly mailboxes?: React.ReactNode;
  /** The policy page, with the clause to show first. */
  readonly policyPage: (clause: string | undefined) => React.ReactNode;
}

/** The pane: a sheet of headed paper with two pages, the mail at hand and the policy. */
export function App({ policy, background, mail, mailboxes, policyPage }: AppProps): React.JSX.Element {
  const colour = useBackground(background);
  const { organisation, title, version, off } = policy;
  return (
    <FluentProvider theme={themeFor(colour)}>
      <Pages
        name={organisation.shortName}
        foot={WORDS.foot(title, version)}
        mail={off ? <StateSheet sentence={WORDS.state.off} wayOn={WORDS.state.whileOff} /> : mail}
        mailboxes={mailboxes}
        policyPage={policyPage}
      />
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

function Pages(props: {
  readonly name: string;
  readonly foot: string;
  readonly mail: React.ReactNode;
  readonly mailboxes: React.ReactNode;
  readonly policyPage: AppProps['policyPage'];
}): React.JSX.Element {
  const { name, foot, mail, mailboxes, policyPage } = props;
  const styles = useStyles();
  const [page, setPage] = useState<Page>('mail');
  const [clause, setClause] = useState<string>();
  const showClause = useMemo(
    () => (id: string) => {
      setClause(id);
      setPage('policy');
    },
    [],
  );
  const tabs = (
    <TabList
      className={styles.tabs}
      size="small"
      selectedValue={page}
      onTabSelect={(_event, { value }) => {
        setClause(undefined);
        setPage(PAGES.find((one) => one === value) ?? 'mail');
      }}
    >
      <Tab value="mail">{WORDS.pages.mail}</Tab>
      {mailboxes === undefined ? null : <Tab value="mailboxes">{WORDS.pages.mailboxes}</Tab>}
      <Tab value="policy">{WORDS.pages.policy}</Tab>
    </TabList>
  );
  return (
    <HeadedPaper name={name} foot={foot} tabs={tabs}>
      <ShowClause.Provider value={showClause}>
        {/* The mail stays where it is while the policy is read: nothing that was typed is lost. */}
        <div className={page === 'mail' ? styles.page : styles.hidden}>
          <OfflineRow />
          <Suspense fallback={<ReadingSheet />}>{mail}</Suspense>
        </div>
        {page === 'mailboxes' ? (
          <PartBoundary onBack={() => setPage('mail')}>
            <Suspense fallback={<ReadingSheet />}>{mailboxes}</Suspense>
          </PartBoundary>
        ) : null}
        {page === 'policy' ? (
          <PartBoundary onBack={() => setPage('mail')}>
            <Suspense fallback={<ReadingSheet />}>{policyPage(clause)}</Suspense>
          </PartBoundary>
        ) : null}
      </ShowClause.Provider>
    </HeadedPaper>
  );
}
