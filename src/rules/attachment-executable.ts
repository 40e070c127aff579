import type { Attachment, ContentType } from '../message/message';
import { defineRule, judgeFiles } from '../engine/rule';

type MessageId = 'executable' | 'disguised' | 'macros';

/** What runs, or starts something that runs, when it is opened (clauses.md, G: disk images, installers, shortcuts too). */
const RUNS: readonly ContentType[] = ['executable', 'script', 'shortcut', 'disk-image', 'installer'];

/** File name endings that Windows, macOS or a phone would run. By the name only where the content was not read. */
const RUNNING_ENDINGS =
  /\.(?:exe|com|scr|pif|cpl|dll|sys|bat|cmd|ps1|psm1|vbs|vbe|js|jse|wsf|wsh|hta|msi|msp|msix|appx|jar|apk|app|dmg|pkg|iso|img|vhd|vhdx|lnk|url|reg|scf|inf|sh|command)$/i;

const MACRO_ENDINGS = /\.(?:docm|dotm|xlsm|xltm|xlam|pptm|potm|ppam|ppsm|sldm)$/i;

/** Gives what is wrong with one file, by its content where that was read, else by its name. */
function judge(file: Attachment): MessageId | undefined {
  const hasRunningName = RUNNING_ENDINGS.test(file.name);
  if (!file.content.known) {
    if (hasRunningName) return 'executable';
    return MACRO_ENDINGS.test(file.name) ? 'macros' : undefined;
  }
  const type = file.content.value;
  if (RUNS.includes(type)) return hasRunningName ? 'executable' : 'disguised';
  if (type === 'office-macros') return 'macros';
  // A name that Windows would run, whatever the bytes are: a text file called run.bat is a program.
  return hasRunningName ? 'executable' : undefined;
}

/** S6.2, S6.3b, M3.4: nothing executable. */
export const attachmentExecutable = defineRule({
  id: 'attachment-executable',
  title: 'Disallow attached programs',
  about:
    'Programs, scripts, installers, shortcuts and disk images are the usual way in for malicious software, and most mail systems refuse them. Letterhead looks at the first bytes of the file, not only at its name, so a program called invoice.pdf is still a program. Office files with macros are common in some offices: they are named, and may go.',
  needs: ['attachments'],
  audience: 'any',
  concern: 'form',
  personalMail: 'checked',
  options: {},
  messages: {
    executable: {
      text: '{file} is a program, or starts one. The policy allows no program in mail. Take it off, or ask the service desk for another way.',
      short: '{file} is a program, or starts one. Take it off, or ask the service desk for another way.',
      basis: 'fact',
    },
    disguised: {
      text: '{file} is a program under another kind of name. The policy allows no program in mail. Take it off, and tell the service desk where it came from.',
      short: '{file} is a program under another kind of name. Take it off, and tell the service desk.',
      basis: 'fact',
    },
    macros: {
      text: '{file} holds macros, small programs that run when it is opened. The policy asks for care with them. Save it without macros, or send it as it is.',
      short: '{file} holds macros. Save it without them, or send it as it is.',
      basis: 'fact',
    },
  },
  fixes: { remove: { label: 'Take {file} off', safety: 'suggested' } },
  check: ({ attachments }) => judgeFiles(attachments, judge),
});
