import { z } from 'zod';
import { ROLES } from '../model/people';
import { REGISTER_TOPICS } from '../model/register-policy';

const role = z.enum(ROLES);

/** How the policy keeps the register of mailboxes. */
export const registerSchema = z
  .strictObject({
    'authorised-by': role.describe('The role that authorises access to a mailbox.'),
    'of-department': z
      .boolean()
      .optional()
      .describe('True where they authorise for the people of their own department only.'),
    otherwise: role.describe('The role that authorises where the first is involved or cannot be told.'),
    investigation: z
      .array(role)
      .describe("The roles that may permit looking into somebody's mail, and no other."),
    'generic-mailboxes': z.array(role).describe('The roles that may apply for a generic mailbox.'),
    'line-managers-among-themselves': z
      .boolean()
      .optional()
      .describe('True where line managers give access to their own mailbox to other line managers only.'),
    clauses: z
      .partialRecord(z.enum(REGISTER_TOPICS), z.string())
      .describe('The clause behind each topic; leave out what the written policy says nothing on.'),
  })
  .describe('Who authorises access to mailboxes, and the clauses that ask for it.');
