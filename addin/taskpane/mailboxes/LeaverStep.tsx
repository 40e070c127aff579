import { useRef, useState } from 'react';
import { Button } from '@fluentui/react-components';
import { mayReportDeparture } from '../../../src/register/fold/departure';
import type { Answer } from '../../../src/register/ports/answer';
import type { PersonLeft } from '../../../src/register/ports/event';
import type { Person } from '../../../src/register/ports/person';
import { DayField } from '../cover/AskFields';
import { PersonField } from '../cover/PersonField';
import type { Desk } from '../register/desk';
import { PolicyAsks } from '../register/PolicyAsks';
import { TroubleRow } from '../register/TroubleRow';
import { useDoing } from '../register/use-answer';
import { asIfStored, happening } from '../register/write-step';
import { MarginRow } from '../sheet/MarginRow';
import { StepSheet } from '../sheet/StepSheet';
import { StickyFoot } from '../sheet/StickyFoot';
import { useTextStyles } from '../sheet/text-styles';
import { COVER_WORDS } from '../words/cover';
import { MAILBOX_WORDS } from '../words/mailboxes';
import { SIGN_IN_WORDS } from '../words/sign-in';
import { tellDeskOfLeaver } from './tell-desk';

/** Whether the person may say of somebody that they leave: it would count if they wrote it now. */
export function mayReport(desk: Desk, person: Person): boolean {
  const event: PersonLeft = { ...happening('person-left'), person, lastDay: desk.today() };
  const authority = { people: desk.onFile, policy: desk.rules };
  return mayReportDeparture(event, asIfStored(desk, event), authority);
}

/** Somebody leaves (S5.4): who, and their last day. It is recorded, and the service desk is told in writing. */
export function LeaverStep(props: {
  readonly desk: Desk;
  readonly onBack: () => void;
  readonly onSaid: (name: string) => void;
}): React.JSX.Element {
  const { desk, onBack, onSaid } = props;
  const text = useTextStyles();
  const words = MAILBOX_WORDS.leaver;
  const [person, setPerson] = useState<Person>();
  const [lastDay, setLastDay] = useState('');
  const [hasTried, setTried] = useState(false);
  const doing = useDoing();
  // What was written before trouble came keeps its id, so that a second press doubles nothing.
  const made = useRef(new Map<string, PersonLeft>());
  const isNotYours = person !== undefined && !mayReport(desk, person);
  const press = async (): Promise<void> => {
    setTried(true);
    if (person === undefined || isNotYours || lastDay === '') return;
    const key = `${person.id} ${lastDay}`;
    const event = made.current.get(key) ?? { ...happening('person-left'), person, lastDay };
    made.current.set(key, event);
    if (await doing.run(() => report(desk, event))) onSaid(person.name);
  };
  return (
    <StepSheet
      title={words.title}
      backLabel={COVER_WORDS.back}
      onBack={onBack}
      lead={<p className={text.body}>{words.lead}</p>}
    >
      <Fields {...{ desk, person, setPerson, lastDay, setLastDay, isNotYours, hasTried }} />
      {doing.trouble === undefined ? null : (
        <TroubleRow trouble={doing.trouble} onAgain={() => void press()} />
      )}
      <StickyFoot>
        <Button appearance="primary" disabledFocusable={doing.isWorking} onClick={() => void press()}>
          {doing.isWorking ? SIGN_IN_WORDS.working : words.button}
        </Button>
      </StickyFoot>
    </StepSheet>
  );
}

function Fields(props: {
  readonly desk: Desk;
  readonly person: Person | undefined;
  readonly setPerson: (person: Person | undefined) => void;
  readonly lastDay: string;
  readonly setLastDay: (day: string) => void;
  readonly isNotYours: boolean;
  readonly hasTried: boolean;
}): React.JSX.Element {
  const { desk, person, setPerson, lastDay, setLastDay, isNotYours, hasTried } = props;
  const words = MAILBOX_WORDS.leaver;
  const missing = hasTried ? COVER_WORDS.form.missing : undefined;
  const notThem = person !== undefined && isNotYours ? words.notYours(person.name) : undefined;
  return (
    <MarginRow>
      <PolicyAsks policy={desk.policy} topic="leavers" />
      <PersonField
        directory={desk.directory}
        label={words.who}
        value={person}
        onChange={setPerson}
        missing={person === undefined ? missing : notThem}
        without={[desk.me.id]}
      />
      <DayField
        label={words.lastDay}
        value={lastDay}
        min=""
        findings={[]}
        missing={lastDay === '' ? missing : undefined}
        onChange={setLastDay}
      />
    </MarginRow>
  );
}

async function report(desk: Desk, event: PersonLeft): Promise<Answer<unknown>> {
  const written = await desk.eventLog.append(event);
  return written.ok ? tellDeskOfLeaver(desk, event) : written;
}
