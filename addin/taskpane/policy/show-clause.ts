import { createContext } from 'react';

/** Opens the policy page at a clause. */
export const ShowClause = createContext<(id: string) => void>(() => undefined);
