import { useEffect, useId, useRef } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Fix } from '../../../src/engine/edit';
import type { Finding } from '../../../src/engine/finding';
import type { Rule } from '../../../src/engine/rule';
import { canBeReleased } from '../../../src/engine/seal';
import type { Policy } from '../../../src/policy/model/policy';
import { cleanText } from '../../../src/report/alert/clean-text';
import { Disclosure } from '../sheet/Disclosure';
import { focusPlace } from '../sheet/focus-place';
import { MarginRow } from '../sheet/MarginRow';
import { useTextStyles } from '../sheet/text-styles';
import type { Mending } from '../use-mending';
import { WORDS } from '../words';
import { JUSTIFY_WORDS } from '../words/justify';
import { ClauseLink } from './ClauseLink';
import type { ExcerptOf } from './excerpts';
import { FileSketch } from './FileSketch';
import { citedClauses, sentencesOf } from './finding-text';
import { canBeDone } from './mend';

/** How many pieces of evidence are listed; the rest are counted. */
const EVIDENCE_SHOWN = 5;

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: '8px' },
  fixes: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  fix: { minWidth: 0, maxWidth: '100%' },
  excerpt: {
    marginTop: '2px',
    paddingLeft: '8px',
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
  },
  past: { minWidth: 0, maxWidth: '100%', alignSelf: 'flex-start' },
});

interface FindingProps {
  readonly finding: Finding;
  readonly rule: Rule | undefined;
  readonly policy: Policy;
  readonly mending: Mending;
  readonly actions: FindingActions;
  readonly excerptOf: ExcerptOf;
}

/** The ways past a finding that are no fix. */
export interface FindingActions {
  readonly onPreview: () => void;
  readonly onJustify: () => void;
  readonly onObject: (finding: Finding) => void;
  readonly onKeep: (finding: Finding) => void;
}

/** One finding: what is wrong, the clause, the masked evidence, what the policy asks, the ways out, and why. */
export function FindingRow(props: FindingProps): React.JSX.Element {
  const { finding, rule, policy, mending, actions } = props;
  const text = useTextStyles();
  const styles = useStyles();
  const id = useId();
  const { first, rest } = sentencesOf(finding);
  const [clause] = citedClauses(finding, policy);
  return (
    <MarginRow icon={finding.level}>
      <div role="group" aria-labelledby={id} className={styles.group}>
        <h2 id={id} className={text.finding}>
          <span className={text.level}>
            {WORDS.finding.level[finding.level]}
            <span className={text.spoken}>: </span>
          </span>
          {first}
        </h2>
        {rest === '' ? null : <p className={text.body}>{rest}</p>}
        {clause === undefined ? null : <ClauseLink clause={clause} isShort />}
        {finding.picture === undefined ? null : <FileSketch picture={finding.picture} />}
        <EvidenceList finding={finding} excerptOf={props.excerptOf} />
        <AskedFor finding={finding} />
        <FixButtons finding={finding} mending={mending} describedBy={id} />
        <WayPast finding={finding} actions={actions} describedBy={id} />
        <Why finding={finding} rule={rule} policy={policy} describedBy={id} />
      </div>
    </MarginRow>
  );
}

function EvidenceList(props: {
  readonly finding: Finding;
  readonly excerptOf: ExcerptOf;
}): React.JSX.Element | null {
  const text = useTextStyles();
  const styles = useStyles();
  const { finding, excerptOf } = props;
  const { evidence } = finding;
  if (evidence.length === 0) return null;
  const rest = evidence.length - EVIDENCE_SHOWN;
  return (
    <ul className={text.plainList}>
      {evidence.slice(0, EVIDENCE_SHOWN).map((one, index) => {
        const excerpt = excerptOf(one);
        return (
          <li key={index}>
            {cleanText(WORDS.finding.evidence(one))}
            {excerpt === undefined ? null : <div className={styles.excerpt}>{excerpt}</div>}
          </li>
        );
      })}
      {rest > 0 ? <li>{WORDS.finding.moreEvidence(rest)}</li> : null}
    </ul>
  );
}

/** What the policy asks of whoever has a reason to send it all the same. */
function AskedFor({ finding }: { readonly finding: Finding }): React.JSX.Element | null {
  const text = useTextStyles();
  if (finding.level !== 'justify') return null;
  if (finding.statements.length === 0) return <p className={text.small}>{WORDS.finding.askForReason}</p>;
  return (
    <>
      <p className={text.small}>{WORDS.finding.statements}</p>
      <ul className={text.list}>
        {finding.statements.map((statement) => (
          <li key={statement}>{statement}</li>
        ))}
      </ul>
    </>
  );
}

/** A reason, *This is wrong*, or *Keep as it is*: what the level of the finding allows. */
function WayPast(props: {
  readonly finding: Finding;
  readonly actions: FindingActions;
  readonly describedBy: string;
}): React.JSX.Element | null {
  const styles = useStyles();
  const { finding, actions, describedBy } = props;
  const button = (label: string, opens: string, onClick: () => void): React.JSX.Element => (
    <Button
      size="small"
      className={styles.past}
      aria-describedby={describedBy}
      data-opens={opens}
      onClick={onClick}
    >
      {label}
    </Button>
  );
  switch (finding.level) {
    case 'justify':
      return button(JUSTIFY_WORDS.title, 'justify', actions.onJustify);
    case 'block':
      return canBeReleased(finding.rule)
        ? button(JUSTIFY_WORDS.objection.open, `objection ${finding.rule}`, () => actions.onObject(finding))
        : null;
    case 'warn':
      return button(JUSTIFY_WORDS.objection.keep, `keep ${finding.rule}`, () => actions.onKeep(finding));
    case 'advise':
      return null;
  }
}

interface FixesProps {
  readonly finding: Finding;
  readonly mending: Mending;
  readonly describedBy: string;
}

function FixButtons({ finding, mending, describedBy }: FixesProps): React.JSX.Element | null {
  const text = useTextStyles();
  const styles = useStyles();
  const fixes = finding.fixes.filter(canBeDone);
  if (fixes.length === 0) return null;
  const edits = fixes.flatMap((fix) => fix.edits);
  const undone = mending.results.find(
    (one) => one.reason !== undefined && fixes.some((fix) => fix.label === one.label),
  );
  const button = (fix: Fix): React.JSX.Element => (
    <Button
      key={fix.label}
      size="small"
      className={styles.fix}
      aria-describedby={describedBy}
      disabledFocusable={mending.isRunning}
      onClick={() => mending.mend(fix)}
    >
      {cleanText(fix.label)}
    </Button>
  );
  return (
    <>
      <div className={styles.fixes}>{fixes.map(button)}</div>
      {edits.some((edit) => edit.kind === 'remove-attachment') ? (
        <p className={text.small}>{WORDS.mend.forGood}</p>
      ) : null}
      {edits.some((edit) => edit.kind === 'set-label' && edit.expected === undefined) ? (
        <p className={text.small}>{WORDS.mend.labelForGood}</p>
      ) : null}
      {undone?.reason === undefined ? null : (
        <NotDone words={cleanText(`${WORDS.mend.notDone(undone.reason)} ${undone.byHand ?? ''}`.trim())} />
      )}
    </>
  );
}

/** Why a step came to nothing. Whoever pressed a button beside it is taken there, for nothing else would say it to who listens. */
function NotDone({ words }: { readonly words: string }): React.JSX.Element {
  const text = useTextStyles();
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const group = place.current?.closest('[role=group]');
    if (group?.contains(document.activeElement) === true) focusPlace(place.current);
  }, [words]);
  return (
    <p ref={place} tabIndex={-1} className={`${text.small} ${text.unringed}`}>
      {words}
    </p>
  );
}

interface WhyProps {
  readonly finding: Finding;
  readonly rule: Rule | undefined;
  readonly policy: Policy;
  readonly describedBy: string;
}

/** The clauses in full where there are more, what the rule rests on where there are none, and the reason for the rule. */
function Why({ finding, rule, policy, describedBy }: WhyProps): React.JSX.Element {
  const text = useTextStyles();
  const source = policy.rules[finding.rule]?.source;
  return (
    <Disclosure label={WORDS.finding.why} describedBy={describedBy}>
      {citedClauses(finding, policy).map((clause) => (
        <ClauseLink key={clause.id} clause={clause} />
      ))}
      {source === undefined ? null : <p className={text.clause}>{WORDS.finding.source(source)}</p>}
      {rule === undefined ? null : <p className={text.small}>{rule.about}</p>}
    </Disclosure>
  );
}
