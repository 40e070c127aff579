import { type Candidate, candidateAt, type Detector, type Scan } from './candidate';
import { needOfWindow, windowsOf } from './digit-windows';

/** For each remainder by 11, the check digit that opens the number. */
const CHECK_DIGITS = '21987654321';

/**
 * Whether ten digits are a Unique Taxpayer Reference: the first is the check digit over the other nine, weighted 6 7 8 9 10 5 4 3
 * 2, modulus 11 (python-stdnum, gb.utr). All nought are refused.
 */
export function isUtr(digits: string): boolean {
  if (digits.length !== 10) return false;
  let sum = 0;
  for (let place = 1; place < 10; place += 1)
    sum += (place < 6 ? place + 5 : 11 - place) * (digits.charCodeAt(place) - 0x30);
  return digits.charAt(0) === CHECK_DIGITS.charAt(sum % 11) && !/^(\d)\1*$/.test(digits);
}

const SHAPES = { usual: ['10', '5-5'], known: ['3-3-4', '4-6', '6-4', '3-4-3', '4-3-3', '2-4-4'] };

/** The letter that the tax office puts behind the reference of a person. */
const LETTER = /^ ?k(?![a-z0-9])/i;

const NOTES = ['check digit fits'];

function find({ text, groups }: Scan): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (const bare of windowsOf(groups, 10, isUtr)) {
    const letter = LETTER.exec(text.slice(bare.end, bare.end + 3));
    const window = { ...bare, end: bare.end + (letter === null ? 0 : letter[0].length) };
    const need = needOfWindow(groups, window, SHAPES);
    if (need === undefined) continue;
    candidates.push(
      candidateAt('uk-utr', bare.digits, window, { need, alone: 'low', isCheckable: true, notes: NOTES }),
    );
  }
  return candidates;
}

/** Unique Taxpayer References. */
export const ukUtr: Detector = {
  kind: 'uk-utr',
  cues: {
    naming:
      'utr,unique taxpayer reference,unique tax reference,taxpayer reference,tax payer reference,tax reference,tax ref,taxpayer number,tax number,self assessment,sa reference,hmrc reference',
    related:
      'tax,hmrc,sa100,sa302,cis,construction industry scheme,self employed,sole trader,subcontractor,accountant',
    competing: 'nhs,patient,uln,learner,accounts office reference,paye reference,paye ref',
    indifferent: 'ref,reference,our ref,your ref,reference number,ref no,ref number,reference no',
  },
  find,
};
