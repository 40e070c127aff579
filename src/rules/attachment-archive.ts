import { defineRule, judgeFiles } from '../engine/rule';

/** Endings of packed files; by the name only where the content was not read. */
const PACKED_ENDINGS = /\.(?:zipx?|rar|7z|tar|t?gz|t?bz2|tbz|t?xz|lzh|lha|arj|ace|cab|sitx?)$/i;

/** S6.2: "Encryption or compression of email, such as creating Zip files, must take place in accordance with instructions". */
export const attachmentArchive = defineRule({
  id: 'attachment-archive',
  title: 'Limit attached archives',
  about:
    'A zip file hides what is in it from virus scanners and from the reader, so packing waits for the instructions of the service desk. Office documents are packed inside too; they are not meant. A file is told by its content, and where that could not be read, by its name.',
  needs: ['attachments'],
  audience: 'any',
  concern: 'form',
  personalMail: 'left-alone',
  options: {},
  messages: {
    archive: {
      text: '{file} is a packed archive. The policy asks for packing only as the service desk instructs. Attach the files in it one by one, or send it as it is where the service desk has agreed.',
      short:
        '{file} is a packed archive. Attach its files one by one, or send it if the service desk has agreed.',
      basis: 'fact',
    },
  },
  fixes: { remove: { label: 'Take {file} off', safety: 'suggested' } },
  check: ({ attachments }) =>
    judgeFiles(attachments, ({ content, name }) => {
      const isPacked = content.known ? content.value === 'archive' : PACKED_ENDINGS.test(name);
      return isPacked ? 'archive' : undefined;
    }),
});
