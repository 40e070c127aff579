import { z } from 'zod';

import { HIDDEN_KINDS } from '../../message/file-reading';

const addresses = (about: string) => z.array(z.string()).optional().describe(about);

const attachment = z
  .strictObject({
    name: z.string().describe('The file name, such as `timetable.pdf`.'),
    size: z.number().optional().describe('Decoded size in bytes.'),
    type: z.string().optional().describe('The media type that the mail declares, such as `application/pdf`.'),
    content: z
      .enum([
        'executable',
        'script',
        'shortcut',
        'disk-image',
        'installer',
        'office',
        'office-macros',
        'office-legacy',
        'archive',
        'pdf',
        'image',
        'audio',
        'video',
        'mail',
        'calendar',
        'contact',
        'text',
        'html',
        'rtf',
        'encrypted',
        'unknown',
      ])
      .optional()
      .describe('What the first bytes of the file say it is; `unknown` where this is left out.'),
    inline: z.boolean().optional().describe('True for a picture shown within the text.'),
    hides: z
      .array(
        z.strictObject({
          what: z.enum(HIDDEN_KINDS).describe('What is hidden.'),
          name: z.string().optional().describe('The sheet or slide it belongs to.'),
          count: z.number().describe('Rows of a sheet, else how many there are.'),
        }),
      )
      .optional()
      .describe(
        'What the file carries that whoever opens it does not see; an empty list says that it was read and hides nothing.',
      ),
  })
  .describe('One file that travels with the mail.');

const fields = {
  note: z.string().describe('What the example shows, in one line.'),
  from: z
    .string()
    .describe('The mailbox that sends it. Invented functional addresses only: the file is public.'),
  sender: z.string().optional().describe('Who pressed Send, where that is another mailbox than `from`.'),
  to: addresses('Addresses in To.'),
  cc: addresses('Addresses in Cc.'),
  bcc: addresses('Addresses in Bcc.'),
  subject: z.string().optional().describe('The subject line.'),
  body: z.string().optional().describe('The text of the mail, as plain text.'),
  html: z.string().optional().describe('The text of the mail, as HTML, in place of `body`.'),
  blocks: z
    .array(z.enum(['disclaimer', 'particulars']))
    .optional()
    .describe('Approved blocks that stand below the text.'),
  kind: z
    .enum(['new', 'reply', 'forward'])
    .optional()
    .describe('New mail, a reply or a forward; `new` where this is left out.'),
  sensitivity: z
    .enum(['normal', 'personal', 'private', 'company-confidential'])
    .optional()
    .describe("Outlook's own Sensitivity."),
  attachments: z.array(attachment).optional().describe('Files that travel with it.'),
  contacts: z
    .strictObject({
      listed: addresses('Addresses on the register.'),
      'opted-out': addresses('Addresses of people who asked not to be contacted.'),
    })
    .optional()
    .describe('The contact register that is at hand; none where this is left out.'),
  date: z.string().optional().describe('When it is sent, such as `2026-03-04T10:30:00Z`.'),
};

const mustStop = z
  .strictObject({
    ...fields,
    rule: z
      .string()
      .optional()
      .describe('The rule that must find it; any rule of the clause where this is left out.'),
  })
  .describe('A small mail that breaks the clause.');

const mustPass = z.strictObject(fields).describe('A small mail that comes near, and keeps to the clause.');

/** The examples of one clause as the policy file writes them. */
export const examplesSchema = z
  .strictObject({
    'must-stop': z.array(mustStop).describe('Mails in which a rule of this clause must find something.'),
    'must-pass': z.array(mustPass).describe('Mails in which no rule of this clause may find anything.'),
  })
  .describe('Mails that prove the clause; a policy that fails them does not compile.');

/** One example mail as the policy file writes it. */
export type ExampleSource = z.infer<typeof mustStop>;

/** One attachment of an example mail. */
export type ExampleAttachment = z.infer<typeof attachment>;
