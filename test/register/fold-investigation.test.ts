import { foldRegister } from '../../src/register/fold/fold-register';
import type { GrantState } from '../../src/register/fold/grant';
import type { CoverRequested } from '../../src/register/ports/event';
import type { Person } from '../../src/register/ports/person';
import { ANN, HELEN, MIA, OWEN, RAJ, REQUEST, TOM } from './sample-events';
import { personOf, registerPolicyOf, rolesOf } from './sample-people';
import { judged, stateOf, step, written } from './stored';

describe('an investigation', () => {
  const request: CoverRequested = { ...REQUEST, purpose: 'investigation', need: 'complaint', grantee: TOM };
  const authorised = step('cover-authorised', request);

  test('is permitted by the chief executive and no other', () => {
    for (const person of [HELEN, ANN, RAJ, TOM, MIA]) {
      expect([person.name, stateOf(written([request, RAJ], [authorised, person]))]).toEqual([
        person.name,
        person.id === HELEN.id ? 'authorised' : 'requested',
      ]);
    }
  });

  test('is asked for by whoever holds a role, and never by its subject or a colleague', () => {
    expect(stateOf(written([request, RAJ]))).toBe('requested');
    expect(stateOf(written([request, MIA]))).toBeUndefined();
    expect(stateOf(written([request, OWEN]))).toBeUndefined();
  });

  test('counts only in the list that its subject cannot read', () => {
    const [asked] = written([request, RAJ]);
    expect(judged([{ ...asked!, list: 'grants' }])).toEqual(['wrong-list']);
  });

  test('is not called off by its subject', () => {
    const asked = step('end-asked', request);
    expect(judged(written([request, RAJ], [asked, MIA], [asked, TOM]))).toEqual([
      undefined,
      'wrong-author',
      undefined,
    ]);
  });

  test('is permitted under the other policy by the managing director or the office manager', () => {
    const mpes = (first: string): Person => personOf('mpes', first);
    const subject = mpes('Beth');
    const asked: CoverRequested = {
      ...request,
      grantor: subject,
      mailbox: { address: subject.address, type: 'personal' },
      grantee: mpes('Simon'),
    };
    const after = (author: Person): GrantState | undefined =>
      foldRegister(
        written([asked, mpes('Nadia')], [step('cover-authorised', asked), author]),
        rolesOf('mpes'),
        registerPolicyOf('mpes'),
      ).grants.get('LH-1')?.state;
    expect(['Ruth', 'Colin', 'Nadia', 'Simon', 'Beth'].map((first) => after(mpes(first)))).toEqual([
      'authorised',
      'authorised',
      'requested',
      'requested',
      'requested',
    ]);
  });
});
