import { type Candidate, candidateAt, type Detector, NO_CUES, type Scan } from './candidate';
import { matchesOf } from './matches';
import { isPlaceholder, variety, withoutStops } from './secret-token';

/**
 * Tokens in the forms that vendors give them: Amazon, GitHub, GitLab, Slack, Stripe, Google, OpenAI, Anthropic, SendGrid, Mailgun,
 * npm, PyPI, DigitalOcean, Shopify, Hugging Face, Twilio, Telegram, New Relic, Databricks, Atlassian, Vault, Azure, age.
 */
const FORMS =
  'A(?:KIA|SIA)[A-Z2-7]{16}|gh[pousr]_[A-Za-z0-9]{36,}|github_pat_\\w{22,}|glpat-[\\w-]{20,}|xox[abeoprs]-[\\w-]{10,}|xapp-[\\w-]{20,}|' +
  'hooks\\.slack\\.com/services/T\\w+/B\\w+/\\w{20,}|[sr]k_(?:live|test)_[A-Za-z0-9]{16,}|whsec_[A-Za-z0-9+/=]{24,}|AIza[\\w-]{35}|' +
  'GOCSPX-[\\w-]{20,}|ya29\\.[\\w-]{20,}|sk-[\\w-]{20,}|SG\\.[\\w-]{16,}\\.[\\w-]{16,}|key-[0-9a-f]{32}|npm_[A-Za-z0-9]{36}|' +
  'pypi-[\\w-]{50,}|do[opr]_v1_[0-9a-f]{64}|shp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}|hf_[A-Za-z]{34}|SK[0-9a-f]{32}|\\d{8,10}:AA[\\w-]{33}|' +
  'NRAK-[A-Z0-9]{27}|dapi[0-9a-f]{32}|ATATT3[\\w=-]{20,}|hvs\\.[\\w-]{20,}|AGE-SECRET-KEY-1[A-Z0-9]{58}|' +
  '(?:AccountKey|SharedAccessKey)=[A-Za-z0-9+/]{30,}={0,2}|sig=[A-Za-z0-9%+/]{40,}(?:=|%3D)*';

let forms: RegExp | undefined;

/** How a vendor's token opens: one look for these tells most mails. */
const OPENS =
  /A[KS]IA[A-Z2-7]|gh[pousr]_|github_pat|glpat-|xox[abeoprs]-|xapp-|hooks\.slack|[sr]k_(?:live|test)|whsec_|AIza|GOCSPX|ya29\.|\bsk-|\bSG\.|\bkey-|npm_|pypi-|_v1_|\bshp|\bhf_|\bSK[0-9a-f]|:AA|NRAK|dapi|ATATT3|hvs\.|AGE-SEC|AccessKey=|AccountKey=|sig=/g;

/** Keys that are printed in the vendors' own manuals. */
const PRINTED = /EXAMPLE|4eC39HqLyjWD|BQokikJOvBiI2|wJalrXUtnFEMI|AIzaSyDaGmWKa4Js/;

const LABEL =
  /(?:(?:api|access|secret|auth|authori[sz]ation|client|app|application|encryption|signing|subscription|shared|account|consumer|webhook|bearer|master|admin|deploy|refresh|session|private|storage|service)[ _-]?(?:access[ _-]?)?keys?|secrets?|tokens?|bearer)["'”’]?(?: (?:for|to|on)(?: [^\s:=.;,]{1,20}){1,6}?)?(?: ?(?::|=>?) ?| is(?: now)?:? |["'] ?, ?| )["'“‘`]?([\w+/=.~-]{16,200})/gi;

/** Whether a labelled run of characters is a key: letters and digits, of enough sorts, and no sentence, address or file. */
function isKey(token: string): boolean {
  return (
    /\d/.test(token) &&
    /[A-Za-z]/.test(token) &&
    variety(token) > 7 &&
    !/^ey[A-Z]|\.[a-z]{2,4}$|^https?/.test(token)
  );
}

function isShown(token: string): boolean {
  return !isPlaceholder(token) && !PRINTED.test(token) && variety(token.slice(-16)) > 5;
}

/** The text from a place on, without the line breaks that wrapping left in it. */
function unwrapped(text: string, from: number): string {
  return text.slice(from, from + LONGEST).replace(/\r?\n[ >]{0,6}/g, '');
}

const LONGEST = 300;

/** What marks a vendor's token stands so far behind its start at most. */
const LONGEST_OPENING = 12;

/** So many places are looked at: more of them are no mail. */
const MOST = 500;

function find({ exact: text }: Scan): readonly Candidate[] {
  const found: Candidate[] = [];
  const add = (token: string, start: number, alone: 'high' | 'medium', note: string): void => {
    if (!isShown(token)) return;
    const span = { start, end: start + token.length };
    found.push(candidateAt('api-key', token, span, { need: 'none', alone, notes: [note] }));
  };
  forms ??= new RegExp(`(?:^|[^A-Za-z0-9])(${FORMS})(?![A-Za-z0-9])`);
  let looks = 0;
  for (const { index } of matchesOf(OPENS, text)) {
    looks += 1;
    if (looks > MOST) break;
    const from = Math.max(0, index - LONGEST_OPENING);
    const [, token] =
      forms.exec(text.slice(from, index + LONGEST)) ?? forms.exec(unwrapped(text, from)) ?? [];
    if (token === undefined) continue;
    add(token, text.indexOf(token.slice(0, 4), from), 'high', "in a vendor's form");
    OPENS.lastIndex = Math.max(OPENS.lastIndex, index + token.length);
  }
  for (const { 0: whole, 1: run = '', index } of matchesOf(LABEL, text)) {
    const token = withoutStops(run);
    if (isKey(token)) add(token, index + whole.length - run.length, 'medium', 'labelled as a key');
  }
  return found;
}

/** Keys and tokens of services. */
export const apiKey: Detector = { kind: 'api-key', cues: NO_CUES, find };
