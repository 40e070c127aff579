import { useRef, useState } from 'react';
import { Button, Field, Input } from '@fluentui/react-components';
import { recipientScope } from '../../../src/message/scope';
import type { Register } from '../../../src/register/fold/fold-register';
import type { Answer } from '../../../src/register/ports/answer';
import type { RegisterEvent } from '../../../src/register/ports/event';
import type { Person } from '../../../src/register/ports/person';
import type { Policy } from '../../../src/policy/model/policy';
import { notesOf } from '../cover/AskFields';
import { PersonField } from '../cover/PersonField';
import type { Desk } from '../register/desk';
import { PolicyAsks } from '../register/PolicyAsks';
import { TroubleRow } from '../register/TroubleRow';
import { useDoing } from '../register/use-answer';
import { happening } from '../register/write-step';
import { MarginRow } from '../sheet/MarginRow';
import { StepSheet } from '../sheet/StepSheet';
import { useFieldStyles } from '../sheet/field-styles';
import { StickyFoot } from '../sheet/StickyFoot';
import { COVER_WORDS } from '../words/cover';
import { MAILBOX_WORDS } from '../words/mailboxes';
import { SIGN_IN_WORDS } from '../words/sign-in';
import { tellDeskOfMailbox } from './tell-desk';

interface Application {
  readonly address: string;
  readonly first: Person | undefined;
  readonly second: Person | undefined;
  readonly manager: Person | undefined;
}

/** The application for a generic mailbox (S6.4): its address, two administrators, one manager. */
export function ApplyStep(props: {
  readonly desk: Desk;
  readonly register: Register;
  readonly onBack: () => void;
}): React.JSX.Element {
  const { desk, register, onBack } = props;
  const words = MAILBOX_WORDS.generic;
  const [application, setApplication] = useState<Application>({
    address: '',
    first: undefined,
    second: undefined,
    manager: undefined,
  });
  const [hasTried, setTried] = useState(false);
  const doing = useDoing();
  const written = useRef(new Map<string, RegisterEvent>());
  const { first, second, manager } = application;
  const address = application.address.trim().toLowerCase();
  const set = (part: Partial<Application>): void => setApplication((before) => ({ ...before, ...part }));
  const addressProblem = addressProblemOf(address, desk, register);
  const isTwice = first !== undefined && first.id === second?.id;
  const missing = hasTried ? COVER_WORDS.form.missing : undefined;
  const press = async (): Promise<void> => {
    setTried(true);
    if (addressProblem !== undefined || isTwice) return;
    if (first === undefined || second === undefined || manager === undefined) return;
    const isDone = await doing.run(() =>
      apply(desk, written.current, { address, administrators: [first, second], manager }),
    );
    if (isDone) onBack();
  };
  return (
    <StepSheet title={words.register} backLabel={COVER_WORDS.back} onBack={onBack}>
      <AddressRow
        policy={desk.policy}
        value={application.address}
        problem={hasTried ? addressProblem : undefined}
        onChange={(typed) => set({ address: typed })}
      />
      <Officers {...{ desk, application, set, missing }} isTwice={isTwice} />
      {doing.trouble === undefined ? null : (
        <TroubleRow trouble={doing.trouble} onAgain={() => void press()} />
      )}
      <StickyFoot>
        <Button appearance="primary" disabledFocusable={doing.isWorking} onClick={() => void press()}>
          {doing.isWorking ? SIGN_IN_WORDS.working : words.apply}
        </Button>
      </StickyFoot>
    </StepSheet>
  );
}

function AddressRow(props: {
  readonly policy: Policy;
  readonly value: string;
  readonly problem: string | undefined;
  readonly onChange: (typed: string) => void;
}): React.JSX.Element {
  const { policy, value, problem, onChange } = props;
  const fields = useFieldStyles();
  const words = MAILBOX_WORDS.generic;
  return (
    <MarginRow>
      <PolicyAsks policy={policy} topic="generic-mailbox" />
      <Field label={words.address} hint={words.addressHint} {...notesOf([], problem)}>
        <Input
          className={fields.box}
          type="email"
          value={value}
          onChange={(_event, data) => onChange(data.value)}
        />
      </Field>
    </MarginRow>
  );
}

/** Two administrators who are two people (S6.4a), and one manager, who may be one of them (S6.4b). */
function Officers(props: {
  readonly desk: Desk;
  readonly application: Application;
  readonly set: (part: Partial<Application>) => void;
  readonly missing: string | undefined;
  readonly isTwice: boolean;
}): React.JSX.Element {
  const { desk, application, set, missing, isTwice } = props;
  const { first, second, manager } = application;
  const words = MAILBOX_WORDS.generic;
  const { directory } = desk;
  return (
    <>
      <MarginRow>
        <PolicyAsks policy={desk.policy} topic="administrators" />
        <PersonField
          directory={directory}
          label={words.firstAdministrator}
          value={first}
          onChange={(person) => set({ first: person })}
          missing={first === undefined ? missing : undefined}
        />
        <PersonField
          directory={directory}
          label={words.secondAdministrator}
          value={second}
          onChange={(person) => set({ second: person })}
          missing={second === undefined ? missing : isTwice ? words.two : undefined}
        />
      </MarginRow>
      <MarginRow>
        <PolicyAsks policy={desk.policy} topic="manager" />
        <PersonField
          directory={directory}
          label={words.manager}
          value={manager}
          onChange={(person) => set({ manager: person })}
          missing={manager === undefined ? missing : undefined}
        />
      </MarginRow>
    </>
  );
}

const ADDRESS = /^[^\s@]+@[^\s@]+$/;

function addressProblemOf(address: string, { policy }: Desk, { mailboxes }: Register): string | undefined {
  const { domains } = policy.organisation;
  const words = MAILBOX_WORDS.generic;
  if (!ADDRESS.test(address) || recipientScope(address, domains) !== 'internal')
    return words.badAddress(domains.internal.join(', '));
  const known = mailboxes.get(address);
  return known !== undefined && known.closedAt === undefined ? words.twice : undefined;
}

interface Applied {
  readonly address: string;
  readonly administrators: readonly Person[];
  readonly manager: Person;
}

/** Writes the application, then tells the desk. What was written before trouble came keeps its id. */
async function apply(
  desk: Desk,
  made: Map<string, RegisterEvent>,
  { address, administrators, manager }: Applied,
): Promise<Answer<unknown>> {
  const events: readonly (() => RegisterEvent)[] = [
    () => ({ ...happening('mailbox-registered'), mailbox: address }),
    ...administrators.map((officer) => () => ({
      ...happening('officer-named'),
      mailbox: address,
      officer,
      part: 'administrator' as const,
    })),
    () => ({ ...happening('officer-named'), mailbox: address, officer: manager, part: 'manager' as const }),
  ];
  for (const [index, make] of events.entries()) {
    const key = `${address} ${index} ${administrators.map(({ id }) => id).join(' ')} ${manager.id}`;
    const event = made.get(key) ?? make();
    made.set(key, event);
    const answer = await desk.eventLog.append(event);
    if (!answer.ok) return answer;
  }
  const told = await tellDeskOfMailbox(desk, {
    address,
    administrators: administrators.map((person) => ({ person })),
    manager,
  });
  if (!told.ok) return told;
  const key = `${address} told`;
  const event = made.get(key) ?? { ...happening('mailbox-told'), mailbox: address };
  made.set(key, event);
  return desk.eventLog.append(event);
}
