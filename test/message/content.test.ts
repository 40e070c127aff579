import { readBody } from '../../src/message/body';
import { readContent } from '../../src/message/content';
import { createMessage, known, unread, type Attachment } from '../../src/message/message';

const DISCLAIMER = 'This message is confidential. Views in it are the writer\u2019s own.';
const PARTICULARS = 'Harbour Trust Ltd, company number 00000000';

function file(name: string): Attachment {
  return { name, declaredType: '', content: known('text'), size: 1, isInline: false, kind: 'file' };
}

describe('readContent', () => {
  it('blanks each approved block, so that offsets hold', () => {
    const html = `<p>Dear Pat</p><p>This message is <b>confidential</b>.<br>Views in it are the writer's own.</p><p>Bye</p>`;
    const body = readBody('html', html);
    const message = createMessage({ body: known(body), subject: known('Tuesday') });
    const { text } = readContent(message, [DISCLAIMER, PARTICULARS]);
    expect(text).toBe(`Dear Pat\n${' '.repeat(DISCLAIMER.length)}\nBye`);
    expect(text).toHaveLength(body.text.length);
  });

  it('blanks blocks that stand twice, or inside one another', () => {
    const text = `${PARTICULARS}. a ${DISCLAIMER} ${PARTICULARS}`;
    const message = createMessage({ body: known(readBody('text', text)) });
    const blocks = [DISCLAIMER, PARTICULARS, 'company number 00000000'];
    const content = readContent(message, blocks);
    expect(content.text.trim()).toBe('a');
    expect(content.text).toHaveLength(text.length);
  });

  it('leaves an altered block where it is', () => {
    const text = 'This message is secret. Views in it are the writer\u2019s own.';
    expect(readContent(createMessage({ body: known(readBody('text', text)) }), [DISCLAIMER]).text).toBe(text);
  });

  it('gives subject, file names and segments', () => {
    const body = readBody('text', 'Hello', 'new');
    const attachments = known([file('a.docx'), file('')]);
    const message = createMessage({ subject: known('Tuesday'), body: known(body), attachments });
    expect(readContent(message, [])).toEqual({
      subject: 'Tuesday',
      text: 'Hello',
      segments: body.segments,
      body,
      files: [file('a.docx'), file('')],
    });
  });

  it('is empty where the parts could not be read', () => {
    const message = createMessage({ body: unread('late', 'too slow') });
    expect(readContent(message, [DISCLAIMER])).toEqual({
      subject: '',
      text: '',
      segments: [],
      body: undefined,
      files: [],
    });
  });
});
