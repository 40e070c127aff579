import { LEVELS, type Policy } from '../../policy/model/policy';
import { LEVEL_WORDS } from '../level-words';
import { table, text } from '../page/markup';
import { list, paragraph, section, sheet } from '../page/sheet';
import { KEPT_HEAD, keptUnder } from './kept';

/** What a page about a policy needs beside it. */
export interface PrivacyFacts {
  /** Titles of the rules by id. */
  readonly titles: Readonly<Record<string, string>>;
  readonly letterhead: string;
}

/** The line under the title of a page about a policy. */
export function aboutPolicy({ organisation, title, version }: Policy, letterhead: string): string {
  const sample = organisation.isSample ? ' The names and addresses of this policy are samples.' : '';
  return `${organisation.name}. Written by Letterhead ${letterhead} from “${title}”, version ${version}.${sample}`;
}

/** The rules of a policy that are on, each with what it leads to at most. */
export function rulesInUse(policy: Policy, titles: PrivacyFacts['titles']): readonly (readonly string[])[] {
  return Object.entries(policy.rules).flatMap(([id, rule]) => {
    const levels = [rule.settled, ...Object.values(rule.messages).map(({ settled }) => settled)];
    const gravest = [...LEVELS].reverse().find((level) => levels.includes(level));
    if (gravest === undefined) return [];
    const cites = rule.clauses.length > 0 ? rule.clauses.join(', ') : (rule.source ?? '');
    return [[titles[id] ?? id, LEVEL_WORDS[gravest], cites]];
  });
}

/** The page for staff: what Letterhead reads, what it keeps, where, for how long, and who sees it. */
export function privacyPage(policy: Policy, { titles, letterhead }: PrivacyFacts): string {
  const { organisation } = policy;
  const main = [
    section(
      'What it is',
      paragraph(
        `Letterhead is an add-in of Outlook. It reads each mail that you send against “${policy.title}”, while you write it and when you press Send, and says what the policy asks. It runs in your own Outlook: there is no server that mail is sent to, and no word of a mail leaves Microsoft 365 for this.`,
      ),
    ),
    section(
      'What is read',
      list([
        'Who the mail is from and who it goes to, its subject, its text, and the names of its files.',
        'What is in its files, as far as they can be read on your own computer. Pictures, sound and film are not looked into.',
        'Mail that you receive: only in the pane, and only when you open it there.',
        'How often you write, to whom, and when is not counted, by nobody and nowhere.',
      ]),
      paragraph(
        'Write [Personal] before the subject of private mail. Little of it is then looked at, and nothing about it is ever recorded. Outlook’s own setting “Private” cannot be read by an add-in while a mail is written.',
      ),
      protectedWords(policy),
    ),
    section(
      'What it leads to',
      paragraph(
        'A rule suggests, asks for a look, asks for a reason, or asks that something be mended first. Where Letterhead is late, broken or cannot tell, the mail goes. What only looks like something is never a ground to hold a mail.',
      ),
      table('The rules in use', ['What is asked', 'At most', 'By'], rulesInUse(policy, titles)),
    ),
    section(
      'What is kept',
      table('Kept, and nothing else', KEPT_HEAD, keptUnder(policy)),
      paragraph(
        'You see exactly what will be recorded before you record it. Nobody is told how often you were asked: a report adds up five people or more. To look into one person’s mail needs the permission that the policy asks for, and that permission is printed in the report.',
      ),
    ),
    section(
      'Whom to ask',
      `<p>${text('What is kept about you, and to have it put right:')} ${mailLink(organisation.dataProtection)}. ${text('Help with Letterhead:')} ${mailLink(organisation.serviceDesk)}.</p>`,
      paragraph(
        'You may complain to the Information Commissioner at any time. Mail to the Commissioner, to regulators and to unions is never held up beyond advice.',
      ),
    ),
  ];
  return sheet(
    {
      title: `Letterhead and your privacy: ${organisation.shortName}`,
      about: aboutPolicy(policy, letterhead),
    },
    main.join('\n'),
  );
}

function protectedWords({ protectedCorrespondents }: Policy): string {
  if (protectedCorrespondents.length === 0) return '';
  return paragraph(
    `Mail to these is never held up beyond advice, and nothing about it is recorded: ${protectedCorrespondents.join(', ')}.`,
  );
}

function mailLink(address: string): string {
  return `<a href="mailto:${text(address)}">${text(address)}</a>`;
}
