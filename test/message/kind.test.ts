import { kindFromSubjectAndHeaders, type KindSigns } from '../../src/message/kind';
import type { MessageKind } from '../../src/message/message';
import { splitSubject } from '../../src/message/subject-prefix';

const FIRST = 'AdoBcDeFgHiJkLmNoPqRsTuVwXyZ0w==';

describe('kindFromSubjectAndHeaders', () => {
  it.each<[string, KindSigns, MessageKind]>([
    ['nothing known', {}, 'unknown'],
    ['a plain subject', { subject: 'Tuesday' }, 'new'],
    ['an empty subject', { subject: '' }, 'new'],
    ['Re:', { subject: 'Re: Tuesday' }, 'reply'],
    ['Fwd:', { subject: 'Fwd: Tuesday' }, 'forward'],
    ['the outermost prefix', { subject: 'RE: FW: Tuesday' }, 'reply'],
    ['the outermost prefix', { subject: 'Fw: Re: Tuesday' }, 'forward'],
    ['a word that begins like a prefix', { subject: 'Reference: 12' }, 'new'],
    ['In-Reply-To without a prefix', { subject: 'Tuesday', inReplyTo: '<1@client.example>' }, 'reply'],
    ['References without a prefix', { subject: 'Tuesday', references: '<1@client.example>' }, 'reply'],
    [
      'References and Fw:, as Outlook and Gmail write',
      { subject: 'FW: x', references: '<1@client.example>' },
      'forward',
    ],
    ['headers without a subject', { inReplyTo: '<1@client.example>' }, 'reply'],
    ['empty headers', { subject: 'Tuesday', inReplyTo: ' ', references: '' }, 'new'],
    ['Thunderbird forwards', { subject: 'Re: x', forwardedMessageId: '<1@client.example>' }, 'forward'],
    ['the first of a conversation', { subject: 'x', threadIndex: FIRST }, 'new'],
    ['a later one of a conversation', { subject: 'x', threadIndex: `${FIRST.slice(0, 30)}AAAAAAA` }, 'reply'],
  ])('%s', (_what, signs, kind) => {
    expect(kindFromSubjectAndHeaders(signs)).toBe(kind);
  });
});

describe('splitSubject', () => {
  it.each([
    ['Tuesday', [], 'Tuesday'],
    ['Re: Tuesday', ['reply'], 'Tuesday'],
    ['  RE:Tuesday', ['reply'], 'Tuesday'],
    ['Re: Fwd: AW: WG: Tuesday', ['reply', 'forward', 'reply', 'forward'], 'Tuesday'],
    ['SV: VS: TR: x', ['reply', 'reply', 'forward'], 'x'],
    ['Re[2]: x', ['reply'], 'x'],
    ['RE (3): x', ['reply'], 'x'],
    ['TR : x', ['forward'], 'x'],
    ['RE：x', ['reply'], 'x'],
    ['Re:', ['reply'], ''],
    ['Re Tuesday', [], 'Re Tuesday'],
    ['Prep: x', [], 'Prep: x'],
    ['', [], ''],
  ])('%j', (subject, prefixes, rest) => {
    const parts = splitSubject(subject);
    expect([parts.prefixes, subject.slice(parts.start)]).toEqual([prefixes, rest]);
  });

  it('stops at a chain that nobody writes', () => {
    expect(splitSubject('Re: '.repeat(100_000)).prefixes).toHaveLength(30);
  });
});
