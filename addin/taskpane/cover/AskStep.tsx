import { useRef, useState } from 'react';
import { Button } from '@fluentui/react-components';
import type { RequestAnswer } from '../../../src/register/check/check-request';
import { ROLES } from '../../../src/policy/model/people';
import { PURPOSES, type Purpose } from '../../../src/register/ports/event';
import type { Desk } from '../register/desk';
import { PolicyAsks } from '../register/PolicyAsks';
import { TroubleRow } from '../register/TroubleRow';
import { useAnswer, useDoing } from '../register/use-answer';
import { MarginRow } from '../sheet/MarginRow';
import { StepSheet } from '../sheet/StepSheet';
import { StickyFoot } from '../sheet/StickyFoot';
import { useTextStyles } from '../sheet/text-styles';
import { COVER_WORDS } from '../words/cover';
import { SIGN_IN_WORDS } from '../words/sign-in';
import { answerTo, findingsAt, firstAsk, NEEDS_OF, withPurpose, type Ask, type AskFacts } from './ask';
import { factsFor } from './ask-facts';
import { AccessField, ChoiceField, DayField, WordsField } from './AskFields';
import { PersonField } from './PersonField';
import { Submission } from './submission';

interface AskProps {
  readonly desk: Desk;
  readonly onBack: () => void;
  /** It is recorded, and whoever authorises it was told. */
  readonly onAsked: (authoriser: string) => void;
}

/** The form in which access is asked for. The policy is checked while it is filled, and speaks beside the field. */
export function AskStep({ desk, onBack, onAsked }: AskProps): React.JSX.Element {
  const text = useTextStyles();
  const words = COVER_WORDS.form;
  const [ask, setAsk] = useState<Ask>(() => firstAsk(desk));
  const [hasTried, setTried] = useState(false);
  const facts = useAnswer(`${ask.owner?.id ?? ''} ${ask.grantee?.id ?? ''}`, (signal) =>
    factsFor(desk, ask, signal),
  );
  const known = facts.now.kind === 'value' ? facts.now.value : undefined;
  const answer = known === undefined ? undefined : answerTo(desk, ask, known);
  const set = (part: Partial<Ask>): void => setAsk((before) => ({ ...before, ...part }));
  const missing = hasTried ? words.missing : undefined;
  return (
    <StepSheet title={words.title} backLabel={COVER_WORDS.back} onBack={onBack}>
      <Who
        {...{ desk, ask, set, answer, known, missing }}
        onPurpose={(purpose) => setAsk((before) => withPurpose(before, purpose, desk))}
      />
      <What {...{ desk, ask, set, answer, missing }} />
      <MarginRow>
        <h2 className={text.finding}>{words.authoriser}</h2>
        <Authoriser answer={answer} />
        <PolicyAsks policy={desk.policy} topic="authorisation" />
      </MarginRow>
      {facts.now.kind === 'trouble' ? (
        <TroubleRow trouble={facts.now.trouble} onAgain={facts.reload} />
      ) : null}
      <AskFoot {...{ desk, ask, answer, onAsked }} onTried={() => setTried(true)} />
    </StepSheet>
  );
}

/** An investigation may be asked for by whoever holds a role; what the policy has no authoriser for is not offered. */
function purposesFor({ onFile, me, rules, today }: Desk): readonly Purpose[] {
  const mayInvestigate = rules.investigation.length > 0 && onFile.holds(me.id, ROLES, today());
  return PURPOSES.filter((one) => one !== 'investigation' || mayInvestigate);
}

interface PartProps {
  readonly desk: Desk;
  readonly ask: Ask;
  readonly set: (part: Partial<Ask>) => void;
  readonly answer: RequestAnswer | undefined;
  readonly missing: string | undefined;
}

/** What for, whose mailbox, and who gets access. */
function Who(
  props: PartProps & {
    readonly known: AskFacts | undefined;
    readonly onPurpose: (purpose: Purpose) => void;
  },
): React.JSX.Element {
  const { desk, ask, set, answer, missing, onPurpose } = props;
  const words = COVER_WORDS.form;
  return (
    <MarginRow>
      <ChoiceField
        label={words.purpose}
        values={purposesFor(desk).map((one) => [one, COVER_WORDS.purpose[one]])}
        value={ask.purpose}
        onChange={onPurpose}
        findings={findingsAt('purpose', answer)}
      />
      <OwnerField {...props} />
      <PersonField
        directory={desk.directory}
        label={words.grantee}
        value={ask.grantee}
        onChange={(grantee) => set({ grantee })}
        findings={findingsAt('grantee', answer)}
        missing={ask.grantee === undefined ? missing : undefined}
      />
      <PolicyAsks policy={desk.policy} topic="line-managers" />
    </MarginRow>
  );
}

/** Which access, for how long, and why. */
function What(props: PartProps): React.JSX.Element {
  const { desk, ask, set, answer } = props;
  const words = COVER_WORDS.form;
  return (
    <MarginRow>
      <AccessField
        value={ask.access}
        onChange={(access) => set({ access })}
        findings={findingsAt('access', answer)}
      />
      <PolicyAsks policy={desk.policy} topic="both-names" />
      <Days {...props} />
      <ChoiceField
        label={words.need}
        values={NEEDS_OF[ask.purpose].map((one) => [one, COVER_WORDS.need[one]])}
        value={ask.need}
        onChange={(need) => set({ need })}
        findings={findingsAt('need', answer)}
      />
      <PolicyAsks policy={desk.policy} topic="need" />
      <WordsField
        value={ask.reason}
        hint={ask.purpose === 'investigation' ? words.reasonHint.list : words.reasonHint.mail}
        onChange={(reason) => set({ reason })}
      />
    </MarginRow>
  );
}

/** Whose mailbox: one's own or a generic one that one manages; for another purpose, somebody else's. */
function OwnerField(props: PartProps & { readonly known: AskFacts | undefined }): React.JSX.Element {
  const { desk, ask, set, answer, known, missing } = props;
  const words = COVER_WORDS.form;
  const findings = findingsAt('owner', answer);
  if (ask.purpose !== 'cover') {
    return (
      <PersonField
        directory={desk.directory}
        label={words.mailbox}
        value={ask.owner}
        onChange={(owner) => set({ owner })}
        findings={findings}
        missing={ask.owner === undefined ? missing : undefined}
      />
    );
  }
  const managed = [...(known?.register.mailboxes.values() ?? [])].filter(
    ({ manager, closedAt }) => manager?.id === desk.me.id && closedAt === undefined,
  );
  return (
    <ChoiceField
      label={words.mailbox}
      values={[['', words.myMailbox], ...managed.map(({ address }) => [address, address] as const)]}
      value={ask.generic ?? ''}
      onChange={(generic) => set({ generic: generic === '' ? undefined : generic })}
      findings={findings}
    />
  );
}

function Days({ desk, ask, set, answer, missing }: PartProps): React.JSX.Element {
  const words = COVER_WORDS.form;
  return (
    <>
      <DayField
        label={words.from}
        value={ask.from}
        min={desk.today()}
        onChange={(from) => set({ from })}
        findings={[]}
        missing={ask.from === '' ? missing : undefined}
      />
      <DayField
        label={words.to}
        value={ask.to}
        min={ask.from}
        onChange={(to) => set({ to })}
        findings={findingsAt('to', answer)}
        missing={ask.to === '' ? missing : undefined}
      />
      <PolicyAsks policy={desk.policy} topic="leavers" />
    </>
  );
}

function Authoriser({ answer }: { readonly answer: RequestAnswer | undefined }): React.JSX.Element | null {
  const text = useTextStyles();
  const [refusal] = findingsAt('authoriser', answer);
  if (refusal !== undefined) return <p className={text.body}>{refusal.text}</p>;
  const [first] = answer?.authorisers ?? [];
  return <p className={text.body}>{first?.name ?? COVER_WORDS.form.authoriserLater}</p>;
}

function AskFoot(props: {
  readonly desk: Desk;
  readonly ask: Ask;
  readonly answer: RequestAnswer | undefined;
  readonly onTried: () => void;
  readonly onAsked: (authoriser: string) => void;
}): React.JSX.Element {
  const { desk, ask, answer, onTried, onAsked } = props;
  const text = useTextStyles();
  const doing = useDoing();
  const submission = useRef(new Submission(desk));
  const isWhole = ask.from !== '' && ask.to !== '' && answer?.mayBeAsked === true;
  const press = async (): Promise<void> => {
    onTried();
    if (!isWhole) return;
    const isDone = await doing.run(() => submission.current.send(ask, answer));
    if (isDone) onAsked(answer.authorisers[0]?.name ?? '');
  };
  return (
    <>
      {doing.trouble === undefined ? null : (
        <TroubleRow trouble={doing.trouble} onAgain={() => void press()} />
      )}
      {doing.trouble !== undefined && submission.current.isRecorded ? (
        <MarginRow icon="advise">
          <p className={text.body}>{COVER_WORDS.told.notMailed}</p>
        </MarginRow>
      ) : null}
      <StickyFoot>
        <Button appearance="primary" disabledFocusable={doing.isWorking} onClick={() => void press()}>
          {doing.isWorking ? SIGN_IN_WORDS.working : COVER_WORDS.form.button}
        </Button>
      </StickyFoot>
    </>
  );
}
