import type { Subject } from './subject';

/** UK GDPR Article 9: health, belief, origin, orientation, union membership, politics, genetic and biometric data. */
export const SPECIAL_CATEGORY: Subject = {
  kind: 'special-category',
  topics: [
    {
      masked: 'words about health',
      core: "hodgkin'?s|[a-z]{3,}(?:itis|ectomy|otomy|ostomy|oscopy|algia|aemia|opathy|plegia|phrenia|plasty|osis|coma|noma|pril|olol|statin|cillin|mycin|azole|zepam)|thyroid|lymphoma|cancer|tumou?rs?|leuk(?:a)?emia|cardiolog*|oncolog*|neurolog*|psycholog*|gyn(?:a)?ecolog*|rheumat*|visual* impair*|P lost the baby|beta blockers|chemo*|radiotherapy|biops*|epilep*|seizures|fits|diabet*|insulin|hiv|herpes|chlamydia|crohn'?s|coeliac|asthma*|copd|angina|(?:a|mini|P's) strokes?|gout|eczema|blood clots?|on a drip|(?:hip|knee) (?:replac*|op*)|fertility|tinnitus|heart (?:attack|condition|failure|bypass|surgery|disease)|P (?:has|got) ms|parkinson'?s|alzheimer'?s|dementia|motor neurone|lupus|autis*|asperger'?s|adhd|asd|asc|dyslexi*|dyspraxi*|tourette'?s?|ocd|ptsd|traumatic stress|bipolar|psychotic|anorexi*|bulimi*|eating disorder|depression|depressed|anxiety|panic attacks?|suicidal*|self harm*|overdose*|(?:nervous|mental) breakdown|sertraline|citalopram|fluoxetine|prozac|lithium|methadone|antidepressants?|morphine|vasectomy|menopaus*|transplant|dialysis|alcoholi[cs]m?|alcohol (?:dep|prob|mis|abuse|add)*|(?:drink|drug|drinking|gambling) (?:problem|addiction)|addict|pregnan*|miscarr*|ivf|abortion|stillb*|infertil*|(?:registered|partially|profoundly) (?:blind|sighted|deaf|disabled)|deaf|wheelchair|hearing (?:loss|aids?)|prognosis|palliative|hospice|terminal(?:ly ill)?|anaphyla*|epipen|inhaler|chickenpox|shingles|(?:long )?covid|sepsis|septic|incontinen*|catheter|hba1c|phq|(?:sick|fit|doctor's) notes?|psychiatr*|personality disorder|hoarding disorder|brain (?:injury|damage|tumour)|cystic fibrosis|sickle cell|palsy|down'?s syndrome|dystrophy|endometriosis|pneumonia|tb|hernia|slipped disc|dysphoria|vertigo|pacemaker|learning (?:disabilit|difficult)*|sectioned|signed off|signed P off|off sick|off ill|off with stress|work related stress|P(?:'s| is| was| has been| has become| feels)(?: \\w+)? (?:seriously ill|very ill|poorly|dying|expecting|paralysed|disabled)|diagnosed|(?:blood|test|biopsy|scan) results|blind in|under the crisis team|in (?:rehab|detox|intensive care)|back on the (?:drink|booze|bottle)|hears? voices|mental (?:health )?(?:problems?|issues?|condition|crisis|difficult*|illness|breakdown)|clinical* depress*|recovering (?:alcoholic|addict)|camhs|cmht",
      topic:
        'ms|ibs|mobility problems|prescri*|collapsed|lump|faint(?:ed|s)|miscarriage|surgery|surgeon|hospital|symptoms|disorder|syndrome|disease|chronic|allerg*|disabilit*|disabled|medication|tablets|meds|injur(?:y|ies)|pain|fracture*|broke P|broken (?:leg|arm|hip|ankle|wrist)|kidneys?|liver|lungs?|bowel|prostate|breast|blood (?:pressure|tests?|transfusion)|transfusion|mri|ct scan|scan|stroke|ill|illness|ill health|unwell|occupational health|oh (?:report|referral)|reasonable adjustments|mental health|low mood|stress|migraines?|ehcp|pip claim|sen|ward|clinic|counsell*|therap(?:y|ist)|infection|impairment|autoimmune|operation on|detox|rehab|addiction|relapse|blind|sick',
    },
    {
      masked: 'words about religion or belief',
      core: "jehovah's witness|rastafari*|practi[sc]ing (?:muslim|christian|catholic|jew|hindu|sikh|buddhist)|(?:strict|devout|lapsed|born again|observant|orthodox) (?:orthodox |roman )?(?:muslim|christian|catholic|jew(?:ish)?|hindu|sikh|buddhist|methodist|baptist|household)|P (?:is|was|as|became|'s)(?: an?)? (?:observant |practising )?(?:muslim|christian|catholic|jewish|jew|hindu|sikh|buddhist|atheist|pagan|wiccan|mormon|quaker|methodist|jain)|converted to (?:islam|judaism|christianity|catholicism|buddhism)|(?:christian|muslim) convert|pentecostal|fast(?:s|ing) (?:for|during|next|this|until|today)|be fasting|prays|prayer room|(?:wear(?:s|ing))_(?:hijab|niqab|turban|kirpan|crucifix|veil)|P's (?:\\w+ )?(?:faith|religio\\w+)|(?:observes?|keeps?|observing|keeping) (?:the )?(?:shabbat|sabbath|kosher|ramadan|lent)|no longer (?:considers P )?a believer",
      topic:
        'muslim|islam|catholic|jewish|hindu|sikh|buddhist|atheist|mosque|synagogue|gurdwara|temple|church|chapel|eid|diwali|communion|baptised|christened|kosher|halal|sabbath|prayers?|ramadan|believer',
    },
    {
      masked: 'words about ethnic origin',
      core: "P's (?:ethnicity|ethnic\\w*|race|nationality|skin colour|immigration status|[a-z]+ heritage)|ethnicity|romani|gypsy*|irish travellers?|traveller (?:family|boy|girl|child|background)|white (?:other|british)|by birth|asylum|refugee status|black (?:caribbean|african|british)|mixed (?:race|heritage)|of [a-z]+ (?:origin|descent|heritage)|leave to remain",
      topic: 'ethnic|refugee|racial|heritage|immigration',
    },
    {
      masked: 'words about sex life or orientation',
      core: "P (?:is|was|'s|as|being) (?:openly |actually |secretly |a )?(?:gay|lesbian|bisexual|homosexual|trans|transgender|non binary|queer)|came out (?:as|to (?:P|me|us))|(?:has|been) outed|transitioning|gender (?:reassignment|recognition|identity)|grc|sexuality|sexual orientation|having an affair|left P for (?:a|another) (?:man|woman)|P's (?:boy|girl)friend is|affair with P|trans (?:man|woman|boy|girl)|lives with P's (?:husband|wife)|lesbian|bisexual",
      topic: 'gay|transgender|non binary|transition',
    },
    {
      masked: 'words about union membership',
      core: '(?:union|unison|gmb|neu|nasuwt|rmt|pcs|ucu|aslef|usdaw|fbu|cwu|unite) (?:member(?:ship)?|activist|steward|rep)|(?:member(?:ship)?|card) of the (?:union|gmb|rmt|pcs)|(?:member|card) of (?:the )?(?:unison|unite|gmb|neu|nasuwt|rmt|pcs|usdaw|communist party|labour party|conservative party)|paid up member|on strike with|P_(?:joined|left) (?:(?:the|a) )?(?:unison|unite|gmb|nasuwt|rmt|union)|P for (?:the )?(?:unison|unite|gmb|neu|nasuwt|rmt|pcs|union)|shop steward',
      topic: 'unison|gmb|nasuwt|rmt|trade union',
    },
    {
      masked: 'words about political opinion',
      core: "P_(?:voted|votes|voting) (?:for )?(?:labour|tory|conservative|reform|ukip|green|lib dem|snp|bnp|plaid|leave|remain)|(?:labour|tory|conservative|reform|ukip|green|lib dem|snp|bnp|communist) (?:party )?(?:member|supporter|activist|canvasser)|(?:stood|stands?|standing) for (?:the )?(?:labour|tor(?:y|ies)|conservatives?|reform|ukip|greens?|lib dems?|snp|bnp)|canvass(?:ing|ed|es) for|P's (?:political (?:views|opinions|beliefs)|politics)",
      topic: '(?:labour|tory|conservative|communist|reform) party',
    },
    {
      masked: 'words about genetic or biometric data',
      core: "P's dna|gene for|dna (?:test|sample|results?)|brca ?\\d?|gene(?:tic)? (?:mutation|test\\w*|condition|disorder)|huntington'?s|P's (?:fingerprints?|biometrics?|retina)|(?:fingerprint|biometric) (?:templates?|data|record|scan)s? (?:for|of)",
      topic: 'fingerprints?|biometric|genetic|paternity',
    },
  ],
  hints:
    'told|confided|disclos*|suffer*|liv(?:es|ing) with|history of|came back|spread|admitted|in hospital|off|absen*|weeks?|months?|because of|due to|follow(?:ed|ing|s)|undergo*|recover*|start(?:s|ed)|stopped|tak(?:es|ing)|receiv*|carr(?:y|ies)|refus*|struggl*|cop(?:e|ing)|severe|chronic|having|has|got|had|needs?|uses|asked|letter|confirm*|shows?|tests?|gp|consultant|seen|treat*|adjust*|deteriorat*|worried|wheelchair|lives|alone|note|team|rota|back|member|recorded|mentioned|is in|on the|described?s?|believe|goes|attends|asks|meal',
  idioms:
    "sick (?:of|to death)|worried sick|it makes me ill|blind (?:copy|copied|cc|spot|date|eye|tast\\w+)|the blind|blinds?(?: in)? P's office|heart attack when|clean bill of health|health (?:and|&) safety|(?:the|great) depression (?:of|in|era|over)|stress test\\w*|disabled (?:\\w+ ){0,2}(?:accounts?|access|toilets?|parking|candidates|users?|button|feature|login)|allergic to (?:mondays|work|meetings|emails?|spreadsheets|change)|an? allergy to our|giving me a [a-z]+|virus|parkinson's law|hearing (?:loop|date)|second opinion|sex education|black friday|pregnant pause|christian aid|cancer (?:research|support|services|relief|society|camp)|macmillan|catholic (?:school|church|tastes)|muslim council|autism friendly|dementia friendly|addicted to (?:the|biscuits|coffee|chocolate|cake|tea)|terminal (?:[a-z]? ?(?:\\d|at|building|server|window))|depressed (?:by|market|prices?|area|storage)|fits (?:the|in|into|with|well|on|our|together)|icon addict|scan(?:ner|ned)? (?:the|and|it|this|of the)|deaf ears|no pain|pain (?:point|in the)\\w*|sick leave policy|ward (?:off|councillor|member|forum)|sen (?:kinder)|(?:school|hospital|chapel|clinic|surgery|centre) (?:is|at|has a)|orthodox economics",
};
