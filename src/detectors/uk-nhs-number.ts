import { type Candidate, type CueNeed, type Detector, isInAddress, phrases, type Scan } from './candidate';
import {
  digitsOver,
  isEven,
  isWrapped,
  JOIN,
  settingOf,
  windowOver,
  type DigitGroups,
  type DigitWindow,
} from './digit-groups';

const LENGTH = 10;

/**
 * Whether ten digits bear the check digit of an NHS, CHI or H&C number: weights 10 to 2, modulus 11, 11 written as 0, 10 never
 * issued; all digits alike are refused (NHS Data Dictionary, NHS NUMBER).
 */
export function isNhsNumber(digits: string): boolean {
  if (digits.length !== LENGTH || digits === digits.charAt(0).repeat(LENGTH)) return false;
  let sum = 0;
  for (let index = 0; index < LENGTH - 1; index += 1) {
    sum += (digits.charCodeAt(index) - 0x30) * (LENGTH - index);
  }
  const check = (11 - (sum % 11)) % 11;
  return check === digits.charCodeAt(LENGTH - 1) - 0x30;
}

/** A CHI number opens with the date of birth, DDMMYY. */
function opensWithDate(digits: string): boolean {
  const day = Number(digits.slice(0, 2));
  const month = Number(digits.slice(2, 4));
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

/** Clocks, telephones and record counters open with 0 or 1; of numbers for people only those of Scotland, with a date. */
function opensAsIssued(digits: string): boolean {
  return digits >= '2' || opensWithDate(digits);
}

/** "Call the surgery on", "ring me on". */
const ENDS_IN_ON = /on:? {0,2}$/i;
const INVITES_A_CALL =
  /\b(?:call|ring|phone|telephone|dial|contact|reach|text|fax)\b[^.\n]{1,40}\bon:? {0,2}$/i;
const INVITATION_REACH = 60;

function invitesCall(text: string, start: number): boolean {
  const lead = text.slice(Math.max(0, start - INVITATION_REACH), start);
  return ENDS_IN_ON.test(lead.slice(-5)) && INVITES_A_CALL.test(lead);
}

/** Whether digits are set as telephone numbers are: 3-3-4 with dashes, dots or brackets, as in the US. */
function looksLikePhone({ joins }: DigitGroups, { first, last, shape }: DigitWindow): boolean {
  const join = joins[last];
  return first < last && shape === '3-3-4' && (join === JOIN.tight || join === JOIN.loose);
}

/** Whether the groups before lead up to the window with a country code. */
function followsCountryCode({ text, starts, joins }: DigitGroups, first: number): boolean {
  return joins[first] !== JOIN.none && text.charAt((starts[first - 1] ?? 0) - 1) === '+';
}

const USUAL_SHAPES = ['10', '3-3-4', '6-4'];
const KNOWN_SHAPES = ['5-5', '4-3-3', '3-4-3', '4-6'];

/** Whether digits are set in a way that some people use, though no form does. */
function isSetOddly({ shape }: DigitWindow): boolean {
  return !USUAL_SHAPES.includes(shape) && !KNOWN_SHAPES.includes(shape) && !isEven(shape);
}

function needOf(groups: DigitGroups, window: DigitWindow, isAddress: boolean): CueNeed | undefined {
  const setting = settingOf(groups, window);
  if (setting === 'part' || followsCountryCode(groups, window.first)) return undefined;
  if (window.isBroken && !isWrapped(groups, window)) return undefined;
  const isUsual = USUAL_SHAPES.includes(window.shape);
  if (!isUsual && setting !== 'apart') return undefined;
  if (isAddress || setting === 'coded' || isSetOddly(window)) return 'label';
  if (window.isBroken || !isUsual || invitesCall(groups.text, window.start)) return 'naming';
  return looksLikePhone(groups, window) || !opensAsIssued(window.digits) ? 'near' : 'any';
}

const NOTES = ['check digit fits'];

function candidateFrom(groups: DigitGroups, first: number, last: number): Candidate | undefined {
  if (!isNhsNumber(digitsOver(groups, first, last))) return undefined;
  const window = windowOver(groups, first, last);
  const isAddress = isInAddress(groups.text, window.start);
  const need = needOf(groups, window, isAddress);
  if (need === undefined) return undefined;
  const { start, end, digits } = window;
  return {
    kind: 'uk-nhs-number',
    key: digits,
    isCheckable: true,
    // A date and a time make ten digits too.
    alone: isSetOddly(window) ? undefined : 'low',
    need,
    doubt: isAddress ? 1 : 0,
    anchors: [start],
    notes: NOTES,
    start,
    end,
  };
}

/** Whether a window may begin at a group: a short group in the middle of a chain begins no number. */
function mayBegin({ starts, ends, joins }: DigitGroups, index: number): boolean {
  const length = (ends[index] ?? 0) - (starts[index] ?? 0);
  if (length > LENGTH) return false;
  return length === LENGTH || joins[index] === JOIN.none || (joins[index] !== JOIN.tight && length >= 3);
}

function find({ groups }: Scan): readonly Candidate[] {
  const { starts, ends, joins } = groups;
  const candidates: Candidate[] = [];
  for (let first = 0; first < starts.length; first += 1) {
    if (!mayBegin(groups, first)) continue;
    let total = 0;
    let last = first;
    for (; last < starts.length && total < LENGTH; last += 1) {
      if (last > first && joins[last] === JOIN.none) break;
      total += (ends[last] ?? 0) - (starts[last] ?? 0);
    }
    if (total !== LENGTH) continue;
    const candidate = candidateFrom(groups, first, last - 1);
    if (candidate !== undefined) candidates.push(candidate);
  }
  return candidates;
}

/** NHS numbers of England and Wales, CHI numbers of Scotland, H&C numbers of Northern Ireland. */
export const ukNhsNumber: Detector = {
  kind: 'uk-nhs-number',
  cues: {
    naming: phrases(`
      nhs number, n h s number, n h s no, nhs no, nhs num, nhs id, nhs nr, nhs ref, nhs reference, nhs identifier, nhsnumber, nhsno,
      nhs patient, national health service number, chi number, chi no, community health index, h&c number,
      h&c no, h&c, hcn, health and care number, health & care number, health and social care number, health
      service number, patient number, patient no, patient id, patient identifier, patient identification,
      patient ref, patient reference
    `),
    related: phrases(`
      nhs, n h s, chi, patient, gp, gp surgery, general practitioner, surgery, hospital, hospital number, hospital
      no, clinic, ward, dob, d o b, date of birth, born, medical, medical record, health record, health
      visitor, mental health, health care, healthcare, referral, referred, consultant, admitted, admission,
      discharge, discharged, a&e, prescription, medication, diagnosis, diagnosed, appointment, outpatient,
      inpatient, nurse, nursing, midwife, maternity, doctor, paramedic, vaccination, vaccine, immunisation,
      blood test, x ray, scan, screening, camhs, physio, physiotherapy, therapy, mrn, service user, next of
      kin, treatment, care plan, ehcp, oncology, cardiology, dental, dentist
    `),
    competing: phrases(`
      utr, unique taxpayer reference, uln, unique learner number, learner, tax ref, paye ref
    `),
    indifferent: [],
  },
  find,
};
