import { useEffect, useMemo } from 'react';
import type { Facts } from '../../src/engine/facts';
import { RULES } from '../../src/rules/all-rules';
import { readClient } from '../outlook/client';
import { isEased, type Edition } from './build';
import { CheckScreen } from './check/CheckScreen';
import { loadSteps } from './check/OpenStep';
import type { Outbox } from './justify/outbox';
import { outlookHost } from './outlook-host';

interface PartProps {
  readonly edition: Edition;
  readonly outbox: Outbox;
  readonly account: string;
  /** What the register knows of those a mail goes to; absent where there is none. */
  readonly learnt?: (addresses: readonly string[]) => Facts;
}

/** The mail beside the pane, with all that checking it needs: loaded once the sheet of paper is there. */
export function MailPart({ edition, outbox, account, learnt }: PartProps): React.JSX.Element {
  const host = useMemo(
    () =>
      outlookHost({
        client: readClient(),
        blocks: edition.policy.blocks,
        isEased: () => isEased(edition),
        ...(learnt === undefined ? {} : { learnt }),
      }),
    [edition, learnt],
  );
  const by = useMemo(() => ({ ...edition, rules: RULES }), [edition]);
  useEffect(() => void loadSteps(), []);
  return <CheckScreen {...{ host, by, outbox, account }} />;
}
