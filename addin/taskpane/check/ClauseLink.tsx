import { useContext } from 'react';
import { Link } from '@fluentui/react-components';
import { ShowClause } from '../policy/show-clause';
import { useTextStyles } from '../sheet/text-styles';
import type { CitedClause } from './finding-text';

/** A clause in the organisation's own words; its number opens the policy there. */
export function ClauseLink({ clause }: { readonly clause: CitedClause }): React.JSX.Element {
  const text = useTextStyles();
  const showClause = useContext(ShowClause);
  return (
    <p className={text.clause}>
      “{clause.text.trim()}” (
      <Link as="button" inline className={text.clauseNumber} onClick={() => showClause(clause.id)}>
        {clause.id}
      </Link>
      )
    </p>
  );
}
