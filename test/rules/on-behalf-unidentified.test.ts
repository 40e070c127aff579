import { onBehalfUnidentified } from '../../src/rules/on-behalf-unidentified';
import { testRule, type RuleCase } from './rule-tester';

const HELEN = 'Helen Marsh <helen.marsh@stepstowork.example>';
const MIA = 'Mia Jones <mia.jones@stepstowork.example>';

function forHelen(name: string, text: string): RuleCase {
  return { name, mail: { from: HELEN, sender: MIA, text } };
}

testRule(onBehalfUnidentified, {
  passes: [
    forHelen(
      'both names in the close',
      'The board meets at ten.\n\nMia Jones\nfor Helen Marsh, Chief Executive',
    ),
    forHelen('the line of the policy', 'The board meets at ten.\n\nSent by Mia Jones for Helen Marsh'),
    forHelen('a title and an initial', 'On behalf of Ms Marsh, the board meets at ten.\n\nM. Jones'),
    forHelen('in other letters', 'HELEN MARSH asked me to write.\n\nmia jones'),
    {
      name: 'both names as HTML',
      mail: { from: HELEN, sender: MIA, html: '<p>At ten.</p><p><b>Mia Jones</b> for Helen&nbsp;Marsh</p>' },
    },
    {
      name: 'names told by the addresses alone',
      mail: {
        from: '<helen.marsh@stepstowork.example>',
        sender: '<mia.jones@stepstowork.example>',
        text: 'At ten.\n\nMia Jones, for Helen Marsh',
      },
    },
    {
      name: 'addresses where there are no names',
      mail: {
        from: '<chief@stepstowork.example>',
        sender: '<office@stepstowork.example>',
        text: 'Sent by office@stepstowork.example for chief@stepstowork.example',
      },
    },
  ],
  finds: [
    {
      ...forHelen('the assistant signs alone', 'The board meets at ten.\n\nMia Jones'),
      finds: 'unidentified',
      level: 'warn',
      says: ['Sent by Mia Jones for Helen Marsh'],
    },
    {
      ...forHelen('the owner’s name alone', 'The board meets at ten.\n\nHelen Marsh'),
      finds: 'unidentified',
    },
    { ...forHelen('no name at all', 'The board meets at ten.'), finds: 'unidentified' },
    { ...forHelen('first names only', 'At ten. Mia, for Helen'), finds: 'unidentified' },
    { ...forHelen('a marsh is no Marsh', 'The trip goes to the marsh. Mia Jones'), finds: 'unidentified' },
    {
      name: 'her name only in the mail below',
      mail: {
        kind: 'reply',
        from: HELEN,
        sender: MIA,
        text: 'At ten.\n\nMia Jones\n\nOn 3 May 2026 at 10:12, Pat Lee wrote:\n> Dear Helen Marsh, when?',
      },
      finds: 'unidentified',
    },
    {
      name: 'as HTML',
      mail: { from: HELEN, sender: MIA, html: '<div>At ten.</div><div>Mia Jones</div>' },
      finds: 'unidentified',
    },
  ],
  leaves: [
    { name: 'one’s own mailbox', mail: {} },
    { name: 'the same mailbox in both', mail: { sender: 'MIA.JONES@stepstowork.example' } },
    {
      name: 'a generic mailbox',
      mail: { from: 'Enquiries <enquiries@stepstowork.example>', sender: MIA, text: 'We open at nine.' },
    },
    { name: 'her own other address', mail: { from: 'M Jones <mjones@walsall.example>', sender: MIA } },
    {
      name: 'an alias known to be hers',
      mail: { from: 'Training <training@stepstowork.example>', sender: MIA },
      facts: { ownAliases: ['training@stepstowork.example'] },
    },
    {
      name: 'a mailing list that writes itself into Sender',
      mail: { from: 'Pat Lee <pat.lee@client.example>', sender: 'owner-list@lists.example' },
    },
    { name: 'mail marked personal', mail: { from: HELEN, sender: MIA, subject: '[Personal] lunch' } },
  ],
  cannotTell: [{ name: 'body not read', mail: { text: null }, because: 'did not answer' }],
});
