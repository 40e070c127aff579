import { ReadingSheet } from '../StateSheet';
import { TroubleRow } from './TroubleRow';
import type { Asked } from './use-answer';

/** What stands where an answer will: that it is being read, or what came between, with the way to ask again. */
export function Unanswered({ now, reload }: Asked<unknown>): React.JSX.Element | null {
  switch (now.kind) {
    case 'loading':
      return <ReadingSheet />;
    case 'trouble':
      return <TroubleRow trouble={now.trouble} onAgain={reload} />;
    case 'value':
      return null;
  }
}
