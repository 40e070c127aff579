import type { Subject } from './subject';

/** A concern, disclosure or referral about an identifiable child or adult at risk (Children Act 1989 s47, Care Act 2014 s42). */
export const SAFEGUARDING: Subject = {
  kind: 'safeguarding',
  topics: [
    {
      masked: 'words about a safeguarding concern',
      words:
        "disclosure to (?:you|me|us)|strategy discussion|arrang(?:ed|ing) (?:a )?marriage|non accidental|pregnant by|against P's will|(?:safeguarding|welfare|child protection|prevent|mash|lado|marac|cpoms) (?:concerns?|alert|referral|disclosure|enquiry|incident)|(?:child protection|cp|child in need|cin) (?:plan|conference|medical|meeting)|section (?:47|42|17)|s(?:47|42|17)|lado|marac|(?:to|a|in|ring|rang|with|by) mash|strat(?:egy)? meeting for|core group|epo|emergency protection|care order|early help|looked after child|care leaver|into care|into foster care|foster (?:carers?|placement|care)|children'?s (?:services|social care)|operation encompass|cpoms|as dsl|dsl aware|concern(?:s|ed)? (?:about|re|for|over) P|(?:worried|anxious|uneasy)(?: sick)? (?:about|for|that) P(?!')|allegation against a member of staff|missing episodes|neglect threshold|body map|safety plan",
    },
    {
      masked: 'words about harm or abuse',
      words:
        "self harm*|cutting P|bruis(?:es|ed|ing)|black eyes?|(?:bite|belt|hand shaped|burn|finger|grip) marks?|cigarette burns?|fresh cuts|unexplained (?:injur\\w+|bruising|marks)|(?:slap(?:s|ped)?|punch(?:es|ed)|smack(?:s|ed)?|grabb?(?:s|ed)|strangl(?:es|ed)|abus(?:es|ed|ing)|groom(?:s|ed|ing)|hits|beats|hurts) (?:P|me)(?![a-z'])|takes a belt|(?:being|been|was|is) (?:groomed|abused|exploited|neglected|radicali\\w+|trafficked|beaten|starved|slapped|hit|punched|stalked)|slapped|strangled|(?:sexual|physical|emotional|domestic|financial|historic|child)(?:ly)? (?:sexual )?(?:abus\\w+|assault\\w*|violence|exploit\\w*)|honou?r based|abusive (?:partner|relationship|husband|ex|father|mother)|(?:inappropriately|inappropriate (?:touch\\w*|messag\\w*|relationship|contact))|relationship with (?:P|a|one of the) (?:pupil|student|sixth)|county lines|cuckoo*|fgm|forced (?:marriage|to marry)|radicali[sz]*|extremis[mt] (?:videos|material|views|content)|dv|coercive|sexuali[sz]ed|(?:wants?|wanted|tried|threatening|threats) to (?:die|kill|hurt P|end P's)|kill (?:P|me)|suicid(?:e|al)|(?:not|n't) want to (?:be (?:here|alive)|live|wake up)|(?:pictures|photos|images|videos) of P|made to (?:carry|sell|deliver)|(?:taken|took|takes|taking|emptied|emptying|drained) P's (?:savings|money|bank card|account|pension)|P's (?:savings|account|pension) (?:emptied|drained|taken)|overdose|kicked P out|(?:threw|thrown) P out|bedsores|pressure sores|(?:frightened|scared|terrified|afraid) (?:of|to (?:go|talk|be))|(?:not|doesn't|don't|didn't|never) (?:feel(?:ing)?|felt) safe|(?:not|isn't|unsafe) (?:safe )?at home|older men|gone missing|missing from (?:home|care|P's)|sofa surfing|trading sex|modern slavery|holds P's|(?:financially|sexually) [a-z]+ed|left (?:home )?alone|leaves P (?:alone|on)|on P's own all night|locked in|smashing up|remov(?:ed|ing) the (?:twins|children|kids|baby|boys|girls)|(?:asked|asking) (?:\\w+ )?for (?:pictures|photos|nudes)|secret games",
    },
  ],
};
