import { useEffect, useMemo, useRef } from 'react';
import { Button, Link, makeStyles, mergeClasses } from '@fluentui/react-components';
import type { Report } from '../../../src/engine/report';
import { cleanText } from '../../../src/report/alert/clean-text';
import type { Checked } from '../justify/release';
import { focusPlace } from '../sheet/focus-place';
import { MarginRow } from '../sheet/MarginRow';
import { useTextStyles } from '../sheet/text-styles';
import type { Mending } from '../use-mending';
import { WORDS } from '../words';
import { PREVIEW_WORDS } from '../words/preview';
import { AnsweredRow } from './AnsweredRow';
import { AudienceRow } from './AudienceRow';
import type { CheckBy } from './checked-mail';
import { excerptsOf } from './excerpts';
import { FindingRow, type FindingActions } from './FindingRow';
import type { MendResult } from './mend';

const useStyles = makeStyles({
  results: { outlineStyle: 'none' },
  preview: { alignSelf: 'flex-start' },
});

interface CheckedProps {
  readonly state: Checked;
  readonly by: CheckBy;
  readonly mending: Mending;
  readonly actions: FindingActions;
  /** What came of the last reason, *This is wrong* or *Keep as it is*. */
  readonly notice: string | undefined;
}

/** What was found in the mail: the verdict, who gets it, the findings gravest first, and what could not be told. */
export function CheckedSheet({ state, by, mending, actions, notice }: CheckedProps): React.JSX.Element {
  const { report, reading, answered } = state;
  const excerptOf = useMemo(() => excerptsOf(reading, by.policy), [reading, by.policy]);
  return (
    <>
      <VerdictRow state={state} mending={mending} notice={notice} onPreview={actions.onPreview} />
      <AudienceRow message={reading.message} policy={by.policy} mending={mending} />
      {report.findings.map((finding, index) => (
        <FindingRow
          key={`${finding.rule} ${finding.messageId} ${index}`}
          finding={finding}
          rule={by.rules.find((one) => one.id === finding.rule)}
          policy={by.policy}
          mending={mending}
          actions={actions}
          excerptOf={excerptOf}
        />
      ))}
      <AnsweredRow findings={answered} />
      <CannotTellRow report={report} by={by} />
    </>
  );
}

function VerdictRow(
  props: Pick<CheckedProps, 'state' | 'mending' | 'notice'> & { readonly onPreview: () => void },
): React.JSX.Element {
  const { state, mending, notice, onPreview } = props;
  const { report, answered } = state;
  const text = useTextStyles();
  const styles = useStyles();
  const isClear = report.findings.length + report.cannotTell.length + answered.length === 0;
  return (
    <MarginRow icon={report.verdict} hasHairline={false}>
      <h1 tabIndex={-1} data-opens="sheet" className={mergeClasses(text.verdict, styles.results)}>
        {WORDS.verdict.line(report)}
      </h1>
      {isClear ? (
        <p className={text.small}>{WORDS.verdict.allClear(Object.keys(report.outcomes).length)}</p>
      ) : null}
      {notice === undefined ? null : <p className={text.small}>{notice}</p>}
      <Results results={shownAbove(mending.results, report)} onUndo={mending.undo} />
      <Button size="small" className={styles.preview} data-opens="preview" onClick={onPreview}>
        {PREVIEW_WORDS.open}
      </Button>
    </MarginRow>
  );
}

/** What is said above: all but the reasons that stand beside a button that is still there. */
function shownAbove(results: readonly MendResult[], report: Report): readonly MendResult[] {
  const labels = new Set(report.findings.flatMap((one) => one.fixes.map((fix) => fix.label)));
  return results.filter((one) => one.reason === undefined || !labels.has(one.label));
}

/** What came of the last press, with what takes it back. A pressed button that has gone leaves the focus here. */
function Results(props: {
  readonly results: readonly MendResult[];
  readonly onUndo: (result: MendResult) => void;
}): React.JSX.Element | null {
  const text = useTextStyles();
  const styles = useStyles();
  const { results, onUndo } = props;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (results.length > 0 && isFocusLost()) focusPlace(place.current);
  }, [results.length]);
  if (results.length === 0) return null;
  return (
    <div ref={place} tabIndex={-1} className={styles.results}>
      {results.map((result, index) => (
        <p key={index} className={text.small}>
          {resultWords(result)}
          {result.undo === undefined ? null : (
            <>
              {' '}
              <Link as="button" inline className={text.clauseNumber} onClick={() => onUndo(result)}>
                {WORDS.mend.undo}
                <span className={text.spoken}> {cleanText(result.label)}</span>
              </Link>
            </>
          )}
        </p>
      ))}
    </div>
  );
}

function resultWords({ label, reason, byHand = '' }: MendResult): string {
  if (reason === undefined) return cleanText(WORDS.mend.done(label));
  return cleanText(`${label}: ${WORDS.mend.notDone(reason)} ${byHand}`.trim());
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
