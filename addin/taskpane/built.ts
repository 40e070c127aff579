import type { Policy, Rollout } from '../../src/policy/model/policy';
import type { RegisterSettings } from './register/settings';

/** What the build puts into the pane and into the page of the register (webpack.config.js). */
export interface Build {
  readonly version: string;
  readonly policy: Policy;
  readonly rollout: Rollout;
  /** Where the register is; absent where the organisation keeps none. */
  readonly register?: RegisterSettings;
}

declare const LETTERHEAD_BUILD: Build;

/** Gives what the build says. */
export function readBuild(): Build {
  return LETTERHEAD_BUILD;
}
