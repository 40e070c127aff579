import { shownText } from '../message/shown-text';
import { defineRule, found, PASSED, undecided, type Found } from '../engine/rule';

/** Bytes as people say them: "21.4 MB", a megabyte being 1,000,000 bytes. */
function asMegabytes(bytes: number): string {
  return `${(Math.floor(bytes / 100_000) / 10).toString()} MB`;
}

/** S6.3c: files of 20 megabytes or more only after advice. */
export const attachmentLarge = defineRule({
  id: 'attachment-large',
  title: 'Limit the size of attachments',
  about:
    'Large files fill mailboxes, and many mail systems send them back. Twenty megabytes is the mark of the policy, for one file or for all of them together, counted as they are on disk.',
  needs: ['attachments'],
  audience: 'any',
  concern: 'form',
  personalMail: 'left-alone',
  options: {
    bytes: {
      type: 'number',
      default: 20_000_000,
      min: 1,
      max: 1_000_000_000,
      about: 'From how many bytes on, decoded.',
    },
  },
  messages: {
    file: {
      text: '{file} is {size}. The policy asks for the service desk’s advice on files of {limit} or more. Share it another way, or ask them first.',
      short: '{file} is {size}: ask the service desk, or share it another way.',
      basis: 'fact',
    },
    total: {
      text: 'The attached files come to {size} together. The policy asks for the service desk’s advice from {limit} on. Share some another way, or ask them first.',
      short: 'The attached files come to {size} together.',
      basis: 'fact',
    },
  },
  fixes: { remove: { label: 'Take {file} off', safety: 'suggested' } },
  check: ({ attachments }, { options }) => {
    const limit = asMegabytes(options.bytes);
    const large: Found<'file' | 'total', 'remove'>[] = [];
    let total = 0;
    let isPartKnown = true;
    for (const { name, size } of attachments) {
      if (size === undefined) isPartKnown = false;
      else total += size;
      if (size === undefined || size < options.bytes) continue;
      const file = shownText(name);
      large.push({
        message: 'file',
        data: { file, size: asMegabytes(size), limit },
        place: { part: 'attachments' },
        fixes: [{ id: 'remove', data: { file }, edits: [{ kind: 'remove-attachment', name, size }] }],
      });
    }
    if (large.length > 0) return found(...large);
    if (total >= options.bytes) {
      return found({
        message: 'total',
        data: { size: asMegabytes(total), limit },
        place: { part: 'attachments' },
      });
    }
    return isPartKnown ? PASSED : undecided('by-nature', 'the size of a file is not known');
  },
});
