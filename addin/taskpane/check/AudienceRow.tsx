import { Button, makeStyles } from '@fluentui/react-components';
import { readAudience, type ScopedRecipient } from '../../../src/engine/audience';
import type { Edit } from '../../../src/engine/edit';
import type { Message } from '../../../src/message/message';
import type { RecipientScope } from '../../../src/message/scope';
import type { Policy } from '../../../src/policy/model/policy';
import { cleanText } from '../../../src/report/alert/clean-text';
import { Disclosure } from '../sheet/Disclosure';
import { MarginRow } from '../sheet/MarginRow';
import { useTextStyles } from '../sheet/text-styles';
import type { Mending } from '../use-mending';
import { WORDS, type ScopeCounts } from '../words';

/** The order of the list: who is furthest away first. */
const ORDER: readonly RecipientScope[] = ['external', 'unknown', 'trusted', 'internal'];

/** How many are listed; the rest are counted. */
const SHOWN = 200;

const useStyles = makeStyles({
  chips: { display: 'flex', gap: '6px', marginTop: '4px' },
  chip: { minWidth: 0 },
});

/** Who gets the mail: how many of each scope, and on demand each address with its scope. */
export function AudienceRow(props: {
  readonly message: Message;
  readonly policy: Policy;
  readonly mending: Mending;
}): React.JSX.Element {
  const text = useTextStyles();
  const { message, policy, mending } = props;
  const { recipients } = message.parts;
  if (!recipients.known) {
    return (
      <MarginRow>
        <p className={text.body}>{WORDS.audience.unread(recipients.reason)}</p>
      </MarginRow>
    );
  }
  const { all } = readAudience(message, policy.organisation.domains);
  if (all.length === 0) {
    return (
      <MarginRow>
        <p className={text.body}>{WORDS.audience.nobody}</p>
      </MarginRow>
    );
  }
  const of = (scope: RecipientScope): readonly ScopedRecipient[] => all.filter((one) => one.scope === scope);
  const counts: ScopeCounts = {
    external: of('external').length,
    unknown: of('unknown').length,
    trusted: of('trusted').length,
    internal: of('internal').length,
  };
  const sorted = ORDER.flatMap(of);
  return (
    <MarginRow>
      <Disclosure
        label={`${WORDS.audience.title}: ${WORDS.audience.counts(counts, recipients.value.atLeast)}`}
      >
        <ul className={text.plainList}>
          {sorted.slice(0, SHOWN).map((one, index) => (
            <PersonLine key={index} person={one} mending={mending} />
          ))}
        </ul>
        <WhyScope policy={policy} />
        {sorted.length > SHOWN ? (
          <p className={text.small}>{WORDS.audience.more(sorted.length - SHOWN)}</p>
        ) : null}
      </Disclosure>
    </MarginRow>
  );
}

/** "To: Ann Example, ann@client.example (outside)". A name can hold anything, so it is cleaned first. */
function recipientLine({ field, name, address, scope }: ScopedRecipient): string {
  const parts = [cleanText(name), cleanText(address)].filter((one) => one !== '');
  const who = parts[0] === parts[1] ? parts.slice(1) : parts;
  return `${WORDS.audience.field[field]}: ${who.join(', ')} (${WORDS.audience.scope[scope]})`;
}

/** One person, with the two things that can be done about them. */
function PersonLine(props: {
  readonly person: ScopedRecipient;
  readonly mending: Mending;
}): React.JSX.Element {
  const styles = useStyles();
  const { person, mending } = props;
  const { address, field } = person;
  const who = cleanText(address);
  const button = (label: string, name: string, edit: Edit): React.JSX.Element => (
    <Button
      size="small"
      className={styles.chip}
      aria-label={name}
      disabledFocusable={mending.isRunning}
      onClick={() => mending.mend({ id: 'person', label: name, safety: 'suggested', edits: [edit] })}
    >
      {label}
    </Button>
  );
  return (
    <li>
      {recipientLine(person)}
      <div className={styles.chips}>
        {button(WORDS.audience.remove, WORDS.audience.removeWho(who), {
          kind: 'remove-recipient',
          field,
          address,
        })}
        {field === 'bcc'
          ? null
          : button(WORDS.audience.toBcc, WORDS.audience.toBccWho(who), {
              kind: 'move-recipient',
              address,
              from: field,
              to: 'bcc',
            })}
      </div>
    </li>
  );
}

/** Which addresses count as inside, and which are trusted: what the words beside each person rest on. */
function WhyScope({ policy }: { readonly policy: Policy }): React.JSX.Element {
  const text = useTextStyles();
  const { internal, trusted } = policy.organisation.domains;
  const words = WORDS.audience;
  return (
    <p className={text.clause}>
      {words.whyInside(internal.join(', '))}{' '}
      {trusted.length === 0 ? null : `${words.whyTrusted(trusted.join(', '))} `}
      {words.whyOutside}
    </p>
  );
}
