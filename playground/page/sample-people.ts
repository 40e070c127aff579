/** Staff of Steps to Work who may sit at this Outlook. People and addresses are samples. */
export const STAFF: readonly (readonly [address: string, words: string])[] = [
  ['mia.jones@stepstowork.example', 'Mia Jones'],
  ['owen.blake@stepstowork.example', 'Owen Blake'],
  ['farah.khan@stepstowork.example', 'Farah Khan, line manager'],
  ['ann.cole@stepstowork.example', 'Ann Cole, senior manager'],
  ['helen.marsh@stepstowork.example', 'Helen Marsh, chief executive'],
  ['tom.fielding@stepstowork.example', 'Tom Fielding, personnel officer'],
  ['servicedesk@walsall.example', 'Service desk'],
];

/** The shared mailbox that everybody may send from. */
export const ENQUIRIES = { name: 'Enquiries', address: 'enquiries@stepstowork.example' } as const;

/** Gives the name and address of somebody of the staff; the first where nobody has that address. */
export function personAt(address: string): { name: string; address: string } {
  const [found, words] = STAFF.find(([one]) => one === address) ?? STAFF[0] ?? ['', ''];
  return { name: words.split(',')[0] ?? words, address: found };
}
