import { type Candidate, candidateAt, type Detector, type Scan } from './candidate';
import { needOfWindow, windowsOf } from './digit-windows';

/**
 * Whether ten digits are a Unique Learner Number: the first is not nought, and the sum of all ten under the weights 10 to 1 leaves
 * 10 by 11, so that none is an NHS number too (HESA coding manual, ULN). Nor is 9999999999, which stands for one that is not known.
 */
export function isUln(digits: string): boolean {
  if (digits.length !== 10 || digits < '1') return false;
  let sum = 0;
  for (let place = 0; place < 10; place += 1) sum += (10 - place) * (digits.charCodeAt(place) - 0x30);
  return sum % 11 === 10;
}

const SHAPES = { usual: ['10', '3-3-4', '5-5'], known: ['4-3-3', '3-4-3', '4-6', '6-4', '2-4-4', '4-4-2'] };

const NOTES = ['check digit fits'];

function find({ groups }: Scan): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (const window of windowsOf(groups, 10, isUln)) {
    const need = needOfWindow(groups, window, SHAPES);
    if (need === undefined) continue;
    candidates.push(
      candidateAt('uk-uln', window.digits, window, { need, alone: 'low', isCheckable: true, notes: NOTES }),
    );
  }
  return candidates;
}

/** Unique Learner Numbers. */
export const ukUln: Detector = {
  kind: 'uk-uln',
  cues: {
    naming:
      'uln,unique learner number,unique learner reference,learner number,learner id,learner reference,learner ref,lrs,learner record,ilr,individualised learner record',
    related:
      'learner,student,apprentice,apprenticeship,trainee,enrolment,enrolled,college,course,qualification,btec,functional skills,awarding body,exam entry',
    competing: 'nhs,patient,utr,taxpayer reference,tax reference',
    indifferent: '',
  },
  find,
};
