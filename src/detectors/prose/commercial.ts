import type { Subject } from './subject';

/** Unpublished bid, price, margin, offer, evaluation, merger term, trade secret or confidential plan. */
export const COMMERCIAL: Subject = {
  kind: 'commercial',
  topics: [
    {
      masked: 'words about business in confidence',
      words:
        "heads of terms|competitor'?s? price|bid evaluation|merger (?:discussions|terms)|financial results|opening offer|bill of quantities|(?:price|market) sensitive|merge with|name of the buyer|priced (?:bill|submission)|undercut us|trading update|our rate card|their margin|term sheet|trade secrets?|reserve price|walk away price|standstill|rate card|preferred bidder|cost price|cost model|merger talks|due diligence (?:report|turned|stage|on [a-z]+ shows)|takeover of|earn out|(?:offer|bid) for the (?:shares|business|company|site|land)|source code|process parameters|know how(?! (?:to|big|many|much|long|it|we|you|they|the|i))|tender (?:response|price|prices|submission|clarification)|our (?:\\w+ )?(?:bid|tender|margin|cost breakdown|price file)s?|bid strategy|(?:moderated|evaluation|supplier) scores|scoring sheet|(?:evaluation|tender) panel|pricing (?:strategy|schedule|model)|price file|gross margin|best and final|budget ceiling|private session|clarification question|their (?:tender|bid)|competitor quote|compliant tender|exclusive talks|investor presentation|sealed bid|due to be announced|exclusivity|letter of intent|non binding offer|takeover|redundancy programme",
    },
  ],
};
