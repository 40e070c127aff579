import { recipientScope } from '../message/scope';
import {
  LEVELS,
  type LevelSetting,
  type Policy,
  type RuleSetting,
  type Setting,
} from '../policy/model/policy';

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

function isSetting(value: unknown): boolean {
  return value === 'off' || LEVELS.some((level) => level === value);
}

function isLevels(value: unknown): boolean {
  return isFields(value) && isSetting(value['settled']) && isSetting(value['dayOne']);
}

function hasTexts(fields: Fields, names: readonly string[]): boolean {
  return names.every((name) => typeof fields[name] === 'string');
}

function isOrganisation(value: unknown): boolean {
  if (!isFields(value) || !hasTexts(value, ['name', 'shortName', 'serviceDesk', 'recordsMailbox']))
    return false;
  const domains = value['domains'];
  return isFields(domains) && isTexts(domains['internal']) && isTexts(domains['trusted']);
}

function isRule(value: unknown): boolean {
  if (!isFields(value) || !isLevels(value) || !isFields(value['options']) || !isTexts(value['clauses']))
    return false;
  const messages = value['messages'];
  const cannotTell = value['cannotTell'];
  const isKnown = cannotTell === 'off' || cannotTell === 'advise' || cannotTell === 'warn';
  return isKnown && isFields(messages) && Object.keys(messages).every((id) => isLevels(messages[id]));
}

function areAll(value: unknown, holds: (one: Fields) => boolean): boolean {
  return Array.isArray(value) && value.every((one) => isFields(one) && holds(one));
}

/** True where the value has the shape of a compiled policy, as far as rules and handlers rely on it. */
function isPolicy(value: unknown): value is Policy {
  if (!isFields(value) || value['format'] !== 1) return false;
  const rules = value['rules'];
  return (
    hasTexts(value, ['id', 'version', 'title']) &&
    typeof value['off'] === 'boolean' &&
    isOrganisation(value['organisation']) &&
    isFields(rules) &&
    Object.keys(rules).every((id) => isRule(rules[id])) &&
    areAll(value['blocks'], (one) => hasTexts(one, ['id', 'text']) && isTexts(one['alsoInside'])) &&
    areAll(value['clauses'], (one) => hasTexts(one, ['id', 'text', 'kind'])) &&
    areAll(value['genericMailboxes'], (one) => hasTexts(one, ['address']) && isTexts(one['topics'])) &&
    isFields(value['words']) &&
    ['allStaff', 'protectedCorrespondents', 'privateWebmail'].every((name) => isTexts(value[name]))
  );
}

function milder(one: Setting, other: Setting): Setting {
  const order: readonly Setting[] = ['off', ...LEVELS];
  return order.indexOf(one) <= order.indexOf(other) ? one : other;
}

function milderLevels(fetched: LevelSetting, built: LevelSetting): LevelSetting {
  return { settled: milder(fetched.settled, built.settled), dayOne: milder(fetched.dayOne, built.dayOne) };
}

/** A rule as fetched, none of its levels above those of the release. One that the release lacks stays off. */
function capRule(fetched: RuleSetting, built: RuleSetting | undefined): RuleSetting {
  if (built === undefined) return { ...fetched, settled: 'off', dayOne: 'off', messages: {} };
  const messages: Record<string, LevelSetting> = {};
  for (const id of Object.keys({ ...built.messages, ...fetched.messages })) {
    messages[id] = milderLevels(fetched.messages[id] ?? fetched, built.messages[id] ?? built);
  }
  const cannotTell = milder(fetched.cannotTell, built.cannotTell) as RuleSetting['cannotTell'];
  // An option can make a guess a fact, such as what counts as a list: options wait for a release too.
  return { ...fetched, ...milderLevels(fetched, built), messages, cannotTell, options: built.options };
}

/** True where all that the release holds inside, trusted or protected is held so still: without it levels rise. */
function holdsAllOf(fetched: Policy, built: Policy): boolean {
  const lists = ({
    organisation: { domains },
    protectedCorrespondents,
  }: Policy): readonly (readonly string[])[] => [domains.internal, domains.trusted, protectedCorrespondents];
  const now = lists(fetched);
  return lists(built).every((list, place) => list.every((one) => now[place]?.includes(one) === true));
}

/**
 * Decides about a policy fetched from the add-in's own address (product.md, Never locked out): it may lower levels and
 * change words; a raised level waits for a release; one of another organisation, or without the sender's own domain, is
 * ignored; one that is broken leaves the policy in force. `undefined` for one that may not be used.
 */
export function acceptPolicy(fetched: unknown, built: Policy, senderAddress: string): Policy | undefined {
  const isUsable =
    isPolicy(fetched) &&
    fetched.id === built.id &&
    recipientScope(senderAddress, fetched.organisation.domains) === 'internal' &&
    holdsAllOf(fetched, built);
  if (!isUsable) return undefined;
  const rules: Record<string, RuleSetting> = {};
  for (const id of Object.keys(fetched.rules)) {
    const rule = fetched.rules[id];
    if (rule !== undefined) rules[id] = capRule(rule, built.rules[id]);
  }
  return { ...fetched, rules };
}
