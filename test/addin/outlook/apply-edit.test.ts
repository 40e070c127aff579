import { applyEdits } from '../../../addin/outlook/apply-edit';
import { CallGate } from '../../../addin/outlook/office-call';

/** An item that knows its text, and takes text on top of it. */
function itemWith(text: string) {
  const body = {
    text,
    getAsync: (_type: string, callback: (result: object) => void) => {
      callback({ status: 'succeeded', value: body.text });
    },
    prependAsync: (data: string, _options: object, callback: (result: object) => void) => {
      body.text = data + body.text;
      callback({ status: 'succeeded' });
    },
  };
  return body;
}

function insertLine(body: ReturnType<typeof itemWith>, line: string) {
  const setup = { item: { body } as unknown as Office.MessageCompose, gate: new CallGate(), blocks: [] };
  return applyEdits(setup, [{ kind: 'insert-block', block: 'line', text: line }]);
}

const LINE = 'Sent by Mia Jones for Helen Marsh';

test('a line of this one mail goes on top of it', async () => {
  const body = itemWith('The board meets at ten.');
  await expect(insertLine(body, LINE)).resolves.toEqual({ done: true });
  expect(body.text).toBe(`${LINE}\n\nThe board meets at ten.`);
});

test.each(['The board meets at ten.', 'The board meets at ten.\n\nSent by Mia Jones\nfor Helen Marsh'])(
  'and not a second time: %j',
  async (text) => {
    const body = itemWith(text);
    await insertLine(body, LINE);
    const once = body.text;
    await insertLine(body, LINE);
    expect(body.text).toBe(once);
    expect(body.text.replace(/\s+/g, ' ').split(LINE)).toHaveLength(2);
  },
);
