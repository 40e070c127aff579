import { type Candidate, candidateAt, type Detector, type Scan } from './candidate';
import { needOfWindow, windowsOf } from './digit-windows';
import { lettersBefore, SEPARATED } from './spaced-form';
import { zonesIn } from './travel-zone';

/** Nine digits without a word that says so are nothing: they are not even looked for. */
const WORTH_LOOKING = /pass ?port|permit|\bbrps?\b|residence card|travel doc/i;

const SHAPES = {
  usual: ['9', '3-3-3'],
  known: ['4-5', '2-3-4', '4-3-2', '3-4-2', '2-7', '3-6'],
};

/** A residence permit, and the passports of some other countries: two letters and seven digits. */
const LETTERED = new RegExp(`([A-Za-z])([A-Za-z])${`${SEPARATED}(\\d)`.repeat(7)}(?![A-Za-z0-9])`, 'y');

const NOTES = ['as long as a passport number'];

function numbersIn({ groups }: Scan): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const window of windowsOf(groups, 9, (digits) => !/^(\d)\1*$/.test(digits))) {
    const need = needOfWindow(groups, window, SHAPES);
    if (need === undefined) continue;
    found.push(
      candidateAt('uk-passport', window.digits, window, {
        need: need === 'any' ? 'near' : need,
        notes: NOTES,
      }),
    );
  }
  return found;
}

function letteredIn({ text, groups }: Scan): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const digits of groups.starts) {
    const start = lettersBefore(text, digits, 2);
    if (start < 0) continue;
    LETTERED.lastIndex = start;
    const match = LETTERED.exec(text);
    if (match === null) continue;
    const [written, ...characters] = match;
    // "the passport is 1234567": small letters with room behind them are a word.
    if (/[a-z][^A-Za-z0-9]/.test(written)) continue;
    const span = { start, end: start + written.length };
    found.push(
      candidateAt('uk-passport', characters.join('').toUpperCase(), span, { need: 'near', notes: NOTES }),
    );
  }
  return found;
}

function find(scan: Scan): readonly Candidate[] {
  const zones = zonesIn(scan.text).map((zone) =>
    candidateAt('uk-passport', zone.number, zone, {
      need: 'any',
      alone: 'high',
      isCheckable: true,
      notes: ['machine readable zone', 'check digits fit'],
    }),
  );
  if (!WORTH_LOOKING.test(scan.text)) return zones;
  return [...zones, ...numbersIn(scan), ...letteredIn(scan)];
}

/** Numbers of British passports and residence permits, and the machine readable zone of any travel document. */
export const ukPassport: Detector = {
  kind: 'uk-passport',
  cues: {
    naming:
      'passport number,passport no,passport id,passport ref,passport reference,passport details,uk passport,british passport,brp,residence permit,residence card,travel document number',
    related: 'passport,pass port,travel document,right to work,share code,visa application,immigration',
    competing:
      'wd my passport,passport advantage,passport drive,passport ultra,passport to,passport scheme,passport office,passport photo,skills passport,training passport,safety passport,health passport,leisure passport,learning passport,digital passport,pet passport,horse passport,parking permit,work permit,permit to work,application number,application ref,application reference',
    indifferent: '',
  },
  find,
};
