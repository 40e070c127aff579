import { readAudience, type ScopedRecipient } from '../../../src/engine/audience';
import type { Message } from '../../../src/message/message';
import type { RecipientScope } from '../../../src/message/scope';
import type { Policy } from '../../../src/policy/model/policy';
import { cleanText } from '../../../src/report/alert/clean-text';
import { Disclosure } from '../sheet/Disclosure';
import { MarginRow } from '../sheet/MarginRow';
import { useTextStyles } from '../sheet/text-styles';
import { WORDS, type ScopeCounts } from '../words';

/** The order of the list: who is furthest away first. */
const ORDER: readonly RecipientScope[] = ['external', 'unknown', 'trusted', 'internal'];

/** How many are listed; the rest are counted. */
const SHOWN = 200;

/** Who gets the mail: how many of each scope, and on demand each address with its scope. */
export function AudienceRow(props: {
  readonly message: Message;
  readonly policy: Policy;
}): React.JSX.Element {
  const text = useTextStyles();
  const { message, policy } = props;
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
            <li key={index}>{recipientLine(one)}</li>
          ))}
        </ul>
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
