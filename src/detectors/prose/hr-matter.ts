import type { Subject } from './subject';

/** A named person's discipline, grievance, capability, absence, pay, redundancy, dismissal, settlement or tribunal. */
export const HR_MATTER: Subject = {
  kind: 'hr-matter',
  topics: [
    {
      masked: 'words about discipline or a complaint',
      words:
        "grievance|alleged that you|investigat(?:ing|ion) (?:officer|meeting|into P)|P's conduct (?:at|is|was|has)|turned up (?:drunk|late|smelling)|disciplin(?:ary|ed)|misconduct|(?:final|first|second|written|verbal|formal) (?:\\w+ )?warnings?|(?:previous|two|three) warnings|suspended (?:on|pending|from (?:work|duty)|without pay)|suspend P|P (?:is|was|been|has been) suspended|complaint (?:of|about) (?:bullying|harass\\w+|discriminat\\w+)|(?:bullying|harassment|formal) complaint|accused of (?:bullying|harass\\w*)|harassing|stood down|fitness to practise|gardening leave|investigatory|sent P? ?home (?:on|while|for)|sent home on",
    },
    {
      masked: 'words about leaving or dismissal',
      words:
        "P(?:'s| is| was| has| be| got| were| had)?(?: \\w+){0,2} (?:dismissed|sacked|fired|let go|demoted|laid off|managed out|forced out|pushed out)(?= (?:for|on|at|last|from|this|by|in|today|yesterday|and|because|after)|[.,;]|$)|(?:was|been|were|is) (?:dismissed|sacked)|dismissed misconduct|(?:dismiss|sack|fire|demote|sacking|dismissing|firing|demoting|terminate|terminating|replace|exit) (?:P|you|me)|dismissal|termination of|at risk on|placed at risk|go quietly|gone by|step down as|let (?:P|two|three|one|some) (?:of the [a-z]+ )?go|let(?:ting)? P go|manag(?:e|ing) P out|get(?:ting)? (?:rid|shot) of P|got the (?:boot|push|chop|sack|elbow|bullet)|P's (?:marching orders|cards|p45|notice|resignation|leaving date)|redundancy|redundant|(?:P's|their) (?:jobs?|posts?) (?:is|are|will)|settlement (?:agreement|figure|sum|offer) (?:for|with|to|of)|compromise agreement|severance|exit (?:package|interview)|leaver form|employment claims|early conciliation|tribunal|et[13]|your employment|renew P's|wants? P out|offer P an? (?:package|exit)|P's? (?:resigned|walked out)|handed in P's|give P an? reference|left under a cloud",
    },
    {
      masked: 'words about performance',
      words:
        "on an? (?:performance|improvement|capability)(?: [a-z]+)? plan|unsatisfactory|probation(?:ary)?|performance improvement|capability (?:proceedings|meeting|hearing|process|procedure|stage|with|proceedings)|(?:formal|under|starting|is) capability|underperform*|P's (?:\\w+ )?(?:appraisal|performance|targets|figures|observations?|timekeeping|attitude|attendance)|requires improvement|below expectations|not shortlisted|n't shortlisted|not appointable|passed over for promotion|in post|lesson observations?|not up to (?:the|P's) job|P's interview (?:score|feedback)|shortlisting notes|not coping with the job",
    },
    {
      masked: 'words about absence',
      words:
        "bradford (?:trigger|score|factor)|absence (?:trigger|meeting|review|level|stage|record)|(?:sickness|unauthori[sz]ed) (?:absence|record)|P's sickness|without permission|taking the mick\\w*|sickness record|awol|(?:been|is|went|are) off (?:with|since|again)|(?:didn't|did not|failed to|never) (?:turn up|show)(?: up)? for|absent without leave|no call no show|return to work (?:meeting|interview)|days' (?:sickness|absence|sick)|sick pay|half pay|on the sick|flexible working request|late (?:\\d+|[a-z]+) times|late for (?:\\w+ ){1,3}shifts|persistent lateness|unpaid leave",
    },
    {
      masked: 'words about pay',
      words:
        "P's basic (?:is|pay|salary)|recover M?\\d+ from|P's (?:(?:new|current|annual|basic|final) )?(?:salary|pay|wages?|bonus|pay rise|overtime)|(?:over|under)paid|pay (?:rise|for P goes)|overpaid P|stop P's pay|P (?:is|are|'s|was|earns|gets|will get|will be) (?:on |earning |paid )(?:about |around |only |just )?M?\\d\\d[\\d,.]*k?|P on \\d\\dk|P's? getting an? (?:\\d|rise|bonus|raise)|(?:months'?|weeks'?) (?:salary|pay|wages)|M[\\d,.]+k? tax free|equal pay|attachment of earnings|increment",
    },
  ],
};
