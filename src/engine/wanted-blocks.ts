import { domainOf } from '../message/address';
import type { Body } from '../message/body';
import { saysInOwnText } from '../message/own-text';
import type { ApprovedBlock, Policy, Rollout } from '../policy/model/policy';
import type { Audience } from './audience';
import { settingOf } from './levels';

/** What decides which approved blocks a mail under way still needs. */
export interface WantedInput {
  readonly policy: Policy;
  readonly rollout: Rollout;
  /** `undefined` while recipients are not known. */
  readonly audience: Audience | undefined;
  readonly isPersonal: boolean;
  /** `undefined` where the body could not be read: then the block is queued, and the check on Send sees it twice. */
  readonly body: Body | undefined;
}

/** The rule that asks for each block, and the message that says it is not there. */
const ASKED_BY: Readonly<Record<ApprovedBlock['id'], string>> = {
  disclaimer: 'disclaimer-missing',
  particulars: 'company-particulars-missing',
};

/**
 * Gives the blocks to queue for Outlook to append: those whose rule the policy holds above advice, unless everyone is known
 * to be inside, the text holds them already, or (particulars) the mail is marked personal.
 */
export function wantedBlocks(input: WantedInput): readonly ApprovedBlock[] {
  const { policy, rollout, body, isPersonal } = input;
  return policy.blocks.filter((block) => {
    const setting = policy.rules[ASKED_BY[block.id]];
    if (setting === undefined) return false;
    const level = settingOf(setting, 'missing', rollout);
    if (level === 'off' || level === 'advise') return false;
    if (block.id === 'particulars' && isPersonal) return false;
    return !isAllInside(block, input.audience) && !(body !== undefined && saysInOwnText(body, block.text));
  });
}

function isAllInside(block: ApprovedBlock, audience: Audience | undefined): boolean {
  if (audience === undefined || audience.all.length === 0) return false;
  return audience.outside.every((one) => block.alsoInside.includes(domainOf(one.address)));
}
