import type { Body } from '../message/body';
import { shownDomains, shownList } from '../message/shown-text';
import { defineRule, found, NOT_APPLICABLE, PASSED, undecided } from '../engine/rule';
import type { CompanyParticulars } from '../policy/model/policy';

/** Everything but letters and digits, by which words are parted. */
const BETWEEN_WORDS = /[^0-9a-z\u00c0-\u024f]+/;

/** Text as its words in lower case, with the usual abbreviations written out, one blank between and around. */
function asWords(text: string): string {
  const words = text
    .toLowerCase()
    .replace(/&/g, ' and ')
    .split(BETWEEN_WORDS)
    .filter((word) => word !== '')
    .map((word) => (word === 'ltd' ? 'limited' : word));
  return ` ${words.join(' ')} `;
}

/** The number stands as one word, or in groups ("0000 0000"), as printed paper often has it. */
function hasNumber(words: string, number: string): boolean {
  const wanted = number.toLowerCase().replace(/[^0-9a-z]/g, '');
  if (words.includes(` ${wanted} `)) return true;
  const half = wanted.length >> 1;
  return words.includes(` ${wanted.slice(0, half)} ${wanted.slice(half)} `);
}

/** "Registered in England" is the usual short wording for a company of England and Wales. */
function hasPartOfUk(words: string, part: string): boolean {
  const wanted = asWords(part);
  if (words.includes(wanted)) return true;
  return wanted === ' england and wales ' && / (?:registered|incorporated) in england /.test(words);
}

/** The first line of the office and its postcode (its last part) name it; a town or county between may be left out. */
function hasOffice(words: string, office: string): boolean {
  const lines = office.split(',').map((line) => asWords(line));
  const first = lines[0] ?? ' ';
  const last = lines[lines.length - 1] ?? ' ';
  const closedUp = ` ${last.replace(/ /g, '')} `;
  return words.includes(first) && (words.includes(last) || words.includes(closedUp));
}

/** What the sender writes now, without hidden stretches and the quoted thread. */
function ownVisibleText(body: Body): string {
  const own = body.segments.filter((one) => one.kind === 'new' || one.kind === 'signature');
  let text = '';
  for (const segment of own) {
    let from = segment.start;
    for (const hidden of body.hidden) {
      if (hidden.end <= from || hidden.start >= segment.end) continue;
      text += body.text.slice(from, Math.max(from, hidden.start));
      from = Math.min(segment.end, hidden.end);
    }
    text += `${body.text.slice(from, segment.end)}\n`;
  }
  return text;
}

/** Gives the particulars that the text does not declare, in words for people. */
function missingFacts(text: string, particulars: CompanyParticulars): readonly string[] {
  const words = asWords(text);
  const missing: string[] = [];
  if (!words.includes(asWords(particulars.name))) missing.push('the company name');
  if (!hasNumber(words, particulars.number)) missing.push('the company number');
  if (!hasPartOfUk(words, particulars.partOfUk)) missing.push('the part of the UK it is registered in');
  if (!hasOffice(words, particulars.office)) missing.push('the registered office');
  return missing;
}

/** M2.2, and regulation 25 of the Companies (Trading Disclosures) Regulations (SI 2015/17). */
export const companyParticularsMissing = defineRule({
  id: 'company-particulars-missing',
  title: "Require the company's particulars on business mail going outside",
  about:
    'A business letter declares the company’s name, its number, the part of the United Kingdom it is registered in and its registered office; electronic mail counts as one. Any usual wording will do ("Co. No.", "Reg. Office", "England & Wales"). Mail marked personal needs none. In Outlook the particulars are added by themselves while the mail is being written.',
  needs: ['recipients', 'body'],
  audience: 'outside',
  concern: 'form',
  personalMail: 'left-alone',
  options: {},
  messages: {
    missing: {
      text: 'The company particulars are missing, and the mail goes outside, to {where}. Business mail declares the company name and number, where it is registered, and its office. Add them now.',
      short: 'The company particulars are missing. Add them now.',
      basis: 'fact',
    },
    incomplete: {
      text: 'The company particulars are not complete: {facts} cannot be found, and the mail goes outside, to {where}. Add the particulars as they are approved.',
      short: 'The company particulars lack {facts}. Add them now.',
      basis: 'fact',
    },
  },
  fixes: { add: { label: 'Add the company particulars', safety: 'safe' } },
  check: ({ body }, { policy, facts, audience }) => {
    const { particulars } = policy.organisation;
    const block = policy.blocks.find((one) => one.id === 'particulars');
    if (particulars === undefined || audience.outside.length === 0) return NOT_APPLICABLE;
    if ((facts.queuedBlocks ?? []).includes('particulars')) return PASSED;

    const missing = missingFacts(ownVisibleText(body), particulars);
    if (missing.length === 0) return PASSED;
    if (body.isTruncated) return undecided('broken', 'the mail is too long to be read to its end');

    const where = shownDomains(audience.outside.map((one) => one.address));
    const edits =
      block === undefined ? [] : [{ kind: 'insert-block' as const, block: block.id, text: block.text }];
    const fixes = edits.length === 0 ? [] : [{ id: 'add' as const, edits }];
    // The name alone is in most signatures: without any of the other facts nothing has been declared.
    if (missing.length >= 3) return found({ message: 'missing', data: { where }, fixes });
    return found({ message: 'incomplete', data: { where, facts: shownList(missing) }, fixes });
  },
});
