import { Button, Link, makeStyles } from '@fluentui/react-components';
import type { Register } from '../../../src/register/fold/fold-register';
import type { Grant } from '../../../src/register/fold/grant';
import type { Desk } from '../register/desk';
import { loadMine } from '../register/load-register';
import { mayReport } from '../mailboxes/LeaverStep';
import { Unanswered } from '../register/Unanswered';
import { useAnswer } from '../register/use-answer';
import { stepsOpenTo } from '../register/write-step';
import { MarginRow } from '../sheet/MarginRow';
import { useTextStyles } from '../sheet/text-styles';
import { COVER_WORDS } from '../words/cover';
import { SIGN_IN_WORDS } from '../words/sign-in';
import { GrantLine } from './GrantLine';

const useStyles = makeStyles({
  ways: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '8px' },
});

/** The screens that open from here. */
export type Way = 'ask' | 'mailbox' | 'generic' | 'leaver' | 'queue' | 'reconcile';

interface HomeProps {
  readonly desk: Desk;
  /** Said at the top after something was done. */
  readonly said: string | undefined;
  readonly onGo: (way: Way) => void;
  readonly onOpen: (grantId: string) => void;
}

/** The first page of the register: what waits for the person, who is in their mailbox, where they are, and where to go. */
export function MailboxesHome({ desk, said, onGo, onOpen }: HomeProps): React.JSX.Element {
  const text = useTextStyles();
  const styles = useStyles();
  const { now, reload } = useAnswer('mine', (signal) => loadMine(desk, signal));
  return (
    <>
      <MarginRow hasHairline={false}>
        <h1 className={text.verdict}>{COVER_WORDS.title}</h1>
        <p className={text.body}>{COVER_WORDS.lead}</p>
        <p className={text.clause}>{SIGN_IN_WORDS.as(desk.me.name)}</p>
        <p role="status" className={text.body}>
          {said ?? ''}
        </p>
      </MarginRow>
      <Unanswered {...{ now, reload }} />
      {now.kind === 'value' ? <Grants {...{ desk, onOpen }} register={now.value} /> : null}
      <MarginRow>
        <div className={styles.ways}>
          {waysFor(desk).map((way) => (
            <Button key={way} onClick={() => onGo(way)}>
              {COVER_WORDS.go[way]}
            </Button>
          ))}
        </div>
      </MarginRow>
    </>
  );
}

/** What somebody cannot do is not shown to them; what the service desk alone does is shown to nobody else: the lists would refuse it to them anyway. */
function waysFor(desk: Desk): readonly Way[] {
  const { onFile, me, roles, today } = desk;
  const isDesk = onFile.holds(me.id, ['service-desk'], today());
  const isAbove = roles.some(({ person }) => person.id !== me.id && mayReport(desk, person));
  return [
    'ask',
    'mailbox',
    'generic',
    ...(isAbove ? (['leaver'] as const) : []),
    ...(isDesk ? (['queue', 'reconcile'] as const) : []),
  ];
}

function Grants(props: {
  readonly desk: Desk;
  readonly register: Register;
  readonly onOpen: (grantId: string) => void;
}): React.JSX.Element {
  const { desk, register, onOpen } = props;
  const words = COVER_WORDS.sections;
  const all = [...register.grants.values()];
  const toAuthorise = all.filter((grant) => stepsOpenTo(desk, grant).includes('cover-authorised'));
  const isOpen = ({ state }: Grant): boolean =>
    state === 'requested' || state === 'authorised' || state === 'active';
  const rest = all.filter((grant) => !toAuthorise.includes(grant));
  const isMine = ({ request }: Grant): boolean => request.grantor.id === desk.me.id;
  const isForMe = ({ request }: Grant): boolean => request.grantee.id === desk.me.id;
  const open = rest.filter(isOpen);
  const today = desk.today();
  return (
    <>
      <Section title={words.toAuthorise} grants={toAuthorise} shows="both" {...{ today, onOpen }} />
      <Section title={words.mine} grants={open.filter(isMine)} shows="grantee" {...{ today, onOpen }} />
      <Section
        title={words.toOthers}
        grants={open.filter((one) => isForMe(one) && !isMine(one))}
        shows="mailbox"
        {...{ today, onOpen }}
      />
      <Section
        title={words.asked}
        grants={open.filter((one) => !isForMe(one) && !isMine(one))}
        shows="both"
        {...{ today, onOpen }}
      />
      <NotCounted {...{ register, onOpen }} />
      <Section
        title={words.ended}
        grants={rest.filter((one) => !isOpen(one))}
        shows="both"
        {...{ today, onOpen }}
      />
    </>
  );
}

/** Requests that came to no grant, because the row was changed or its author may not ask: the trail says why. */
function NotCounted(props: {
  readonly register: Register;
  readonly onOpen: (grantId: string) => void;
}): React.JSX.Element | null {
  const text = useTextStyles();
  const { register, onOpen } = props;
  const ids = register.trail.flatMap(({ stored: { event } }) =>
    event.kind === 'cover-requested' && !register.grants.has(event.grantId) ? [event.grantId] : [],
  );
  if (ids.length === 0) return null;
  return (
    <MarginRow icon="warn">
      <h2 className={text.finding}>{COVER_WORDS.sections.notCounted}</h2>
      <ul className={text.plainList}>
        {[...new Set(ids)].map((id) => (
          <li key={id}>
            <Link as="button" className={text.body} onClick={() => onOpen(id)}>
              {id}
            </Link>
          </li>
        ))}
      </ul>
    </MarginRow>
  );
}

/** A list of grants under a heading; nothing where there are none. */
function Section(props: {
  readonly title: string;
  readonly grants: readonly Grant[];
  readonly shows: 'grantee' | 'mailbox' | 'both';
  readonly today: string;
  readonly onOpen: (grantId: string) => void;
}): React.JSX.Element | null {
  const text = useTextStyles();
  const { title, grants, shows, today, onOpen } = props;
  if (grants.length === 0) return null;
  return (
    <MarginRow>
      <h2 className={text.finding}>{title}</h2>
      <ul className={text.plainList}>
        {grants.map((grant) => (
          <GrantLine
            key={grant.keys.grantId}
            {...{ grant, shows, today }}
            onOpen={() => onOpen(grant.keys.grantId)}
          />
        ))}
      </ul>
    </MarginRow>
  );
}
