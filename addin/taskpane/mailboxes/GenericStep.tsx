import { useState } from 'react';
import { Button, Link, makeStyles } from '@fluentui/react-components';
import { mailboxGaps } from '../../../src/register/check/mailbox-gaps';
import type { Register } from '../../../src/register/fold/fold-register';
import type { GenericMailbox } from '../../../src/register/fold/generic-mailbox';
import type { Desk } from '../register/desk';
import { leaversOf, loadGeneric } from '../register/load-register';
import { PolicyAsks } from '../register/PolicyAsks';
import { Unanswered } from '../register/Unanswered';
import { useAnswer } from '../register/use-answer';
import { MarginRow } from '../sheet/MarginRow';
import { StepSheet } from '../sheet/StepSheet';
import { useTextStyles } from '../sheet/text-styles';
import { COVER_WORDS } from '../words/cover';
import { MAILBOX_WORDS } from '../words/mailboxes';
import { ApplyStep } from './ApplyStep';
import { GenericMailboxStep } from './GenericMailboxStep';

const useStyles = makeStyles({ action: { alignSelf: 'flex-start' } });

interface GenericProps {
  readonly desk: Desk;
  readonly onBack: () => void;
}

/** Generic mailboxes: those of the policy and those that were applied for, and what each of them lacks. */
export function GenericStep({ desk, onBack }: GenericProps): React.JSX.Element {
  const text = useTextStyles();
  const words = MAILBOX_WORDS.generic;
  const { now, reload } = useAnswer('generic', (signal) => loadGeneric(desk, signal));
  const [opened, setOpened] = useState<string>();
  const [isApplying, setApplying] = useState(false);
  const back = (): void => {
    setOpened(undefined);
    setApplying(false);
    reload();
  };
  const register = now.kind === 'value' ? now.value : undefined;
  const mailbox = opened === undefined ? undefined : register?.mailboxes.get(opened);
  if (mailbox !== undefined && register !== undefined) {
    return <GenericMailboxStep {...{ desk, mailbox, register }} onBack={back} onWritten={reload} />;
  }
  if (isApplying && register !== undefined) return <ApplyStep {...{ desk, register }} onBack={back} />;
  return (
    <StepSheet
      title={words.title}
      backLabel={COVER_WORDS.back}
      onBack={onBack}
      lead={<p className={text.body}>{words.lead}</p>}
    >
      <Unanswered {...{ now, reload }} />
      {register === undefined ? null : (
        <>
          <Mailboxes {...{ desk, register }} onOpen={setOpened} />
          <ApplyRow desk={desk} onApply={() => setApplying(true)} />
        </>
      )}
    </StepSheet>
  );
}

/** Whoever may apply is offered it; everybody else is told who may. */
function ApplyRow(props: { readonly desk: Desk; readonly onApply: () => void }): React.JSX.Element {
  const text = useTextStyles();
  const styles = useStyles();
  const { desk, onApply } = props;
  const mayApply = desk.onFile.holds(desk.me.id, desk.rules.genericMailboxes, desk.today());
  return (
    <MarginRow>
      <PolicyAsks policy={desk.policy} topic="generic-mailbox" />
      {mayApply ? (
        <Button className={styles.action} onClick={onApply}>
          {MAILBOX_WORDS.generic.register}
        </Button>
      ) : (
        <p className={text.small}>{MAILBOX_WORDS.generic.notYours}</p>
      )}
    </MarginRow>
  );
}

function Mailboxes(props: {
  readonly desk: Desk;
  readonly register: Register;
  readonly onOpen: (address: string) => void;
}): React.JSX.Element {
  const { desk, register, onOpen } = props;
  const addresses = new Set([
    ...desk.policy.genericMailboxes.map(({ address }) => address),
    ...register.mailboxes.keys(),
  ]);
  return (
    <>
      {[...addresses].sort().map((address) => (
        <MailboxRow
          key={address}
          {...{ desk, register, address, onOpen }}
          mailbox={register.mailboxes.get(address)}
        />
      ))}
    </>
  );
}

function MailboxRow(props: {
  readonly desk: Desk;
  readonly register: Register;
  readonly address: string;
  readonly mailbox: GenericMailbox | undefined;
  readonly onOpen: (address: string) => void;
}): React.JSX.Element {
  const text = useTextStyles();
  const words = MAILBOX_WORDS.generic;
  const { desk, register, address, mailbox, onOpen } = props;
  if (mailbox === undefined) {
    return (
      <MarginRow icon="advise">
        <h2 className={text.finding}>{address}</h2>
        <p className={text.small}>{words.notRegistered}</p>
      </MarginRow>
    );
  }
  const gaps = mailboxGaps(mailbox, leaversOf(desk, register), desk.rules);
  const isClosed = mailbox.closedAt !== undefined;
  const said = isClosed ? [words.closed] : gaps.length === 0 ? [words.complete] : gaps.map((one) => one.text);
  return (
    <MarginRow icon={isClosed ? 'advise' : gaps.length === 0 ? 'send' : 'warn'}>
      <h2 className={text.finding}>
        <Link as="button" onClick={() => onOpen(address)}>
          {address}
        </Link>
      </h2>
      {said.map((one) => (
        <p key={one} className={text.small}>
          {one}
        </p>
      ))}
    </MarginRow>
  );
}
