import type { Policy } from '../../policy/model/policy';
import { table } from '../page/markup';
import { list, paragraph, section, sheet } from '../page/sheet';
import { PATH_HEAD, PATHS } from './paths';

/** The page that says which way out of the organisation is checked where, and by what. */
export function coveragePage({ title, version, organisation }: Policy, letterhead: string): string {
  const main = [
    section(
      'Which mail is checked where',
      paragraph(
        'An Outlook add-in sees what is written in Outlook. What leaves on another way gets the approved texts from Exchange, by the rules of mailflow.ps1, and no other check.',
      ),
      table('Ways out', PATH_HEAD, PATHS),
    ),
    section(
      'How Exchange tells them apart',
      list([
        'While a mail is written, Letterhead sets the header X-Letterhead: checked, once it has decided about the approved texts. The header says nothing of the mail.',
        'Exchange adds the approved texts to outside mail without that header, and takes the header off everything that leaves or comes in.',
        'Outside means: outside the tenant’s accepted domains. A partner to whom your policy sends without the disclaimer gets it from a phone.',
        'A draft that was begun in Outlook and is sent from a phone carries the header; whether its queued text is added then is not documented. The smoke test settles it.',
        'Whoever sets the header by hand gets mail out without the texts. It opens nothing else.',
      ]),
    ),
  ];
  return sheet(
    {
      title: `What Letterhead covers: ${organisation.shortName}`,
      about: `${organisation.name}. Written by Letterhead ${letterhead} from “${title}”, version ${version}.`,
    },
    main.join('\n'),
  );
}
