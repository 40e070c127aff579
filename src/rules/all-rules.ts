import type { Rule } from '../engine/rule';
import { allStaff } from './all-staff';
import { attachmentArchive } from './attachment-archive';
import { attachmentEncrypted } from './attachment-encrypted';
import { attachmentExecutable } from './attachment-executable';
import { attachmentForgotten } from './attachment-forgotten';
import { attachmentHiddenContent } from './attachment-hidden-content';
import { attachmentLarge } from './attachment-large';
import { attachmentMediaOrSoftware } from './attachment-media-or-software';
import { bccExpected } from './bcc-expected';
import { chainLetter } from './chain-letter';
import { companyParticularsMissing } from './company-particulars-missing';
import { confidentialExternal } from './confidential-external';
import { confidentialUnmarked } from './confidential-unmarked';
import { contactNotOnRegister } from './contact-not-on-register';
import { contactOptedOut } from './contact-opted-out';
import { credentialDisclosed } from './credential-disclosed';
import { credentialRequested } from './credential-requested';
import { disclaimerMissing } from './disclaimer-missing';
import { forwardsConfidential } from './forwards-confidential';
import { genericMailboxSuggested } from './generic-mailbox-suggested';
import { informationRequestReply } from './information-request-reply';
import { largeAudience } from './large-audience';
import { legalDocument } from './legal-document';
import { lobbyingOrPromotion } from './lobbying-or-promotion';
import { offensiveLanguage } from './offensive-language';
import { onBehalfUnidentified } from './on-behalf-unidentified';
import { personalBusiness } from './personal-business';
import { personalFromGenericMailbox } from './personal-from-generic-mailbox';
import { personalOutsideLunch } from './personal-outside-lunch';
import { personalUnmarked } from './personal-unmarked';
import { purchaseByEmail } from './purchase-by-email';
import { recipientLooksWrong } from './recipient-looks-wrong';
import { recordWorthKeeping } from './record-worth-keeping';
import { replyToCredentialRequest } from './reply-to-credential-request';
import { sensitiveDataExternal } from './sensitive-data-external';
import { sensitiveDataSharedMailbox } from './sensitive-data-shared-mailbox';
import { subjectDiscloses } from './subject-discloses';
import { toOwnPrivateMailbox } from './to-own-private-mailbox';
import { virusWarning } from './virus-warning';

/** Every rule there is, in the order in which findings of one level are shown. */
export const RULES: readonly Rule[] = [
  attachmentExecutable,
  attachmentHiddenContent,
  sensitiveDataExternal,
  credentialDisclosed,
  purchaseByEmail,
  legalDocument,
  sensitiveDataSharedMailbox,
  forwardsConfidential,
  subjectDiscloses,
  informationRequestReply,
  replyToCredentialRequest,
  credentialRequested,
  personalFromGenericMailbox,
  recipientLooksWrong,
  toOwnPrivateMailbox,
  contactOptedOut,
  onBehalfUnidentified,
  offensiveLanguage,
  virusWarning,
  bccExpected,
  allStaff,
  largeAudience,
  disclaimerMissing,
  companyParticularsMissing,
  confidentialExternal,
  confidentialUnmarked,
  personalUnmarked,
  contactNotOnRegister,
  genericMailboxSuggested,
  chainLetter,
  lobbyingOrPromotion,
  personalOutsideLunch,
  personalBusiness,
  recordWorthKeeping,
  attachmentForgotten,
  attachmentArchive,
  attachmentEncrypted,
  attachmentLarge,
  attachmentMediaOrSoftware,
];
