import { defineRule, judgeFiles } from '../engine/rule';

/** Endings of files that are always encrypted; by the name only where the content was not read. */
const ENCRYPTED_ENDINGS = /\.(?:gpg|pgp|p7m|aes|axx|rpmsg|kdbx)$/i;

/** S6.2: encryption "must take place in accordance with instructions provided by" the council's IT. */
export const attachmentEncrypted = defineRule({
  id: 'attachment-encrypted',
  title: 'Limit encrypted attachments',
  about:
    'An encrypted file cannot be scanned, cannot be read when somebody is away, and is lost with its password. The service desk says which way of encrypting is in use, and keeps the key. Documents that open only with a password count too.',
  needs: ['attachments'],
  audience: 'any',
  concern: 'form',
  personalMail: 'left-alone',
  options: {},
  messages: {
    encrypted: {
      text: '{file} is encrypted, or opens only with a password. The policy asks for encryption only as the service desk instructs. Ask the service desk how to send it, or send it as it is where they have agreed.',
      short: '{file} is encrypted. Ask the service desk how to send it, or send it if they have agreed.',
      basis: 'fact',
    },
  },
  fixes: { remove: { label: 'Take {file} off', safety: 'suggested' } },
  check: ({ attachments }) =>
    judgeFiles(attachments, ({ content, name }) => {
      const isEncrypted = content.known ? content.value === 'encrypted' : ENCRYPTED_ENDINGS.test(name);
      return isEncrypted ? 'encrypted' : undefined;
    }),
});
