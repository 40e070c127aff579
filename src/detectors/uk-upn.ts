import { type Candidate, candidateAt, type Detector, isInAddress, type Scan } from './candidate';
import { matchEither } from './matches';
import { isLetter, lettersBefore, SEPARATED } from './spaced-form';

/** The letters that check a pupil number: neither I nor O nor S, which pass for digits. */
const LETTERS = 'ABCDEFGHJKLMNPQRTUVWXYZ';

/**
 * Whether a bare UPN bears its check letter: the twelve characters behind it, a last letter counted by its place, weighted 2 to
 * 13, modulus 23 (UK Government Data Standards Catalogue, Unique Pupil Number 2.0).
 */
export function isUpn(upn: string): boolean {
  if (!/^[A-HJ-NP-RT-Z]\d{11}[0-9A-HJ-NP-RT-Z]$/.test(upn) || /^.0+$/.test(upn)) return false;
  let sum = 0;
  for (let place = 1; place <= 12; place += 1) {
    const character = upn.charAt(place);
    sum += (place + 1) * (character <= '9' ? Number(character) : LETTERS.indexOf(character));
  }
  return upn.charAt(0) === LETTERS.charAt(sum % 23);
}

/** Numbers of local authorities in England and Wales, first-last or alone (Department for Education, code sets). */
const AUTHORITIES =
  '201-213,301-320,330-336,340-344,350-359,370-373,380-384,390-394,420,660-681,800-803,805-808,810-813,815-816,820-823,825-826,830-831,835-841,845-846,850-852,855-857,860-861,865-896,908-909,916,919,921,925-926,928-929,931,933,935-938,940-945';

/** By the number of an authority whether there is one; made when it is first asked for. */
let authorities: Uint8Array | undefined;

function isAuthority(number: string): boolean {
  if (authorities === undefined) {
    authorities = new Uint8Array(1000);
    for (const range of AUTHORITIES.split(',')) {
      const [first = '', last = first] = range.split('-');
      authorities.fill(1, Number(first), Number(last) + 1);
    }
  }
  return authorities[Number(number)] === 1;
}

const FORM = new RegExp(
  `([A-Za-z])${`${SEPARATED}(\\d)`.repeat(11)}${SEPARATED}([0-9A-Za-z])(?![A-Za-z0-9])`,
  'y',
);

const NOTES = ['check letter fits'];

function find({ text, exact, groups }: Scan): readonly Candidate[] {
  const candidates: Candidate[] = [];
  let reached = 0;
  for (const digits of groups.starts) {
    const start =
      digits < reached ? -1 : isLetter(exact.charCodeAt(digits)) ? digits : lettersBefore(text, digits, 1);
    if (start < 0) continue;
    const match = matchEither(FORM, exact, text, start);
    if (match === null) continue;
    const [written, ...characters] = match;
    const key = characters.join('').toUpperCase();
    if (!isUpn(key)) continue;
    const end = start + written.length;
    reached = end;
    const isTied = /[-/#]/.test(text.charAt(start - 1)) || isInAddress(text, start);
    const alone = isAuthority(key.slice(1, 4)) && !isTied ? 'medium' : 'low';
    const need = isTied ? 'label' : 'any';
    candidates.push(
      candidateAt('uk-upn', key, { start, end }, { need, alone, isCheckable: true, notes: NOTES }),
    );
  }
  return candidates;
}

/** Unique Pupil Numbers, temporary ones among them. */
export const ukUpn: Detector = {
  kind: 'uk-upn',
  cues: {
    naming: 'upn,unique pupil number,unique pupil reference,pupil number,pupil id,pupil reference,pupil ref',
    related: 'pupil,student,school,child,year group,sen,ehcp,admission,ctf,attendance,exclusion',
    competing: '',
    indifferent: 'id,ref,reference',
  },
  find,
};
