import { useState } from 'react';
import { Button, makeStyles } from '@fluentui/react-components';
import { mailboxGaps } from '../../../src/register/check/mailbox-gaps';
import { trailOfMailbox, type Register } from '../../../src/register/fold/fold-register';
import { stepMailbox } from '../../../src/register/fold/fold-mailbox';
import type { GenericMailbox } from '../../../src/register/fold/generic-mailbox';
import type { MailboxStepped, OfficerPart, OfficerStepped } from '../../../src/register/ports/event';
import type { Person } from '../../../src/register/ports/person';
import { PersonField } from '../cover/PersonField';
import { Trail } from '../cover/Trail';
import type { Desk } from '../register/desk';
import { leaversOf } from '../register/load-register';
import { PolicyAsks } from '../register/PolicyAsks';
import { TroubleRow } from '../register/TroubleRow';
import { useDoing, type Doing } from '../register/use-answer';
import { useEvents } from '../register/use-event';
import { asIfStored, happening } from '../register/write-step';
import { MarginRow } from '../sheet/MarginRow';
import { StepSheet } from '../sheet/StepSheet';
import { useTextStyles } from '../sheet/text-styles';
import { COVER_WORDS } from '../words/cover';
import { dayWords, momentWords } from '../words/days';
import { MAILBOX_WORDS } from '../words/mailboxes';
import { tellDeskOfMailbox } from './tell-desk';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  officer: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '4px' },
});

type MailboxEvent = MailboxStepped | OfficerStepped;

interface MailboxProps {
  readonly desk: Desk;
  readonly mailbox: GenericMailbox;
  readonly register: Register;
  readonly onBack: () => void;
  readonly onWritten: () => void;
}

/** One generic mailbox: its officers, each one's own agreement, what it lacks, and what happened. */
export function GenericMailboxStep(props: MailboxProps): React.JSX.Element {
  const { desk, mailbox, register, onBack, onWritten } = props;
  const text = useTextStyles();
  const doing = useDoing();
  const write = useEvents(desk);
  const gaps = mailboxGaps(mailbox, leaversOf(desk, register), desk.rules);
  const press = async (event: MailboxEvent): Promise<void> => {
    const name = JSON.stringify({ ...event, id: '', at: '' });
    const isDone = await doing.run(async () => {
      if (event.kind === 'mailbox-told') {
        const mailed = await tellDeskOfMailbox(desk, mailbox);
        if (!mailed.ok) return mailed;
      }
      return write(name, () => event);
    });
    if (isDone) onWritten();
  };
  const acts: Acts = { desk, mailbox, doing, press: (event) => void press(event) };
  return (
    <StepSheet title={mailbox.address} backLabel={COVER_WORDS.back} onBack={onBack}>
      {gaps.map(({ id, text: words }) => (
        <MarginRow key={`${id} ${words}`} icon="warn">
          <p className={text.body}>{words}</p>
        </MarginRow>
      ))}
      <Administrators {...acts} />
      <Manager {...acts} />
      <Whole {...acts} />
      {doing.trouble === undefined ? null : <TroubleRow trouble={doing.trouble} />}
      <MarginRow>
        <h2 className={text.finding}>{COVER_WORDS.grant.trail}</h2>
        <Trail entries={trailOfMailbox(register, mailbox.address)} />
      </MarginRow>
    </StepSheet>
  );
}

interface Acts {
  readonly desk: Desk;
  readonly mailbox: GenericMailbox;
  readonly doing: Doing;
  readonly press: (event: MailboxEvent) => void;
}

/** Whether an event would count if the person wrote it now. */
function wouldCount({ desk, mailbox }: Acts, event: MailboxEvent): boolean {
  const authority = { people: desk.onFile, policy: desk.rules };
  return typeof stepMailbox(mailbox, event, asIfStored(desk, event), authority) !== 'string';
}

function Act(props: {
  readonly acts: Acts;
  readonly event: MailboxEvent;
  readonly label: string;
}): React.JSX.Element | null {
  const { acts, event, label } = props;
  if (!wouldCount(acts, event)) return null;
  return (
    <Button size="small" disabledFocusable={acts.doing.isWorking} onClick={() => acts.press(event)}>
      {label}
    </Button>
  );
}

function officerEvent(
  kind: OfficerStepped['kind'],
  mailbox: GenericMailbox,
  officer: Person,
  part: OfficerPart,
): OfficerStepped {
  return { ...happening(kind), mailbox: mailbox.address, officer, part };
}

function Administrators(acts: Acts): React.JSX.Element {
  const text = useTextStyles();
  const styles = useStyles();
  const words = MAILBOX_WORDS.generic;
  const { desk, mailbox } = acts;
  return (
    <MarginRow>
      <h2 className={text.finding}>{words.administrators}</h2>
      <PolicyAsks policy={desk.policy} topic="administrators" />
      {mailbox.administrators.map(({ person, agreedAt }) => (
        <div key={person.id} className={styles.officer}>
          <p className={text.body}>
            {agreedAt === undefined
              ? words.waits(person.name)
              : words.agreed(person.name, momentWords(agreedAt))}
          </p>
          {agreedAt === undefined ? (
            <Act
              acts={acts}
              event={officerEvent('officer-agreed', mailbox, person, 'administrator')}
              label={words.agree}
            />
          ) : null}
          <Act
            acts={acts}
            event={officerEvent('officer-released', mailbox, person, 'administrator')}
            label={words.release(person.name)}
          />
        </div>
      ))}
      <NameOfficer acts={acts} part="administrator" />
    </MarginRow>
  );
}

function Manager(acts: Acts): React.JSX.Element {
  const text = useTextStyles();
  const styles = useStyles();
  const words = MAILBOX_WORDS.generic;
  const { desk, mailbox } = acts;
  const { manager } = mailbox;
  return (
    <MarginRow>
      <h2 className={text.finding}>{words.manager}</h2>
      <PolicyAsks policy={desk.policy} topic="manager" />
      {manager === undefined ? null : (
        <div className={styles.officer}>
          <p className={text.body}>{manager.name}</p>
          <Act
            acts={acts}
            event={officerEvent('officer-released', mailbox, manager, 'manager')}
            label={words.release(manager.name)}
          />
        </div>
      )}
      <NameOfficer acts={acts} part="manager" />
    </MarginRow>
  );
}

/** Names another officer, for whoever may. */
function NameOfficer(props: { readonly acts: Acts; readonly part: OfficerPart }): React.JSX.Element | null {
  const { acts, part } = props;
  const { desk, mailbox } = acts;
  const [person, setPerson] = useState<Person>();
  const styles = useStyles();
  if (!wouldCount(acts, officerEvent('officer-named', mailbox, desk.me, part))) return null;
  return (
    <div className={styles.officer}>
      <PersonField
        directory={desk.directory}
        label={MAILBOX_WORDS.generic.name[part]}
        value={person}
        onChange={setPerson}
        missing={undefined}
      />
      {person === undefined ? null : (
        <Act
          acts={acts}
          event={officerEvent('officer-named', mailbox, person, part)}
          label={MAILBOX_WORDS.generic.nameButton}
        />
      )}
    </div>
  );
}

/** What concerns the mailbox as a whole: the service desk is told, or it is given up. */
function Whole(acts: Acts): React.JSX.Element | null {
  const text = useTextStyles();
  const styles = useStyles();
  const words = MAILBOX_WORDS.generic;
  const { mailbox } = acts;
  const event = (kind: MailboxStepped['kind']): MailboxStepped => ({
    ...happening(kind),
    mailbox: mailbox.address,
  });
  if (mailbox.closedAt !== undefined) {
    return (
      <MarginRow>
        <p className={text.body}>{words.closed}</p>
      </MarginRow>
    );
  }
  return (
    <MarginRow>
      {mailbox.toldAt === undefined ? null : (
        <p className={text.small}>{words.told(dayWords(mailbox.toldAt.slice(0, 10)))}</p>
      )}
      <div className={styles.actions}>
        {mailbox.toldAt === undefined ? (
          <Act acts={acts} event={event('mailbox-told')} label={words.tell} />
        ) : null}
        <Act acts={acts} event={event('mailbox-closed')} label={words.close} />
      </div>
    </MarginRow>
  );
}
