import { type Candidate, type CueNeed, type Detector, isInAddress, type Scan } from './candidate';
import { JOIN, type DigitGroups, type DigitWindow } from './digit-groups';
import { isSetOddly, needOfWindow, windowsOf } from './digit-windows';

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

/**
 * Clocks, telephones and record counters open with 0 or 1; of numbers for people only those of Scotland (CHI), which open with the day
 * and month of birth.
 */
const OPENS_AS_ISSUED = /^(?:[2-9]|(?:0[1-9]|1\d)(?:0[1-9]|1[0-2]))/;

/** "Call the surgery on", "ring me on". */
const ENDS_IN_ON = /on:? {0,2}$/i;
const INVITES_A_CALL =
  /\b(?:call|ring|phone|telephone|dial|contact|reach|text|fax)\b[^.\n]{1,40}\bon:? {0,2}$/i;
const INVITATION_REACH = 60;

function invitesCall(text: string, start: number): boolean {
  const lead = text.slice(Math.max(0, start - INVITATION_REACH), start);
  return ENDS_IN_ON.test(lead) && INVITES_A_CALL.test(lead);
}

/** Whether digits are set as telephone numbers are: 3-3-4 with dashes, dots or brackets, as in the US. */
function looksLikePhone({ joins }: DigitGroups, { last, shape }: DigitWindow): boolean {
  const join = joins[last];
  return shape === '3-3-4' && (join === JOIN.tight || join === JOIN.loose);
}

const SHAPES = { usual: ['10', '3-3-4', '6-4'], known: ['4-3-3', '3-4-3', '4-6'] };

function needOf(groups: DigitGroups, window: DigitWindow): CueNeed | undefined {
  const need = needOfWindow(groups, window, SHAPES);
  if (need !== 'any') return need;
  if (invitesCall(groups.text, window.start)) return 'naming';
  return looksLikePhone(groups, window) || !OPENS_AS_ISSUED.test(window.digits) ? 'near' : 'any';
}

const NOTES = ['check digit fits'];

function find({ groups }: Scan): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (const window of windowsOf(groups, LENGTH, isNhsNumber)) {
    const need = needOf(groups, window);
    if (need === undefined) continue;
    const { start, end, digits } = window;
    candidates.push({
      kind: 'uk-nhs-number',
      key: digits,
      isCheckable: true,
      // A date and a time make ten digits too.
      alone: isSetOddly(window, SHAPES) ? undefined : 'low',
      need,
      doubt: isInAddress(groups.text, start) ? 1 : 0,
      anchors: [start],
      notes: NOTES,
      start,
      end,
    });
  }
  return candidates;
}

/** NHS numbers of England and Wales, CHI numbers of Scotland, H&C numbers of Northern Ireland. */
export const ukNhsNumber: Detector = {
  kind: 'uk-nhs-number',
  cues: {
    naming:
      'nhs #,n h s #,nhs nr,nhs identifier,nhsnumber,nhsno,nhs patient,national health service number,chi #,community health index,h&c,hcn,health and care #,health & care #,health and social care #,health service #,patient #,patient identifier,patient identification',
    related:
      'nhs,n h s,chi,patient,gp,gp surgery,general practitioner,surgery,hospital,hospital number,hospital no,clinic,ward,dob,d o b,date of birth,born,medical,medical record,health record,health visitor,mental health,health care,healthcare,referral,referred,consultant,admitted,admission,discharge,discharged,a&e,prescription,medication,diagnosis,diagnosed,appointment,outpatient,inpatient,nurse,nursing,midwife,maternity,doctor,paramedic,vaccination,vaccine,immunisation,blood test,x ray,scan,screening,camhs,physio,physiotherapy,therapy,mrn,service user,next of kin,treatment,care plan,ehcp,oncology,cardiology,dental,dentist',
    competing: 'utr,unique taxpayer reference,uln,unique learner number,learner,tax ref,paye ref',
    indifferent: '',
  },
  find,
};
