import { useEffect, useRef } from 'react';
import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import type { Report } from '../../../src/engine/report';
import { cleanText } from '../../../src/report/alert/clean-text';
import { MarginRow } from '../sheet/MarginRow';
import { useTextStyles } from '../sheet/text-styles';
import type { CheckBy } from '../use-draft-check';
import type { Mending } from '../use-mending';
import { WORDS } from '../words';
import { AudienceRow } from './AudienceRow';
import type { CheckState } from './draft-watch';
import { FindingRow } from './FindingRow';
import { safeFixes, type MendResult } from './mend';

const useStyles = makeStyles({
  foot: {
    position: 'sticky',
    bottom: 0,
    padding: '8px 16px 8px 53px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  all: { width: '100%' },
  results: { outlineStyle: 'none' },
});

interface CheckedProps {
  readonly state: Extract<CheckState, { kind: 'checked' }>;
  readonly by: CheckBy;
  readonly mending: Mending;
}

/** What was found in the mail: the verdict, who gets it, the findings gravest first, and what could not be told. */
export function CheckedSheet({ state, by, mending }: CheckedProps): React.JSX.Element {
  const { report, reading } = state;
  const fixes = safeFixes(report.findings).length;
  return (
    <>
      <VerdictRow report={report} mending={mending} />
      <AudienceRow message={reading.message} policy={by.policy} />
      {report.findings.map((finding, index) => (
        <FindingRow
          key={`${finding.rule} ${finding.messageId} ${index}`}
          finding={finding}
          rule={by.rules.find((one) => one.id === finding.rule)}
          policy={by.policy}
          mending={mending}
        />
      ))}
      <CannotTellRow report={report} by={by} />
      {fixes > 0 || mending.isRunning ? <MendAll fixes={fixes} mending={mending} /> : null}
    </>
  );
}

function VerdictRow(props: { readonly report: Report; readonly mending: Mending }): React.JSX.Element {
  const { report, mending } = props;
  const text = useTextStyles();
  const isClear = report.findings.length === 0 && report.cannotTell.length === 0;
  return (
    <MarginRow icon={report.verdict} hasHairline={false}>
      <h1 className={text.verdict}>{WORDS.verdict.line(report)}</h1>
      {isClear ? (
        <p className={text.small}>{WORDS.verdict.allClear(Object.keys(report.outcomes).length)}</p>
      ) : null}
      <Results results={shownAbove(mending.results, report)} />
    </MarginRow>
  );
}

/** What is said above: all but the reasons that stand beside a button that is still there. */
function shownAbove(results: readonly MendResult[], report: Report): readonly MendResult[] {
  const labels = new Set(report.findings.flatMap((one) => one.fixes.map((fix) => fix.label)));
  return results.filter((one) => one.reason === undefined || !labels.has(one.label));
}

/** What came of the last press. A pressed button that has gone with its finding leaves the focus here. */
function Results({ results }: { readonly results: readonly MendResult[] }): React.JSX.Element | null {
  const text = useTextStyles();
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (results.length > 0 && isFocusLost()) place.current?.focus();
  }, [results.length]);
  if (results.length === 0) return null;
  return (
    <div ref={place} tabIndex={-1} className={styles.results}>
      {results.map(({ label, reason }, index) => (
        <p key={index} className={text.small}>
          {cleanText(
            reason === undefined ? WORDS.mend.done(label) : `${label}: ${WORDS.mend.notDone(reason)}`,
          )}
        </p>
      ))}
    </div>
  );
}

function isFocusLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

function CannotTellRow(props: { readonly report: Report; readonly by: CheckBy }): React.JSX.Element | null {
  const text = useTextStyles();
  const { cannotTell } = props.report;
  if (cannotTell.length === 0) return null;
  return (
    <MarginRow>
      <h2 className={text.finding}>{WORDS.cannotTell.title}</h2>
      <ul className={text.list}>
        {cannotTell.map((one, index) => (
          <li key={index}>
            {cleanText(
              WORDS.cannotTell.line(
                props.by.rules.find((rule) => rule.id === one.rule)?.title ?? one.rule,
                one.reason,
              ),
            )}
          </li>
        ))}
      </ul>
    </MarginRow>
  );
}

/** The one primary button of the screen: every step that is safe. */
function MendAll(props: { readonly fixes: number; readonly mending: Mending }): React.JSX.Element {
  const styles = useStyles();
  const { fixes, mending } = props;
  return (
    <div className={styles.foot}>
      <Button
        appearance="primary"
        className={styles.all}
        disabledFocusable={mending.isRunning}
        {...(mending.isRunning ? { icon: <Spinner size="tiny" aria-hidden="true" /> } : {})}
        onClick={mending.mendAll}
      >
        {mending.isRunning ? WORDS.mend.running : WORDS.mend.all(fixes)}
      </Button>
    </div>
  );
}
