import type { Attachment, ContentType } from '../message/message';
import { defineRule, judgeFiles } from '../engine/rule';

type MessageId = 'media' | 'software';

const MEDIA_ENDINGS =
  /\.(?:mp3|m4[abv]|aac|flac|ogg|og[av]|wma|aiff?|mid|mp4|mov|avi|mkv|wmv|webm|mpe?g|flv|3gp|vob)$/i;

/** Programs and parts of programs; those that Windows runs are refused by another rule as well. */
const SOFTWARE: readonly ContentType[] = ['executable', 'installer', 'disk-image'];
const SOFTWARE_ENDINGS =
  /\.(?:exe|msi|msix|dmg|pkg|iso|apk|jar|deb|rpm|whl|nupkg|vsix|xpi|crx|swf|ttf|otf)$/i;

/** Recordings that a telephone system makes, and voice notes: nobody's published work. */
const VOICE_NOTE = /\.(?:wav|amr)$|voice ?-?_?(?:mail|message|note|memo)|dictation/i;

function judge({ name, content, isInline }: Attachment): MessageId | undefined {
  const type = content.known ? content.value : 'unknown';
  if (SOFTWARE.includes(type) || SOFTWARE_ENDINGS.test(name)) return 'software';
  if (isInline || VOICE_NOTE.test(name)) return undefined;
  if (type === 'audio' || type === 'video') return 'media';
  return type === 'unknown' && MEDIA_ENDINGS.test(name) ? 'media' : undefined;
}

/** Annex 1, S6.5: full compliance with the copyright of software, images, sound and video. */
export const attachmentMediaOrSoftware = defineRule({
  id: 'attachment-media-or-software',
  title: 'Limit attached music, video and software',
  about:
    'Music, films, fonts and programs usually belong to somebody, and sending a copy is copying. What the organisation recorded itself, or holds a licence for, may go. Voicemail and pictures within the text are not meant.',
  needs: ['attachments'],
  audience: 'any',
  concern: 'form',
  personalMail: 'left-alone',
  options: {},
  messages: {
    media: {
      text: '{file} is a sound or video file. The policy asks for full compliance with copyright. Send it if it is your own organisation’s or licensed for this; otherwise take it off.',
      short: '{file} is a sound or video file. Send it only if it is your own or licensed for this.',
      basis: 'fact',
    },
    software: {
      text: '{file} is software. The policy asks you to check the licence before passing software on. Take it off, or point to where it can be had.',
      short: '{file} is software. Take it off, or point to where it can be had.',
      basis: 'fact',
    },
  },
  fixes: { remove: { label: 'Take {file} off', safety: 'suggested' } },
  check: ({ attachments }) => judgeFiles(attachments, judge),
});
