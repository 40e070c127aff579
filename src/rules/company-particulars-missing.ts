import type { Body } from '../message/body';
import { saysInOwnText } from '../message/own-text';
import { shownDomains, shownList } from '../message/shown-text';
import { defineRule, found, NOT_APPLICABLE, PASSED, undecided } from '../engine/rule';
import type { CompanyParticulars } from '../policy/model/policy';

/** Gives the words as they stand, and with the usual short form of the company's kind written out, or the other way round. */
function withShortForms(name: string): readonly string[] {
  return [
    name,
    name.replace(/\b(?:ltd|limited)\b\.?/i, 'Limited'),
    name.replace(/\b(?:ltd|limited)\b\.?/i, 'Ltd'),
  ];
}

/** The number stands as one word, or in two groups ("0000 0000"), as printed paper often has it. */
function numberForms(number: string): readonly string[] {
  const half = number.length >> 1;
  return [number, `${number.slice(0, half)} ${number.slice(half)}`];
}

/** "England & Wales" is the same; "registered in England" is the usual short wording for a company of both. */
function partForms(part: string): readonly string[] {
  const forms = [part, part.replace(/ and /i, ' ')];
  return part.toLowerCase() === 'england and wales'
    ? [...forms, 'registered in England', 'incorporated in England']
    : forms;
}

/** The first line of the office and its postcode (its last part) name it; a town or county between may be left out. */
function saysOffice(body: Body, office: string): boolean {
  const lines = office.split(',').map((line) => line.trim());
  const first = lines[0] ?? '';
  const last = lines[lines.length - 1] ?? '';
  return (
    saysInOwnText(body, first) && [last, last.replace(/ /g, '')].some((form) => saysInOwnText(body, form))
  );
}

/** Gives the particulars that the sender's own text does not declare, in words for people. */
function missingFacts(body: Body, particulars: CompanyParticulars): readonly string[] {
  const says = (forms: readonly string[]): boolean => forms.some((form) => saysInOwnText(body, form));
  const missing: string[] = [];
  if (!says(withShortForms(particulars.name))) missing.push('the company name');
  if (!says(numberForms(particulars.number))) missing.push('the company number');
  if (!says(partForms(particulars.partOfUk))) missing.push('the part of the UK it is registered in');
  if (!saysOffice(body, particulars.office)) missing.push('the registered office');
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

    const missing = missingFacts(body, particulars);
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
