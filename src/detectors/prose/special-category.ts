import type { Subject } from './subject';

/** UK GDPR Article 9: health, belief, origin, orientation, union membership, politics, genetic and biometric data. */
export const SPECIAL_CATEGORY: Subject = {
  kind: 'special-category',
  topics: [
    {
      masked: 'words about health',
      words:
        "hodgkin'?s|[a-z]{3,}(?:itis|ectomy|otomy|ostomy|oscopy|algia|aemia|opathy|plegia|phrenia|plasty|osis|coma|noma|pril|olol|statin|cillin|mycin|azole|zepam)|thyroid|lymphoma|cancer|tumou?rs?|leuk(?:a)?emia|cardiolog*|oncolog*|neurolog*|psycholog*|gyn(?:a)?ecolog*|rheumat*|visual* impair*|P lost the baby|beta blockers|chemo*|radiotherapy|biops*|epilep*|seizures|fits|diabet*|insulin|hiv|herpes|chlamydia|crohn'?s|coeliac|asthma*|copd|angina|(?:a|mini|P's) strokes?|gout|eczema|blood clots?|on a drip|(?:hip|knee) (?:replac*|op*)|fertility|tinnitus|heart (?:attack|condition|failure|bypass|surgery|disease)|P (?:has|got) ms|parkinson'?s|alzheimer'?s|dementia|motor neurone|lupus|autis*|asperger'?s|adhd|asd|asc|dyslexi*|dyspraxi*|tourette'?s?|ocd|ptsd|traumatic stress|bipolar|psychotic|anorexi*|bulimi*|eating disorder|depression|depressed|anxiety|panic attacks?|suicidal*|self harm*|overdose*|(?:nervous|mental) breakdown|sertraline|citalopram|fluoxetine|prozac|lithium|methadone|antidepressants?|morphine|vasectomy|menopaus*|transplant|dialysis|alcoholi[cs]m?|alcohol (?:dep|prob|mis|abuse|add)*|(?:drink|drug|drinking|gambling) (?:problem|addiction)|addict|pregnan*|miscarr*|ivf|abortion|stillb*|infertil*|(?:registered|partially|profoundly) (?:blind|sighted|deaf|disabled)|deaf|wheelchair|hearing (?:loss|aids?)|prognosis|palliative|hospice|terminal(?:ly ill)?|anaphyla*|epipen|inhaler|chickenpox|shingles|(?:long )?covid|sepsis|septic|incontinen*|catheter|hba1c|phq|(?:sick|fit|doctor's) notes?|psychiatr*|personality disorder|hoarding disorder|brain (?:injury|damage|tumour)|cystic fibrosis|sickle cell|palsy|down'?s syndrome|dystrophy|endometriosis|pneumonia|tb|hernia|slipped disc|dysphoria|vertigo|pacemaker|learning (?:disabilit|difficult)*|sectioned|signed off|signed P off|off sick|off ill|off with stress|work related stress|P(?:'s| is| was| has been| has become| feels)(?: \\w+)? (?:seriously ill|very ill|poorly|dying|expecting|paralysed|disabled)|diagnosed|(?:blood|test|biopsy|scan) results|blind in|under the crisis team|in (?:rehab|detox|intensive care)|back on the (?:drink|booze|bottle)|hears? voices|mental (?:health )?(?:problems?|issues?|condition|crisis|difficult*|illness|breakdown)|clinical* depress*|recovering (?:alcoholic|addict)|camhs|cmht",
    },
    {
      masked: 'words about religion or belief',
      words:
        "jehovah's witness|rastafari*|practi[sc]ing (?:muslim|christian|catholic|jew|hindu|sikh|buddhist)|(?:strict|devout|lapsed|born again|observant|orthodox) (?:orthodox |roman )?(?:muslim|christian|catholic|jew(?:ish)?|hindu|sikh|buddhist|methodist|baptist|household)|P (?:is|was|as|became|'s)(?: an?)? (?:observant |practising )?(?:muslim|christian|catholic|jewish|jew|hindu|sikh|buddhist|atheist|pagan|wiccan|mormon|quaker|methodist|jain)|converted to (?:islam|judaism|christianity|catholicism|buddhism)|(?:christian|muslim) convert|pentecostal|fast(?:s|ing) (?:for|during|next|this|until|today)|be fasting|prays|prayer room|(?:wear(?:s|ing))_(?:hijab|niqab|turban|kirpan|crucifix|veil)|P's (?:\\w+ )?(?:faith|religio\\w+)|(?:observes?|keeps?|observing|keeping) (?:the )?(?:shabbat|sabbath|kosher|ramadan|lent)|no longer (?:considers P )?a believer",
    },
    {
      masked: 'words about ethnic origin',
      words:
        "P's (?:ethnicity|ethnic\\w*|race|nationality|skin colour|immigration status|[a-z]+ heritage)|ethnicity|romani|gypsy*|irish travellers?|traveller (?:family|boy|girl|child|background)|white (?:other|british)|by birth|asylum|refugee status|black (?:caribbean|african|british)|mixed (?:race|heritage)|of [a-z]+ (?:origin|descent|heritage)|leave to remain",
    },
    {
      masked: 'words about sex life or orientation',
      words:
        "P (?:is|was|'s|as|being) (?:openly |actually |secretly |a )?(?:gay|lesbian|bisexual|homosexual|trans|transgender|non binary|queer)|came out (?:as|to (?:P|me|us))|(?:has|been) outed|transitioning|gender (?:reassignment|recognition|identity)|grc|sexuality|sexual orientation|having an affair|left P for (?:a|another) (?:man|woman)|P's (?:boy|girl)friend is|affair with P|trans (?:man|woman|boy|girl)|lives with P's (?:husband|wife)|lesbian|bisexual",
    },
    {
      masked: 'words about union membership',
      words:
        '(?:union|unison|gmb|neu|nasuwt|rmt|pcs|ucu|aslef|usdaw|fbu|cwu|unite) (?:member(?:ship)?|activist|steward|rep)|(?:member(?:ship)?|card) of the (?:union|gmb|rmt|pcs)|(?:member|card) of (?:the )?(?:unison|unite|gmb|neu|nasuwt|rmt|pcs|usdaw|communist party|labour party|conservative party)|paid up member|on strike with|P_(?:joined|left) (?:(?:the|a) )?(?:unison|unite|gmb|nasuwt|rmt|union)|P for (?:the )?(?:unison|unite|gmb|neu|nasuwt|rmt|pcs|union)|shop steward',
    },
    {
      masked: 'words about political opinion',
      words:
        "P_(?:voted|votes|voting) (?:for )?(?:labour|tory|conservative|reform|ukip|green|lib dem|snp|bnp|plaid|leave|remain)|(?:labour|tory|conservative|reform|ukip|green|lib dem|snp|bnp|communist) (?:party )?(?:member|supporter|activist|canvasser)|(?:stood|stands?|standing) for (?:the )?(?:labour|tor(?:y|ies)|conservatives?|reform|ukip|greens?|lib dems?|snp|bnp)|canvass(?:ing|ed|es) for|P's (?:political (?:views|opinions|beliefs)|politics)",
    },
    {
      masked: 'words about genetic or biometric data',
      words:
        "P's dna|gene for|dna (?:test|sample|results?)|brca ?\\d?|gene(?:tic)? (?:mutation|test\\w*|condition|disorder)|huntington'?s|P's (?:fingerprints?|biometrics?|retina)|(?:fingerprint|biometric) (?:templates?|data|record|scan)s? (?:for|of)",
    },
  ],
};
