import type { Policy } from '../../policy/model/policy';
import { table, text } from '../page/markup';
import { list, paragraph, section, sheet } from '../page/sheet';
import { KEPT_HEAD, keptUnder } from './kept';
import { RISKS } from './risks';
import { aboutPolicy, rulesInUse, type PrivacyFacts } from './privacy-page';

/** A place that only the organisation can fill in. */
function yours(words: string): string {
  return `<p><strong>${text('To be filled in:')}</strong> ${text(words)}</p>`;
}

/**
 * A data-protection impact assessment to start from (UK GDPR, Article 35), in the steps of the Information Commissioner's template.
 * It says what Letterhead does; what only the organisation can know is marked to be filled in. It rests nothing on consent.
 */
export function impactAssessment(policy: Policy, facts: PrivacyFacts): string {
  const { organisation } = policy;
  const main = [
    need(policy),
    processing(policy, facts),
    consultation(policy),
    proportion(),
    risks(),
    decisions(),
    signature(),
  ];
  return sheet(
    {
      title: `Data-protection impact assessment: Letterhead at ${organisation.shortName}`,
      about: `A draft to start from. ${aboutPolicy(policy, facts.letterhead)}`,
    },
    main.join('\n'),
  );
}

function need(policy: Policy): string {
  return section(
    '1. Why one is needed',
    paragraph(
      `${policy.organisation.name} means to check outgoing mail against “${policy.title}” with Letterhead, an add-in that runs in each sender’s Outlook. The mail of staff is read by a machine as it is written, and some of it holds data about health, belief, offences or children. That is systematic, and concerns people at work.`,
    ),
    yours('who asked for it, and what it is to achieve that other means have not.'),
  );
}

function processing(policy: Policy, facts: PrivacyFacts): string {
  return section(
    '2. What is done',
    list([
      'Read: senders and recipients, subject, text and files of a mail that is being written or sent; of received mail, only what is opened in the pane.',
      'By: program code in the sender’s own Outlook, without a server. Handlers fetch one public file, the policy, from the add-in’s address.',
      'Of whom: staff who write; people whom the mail is to or about.',
      'Marked personal: little is looked at, and nothing is recorded.',
    ]),
    table('The rules in use', ['What is asked', 'At most', 'By'], rulesInUse(policy, facts.titles)),
    table('What is kept, and nothing else', KEPT_HEAD, keptUnder(policy)),
    yours('how many staff, which mailboxes, which Outlooks, and from when.'),
  );
}

function consultation(policy: Policy): string {
  return section(
    '3. Who has been asked',
    paragraph(
      'Staff, their representatives, and the data-protection officer are asked before the first ring.',
    ),
    yours(
      `when staff and unions were asked, and what they said; what ${policy.organisation.dataProtection} advises.`,
    ),
  );
}

function proportion(): string {
  return section(
    '4. Whether it is needed and in proportion',
    list([
      'The purpose is to stop mistakes before they leave, not to watch people: no count of anybody’s mail is made, and no list of who was warned exists.',
      'A guess never holds a mail: it asks for a look or a reason. Where a part cannot be read, that is said, and the mail goes.',
      'The least is kept: rules, counts, ticks and a reason, and no word of the mail.',
      'Figures for others add up five people or more. Single mails need a named authority.',
    ]),
    yours(
      'the lawful basis (Article 6), and for special categories and offences the condition (Articles 9 and 10; Data Protection Act 2018, Schedule 1). Staff are not asked for consent, and none is assumed: they could hardly refuse it.',
    ),
    yours('what was considered instead, and why it would reach less or intrude more.'),
  );
}

function risks(): string {
  return section(
    '5. Risks',
    table(
      'Risks, and what Letterhead does about each',
      ['Risk', 'What is done about it', 'What is left'],
      RISKS,
    ),
    yours(
      'likelihood and gravity of what is left, and risks of your own: which files, which mailboxes, which partners.',
    ),
  );
}

function decisions(): string {
  return section(
    '6. What is decided',
    list([
      'Begin with the milder levels of the first weeks (--rollout day-one), and with the manifest that always offers Send Anyway.',
      'Put the privacy page where staff find it before the first ring, and again when the policy changes.',
      'Look at the figures of the back-test before a level is raised.',
      'Look at this assessment again each year, and whenever a rule, a level or a place of storage changes.',
    ]),
    yours('who is responsible for each, and by when.'),
  );
}

function signature(): string {
  return section(
    '7. Signed',
    yours('the advice of the data-protection officer, who decided, and on which day.'),
  );
}
