import type { Policy } from '../../../src/policy/model/policy';
import type { RegisterTopic } from '../../../src/policy/model/register-policy';
import { ClauseLink } from '../check/ClauseLink';

/** What the policy asks on a topic, in its own words; nothing where it says nothing on it. */
export function PolicyAsks(props: {
  readonly policy: Policy;
  readonly topic: RegisterTopic;
}): React.JSX.Element | null {
  const { policy, topic } = props;
  const id = policy.register?.clauses[topic];
  const clause = policy.clauses.find((one) => one.id === id);
  return clause === undefined ? null : <ClauseLink clause={clause} isShort />;
}
