/** One risk to people, what Letterhead does about it, and what is left to the organisation. */
type Risk = readonly [risk: string, done: string, left: string];

/** Risks that a machine brings which reads the mail of people at work. */
export const RISKS: readonly Risk[] = [
  [
    'Staff are watched, or feel watched.',
    'Nothing is counted by person. Only a reason that somebody gives is recorded, and they see it first.',
    'Whether managers are told not to ask for it.',
  ],
  [
    'Private mail is read by the employer.',
    'The check runs in the sender’s Outlook, and its result is shown to the sender alone. Mail marked personal is left alone as far as can be, and never recorded.',
    'Staff have to know the marking.',
  ],
  [
    'A complaint or a disclosure in the public interest is held up.',
    'Regulators, unions and advisers in the policy are never held up beyond advice, and nothing is recorded. No rule looks for criticism.',
    'The list has to be complete.',
  ],
  [
    'A mistake of the machine holds up a mail that matters.',
    'A guess never stops a mail for good; “This is wrong” releases it. Late or broken, the mail goes. An off switch takes effect at the next new mail.',
    'The service desk has to know the off switch.',
  ],
  [
    'The record of reasons becomes a second store of personal data.',
    'It holds no excerpt, subject, name or address; a reason that holds identifiers is refused. It is kept for 12 months.',
    'A reason in free words can still name somebody.',
  ],
  [
    'People rely on it, and send what it does not see.',
    'What could not be read is said, and never counts as a pass. What no add-in sees is listed for staff and administrators.',
    'Training, and the rules of the mail gateway.',
  ],
  [
    'Somebody changes the policy to let data out, or to look for something else.',
    'A fetched policy can only lower levels and change words. A new rule or level needs a release, and letterhead verify-deploy shows any difference.',
    'Who may change the host and the policy file is yours to decide.',
  ],
  [
    'Rules work worse for some people: names, languages, needs.',
    'Every rule says what it rests on; the pane is made for keyboard, screen reader, contrast and zoom.',
    'Collect what staff say is wrong, and look at it by rule.',
  ],
];
