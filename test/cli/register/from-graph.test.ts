import { objectIdOf } from '../../../playground/graph/object-id';
import type { RegisterEvent } from '../../../src/register/ports/event';
import { portsFor } from '../../graph/signed-in';
import { openGraph, staff } from '../../playground/graph/asking';
import { REQUEST } from '../../register/sample-events';
import { step } from '../../register/stored';
import { run } from '../run';
import { written } from './register-file';

/** The sample request among the people of the local directory. */
const MINE = {
  ...REQUEST,
  grantor: { ...REQUEST.grantor, id: objectIdOf(REQUEST.grantor.address) },
  grantee: { ...REQUEST.grantee, id: objectIdOf(REQUEST.grantee.address) },
  authoriser: { ...REQUEST.authoriser, id: objectIdOf(REQUEST.authoriser.address) },
  from: '2026-01-01',
  to: '2099-12-31',
};
const LISTS = ['LetterheadGrants', 'LetterheadReasons', 'LetterheadJustifications', 'LetterheadPeople'];

test('what the export script asks of Microsoft Graph is what the command reads', async () => {
  const { graph, ask, rowsOf } = await openGraph();
  const said: readonly (readonly [RegisterEvent, string])[] = [
    [MINE, MINE.grantor.address],
    [step('cover-authorised', MINE), staff('ann')],
    [step('cover-activated', MINE), 'servicedesk@walsall.example'],
    [step('cover-ended', MINE), MINE.grantee.address],
  ];
  for (const [event, address] of said) {
    expect(await portsFor(graph, address).eventLog.append(event)).toMatchObject({ ok: true });
  }
  const lists: Record<string, unknown> = {};
  for (const name of LISTS) {
    const query = '$select=id,eTag,createdBy,createdDateTime&$expand=fields&$top=500';
    const scopes = ['Lists.SelectedOperations.Selected'];
    lists[name] = (await ask(`GET ${rowsOf(name)}?${query}`, { as: staff('helen'), scopes })).body;
  }
  const file = written('register.json', JSON.stringify({ format: 1, lists }));
  const { code, out } = await run(['register', 'report', '--register', file]);
  expect(code).toBe(0);
  expect(out).toContain('\n  active                      fewer than 5\n');
  expect(out).toContain('\n  grants row 4: cover-ended, was written by somebody who may not say this\n');
  expect(out).not.toContain('cannot be read');
});
