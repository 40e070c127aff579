import { z } from 'zod';
import { ROLES } from '../model/people';

const person = z
  .strictObject({
    name: z.string().describe('The name, as colleagues know it.'),
    address: z.string().describe('The mail address.'),
    roles: z.array(z.enum(ROLES)).optional().describe('Roles of the written policy that this person holds.'),
    department: z.string().optional().describe('The department they manage or work in.'),
    manager: z.string().optional().describe('The address of their line manager.'),
  })
  .describe('One member of staff.');

/** A people file, as an administrator writes it. */
export const peopleSchema = z
  .strictObject({
    policy: z.string().describe('The id of the policy it belongs to.'),
    sample: z.boolean().optional().describe('True while names and addresses are samples.'),
    people: z.array(person).describe('Everyone who holds a role or reports to someone who does.'),
  })
  .describe('The people of a Letterhead policy. Only signed-in staff may read it.');

/** What the people file holds, once its shape is known to be right. */
export type PeopleSourceShape = z.infer<typeof peopleSchema>;
