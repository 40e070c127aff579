import { useContext } from 'react';
import { Link } from '@fluentui/react-components';
import { truncateAt } from '../../../src/report/alert/clean-text';
import { ShowClause } from '../policy/show-clause';
import { useTextStyles } from '../sheet/text-styles';
import type { CitedClause } from './finding-text';

/** Where a clause is only named, so much of it is quoted: the policy page and *Why* hold it whole. */
const SHORT = 280;

/** A clause in the organisation's own words; its number opens the policy there. */
export function ClauseLink(props: {
  readonly clause: CitedClause;
  readonly isShort?: boolean;
}): React.JSX.Element {
  const { clause, isShort = false } = props;
  const text = useTextStyles();
  const showClause = useContext(ShowClause);
  return (
    <p className={text.clause}>
      “{isShort ? truncateAt(clause.text.trim(), SHORT) : clause.text.trim()}”{' '}
      <span className={text.together}>
        (
        <Link as="button" inline className={text.clauseNumber} onClick={() => showClause(clause.id)}>
          {clause.id}
        </Link>
        )
      </span>
    </p>
  );
}
