import { firstOf } from './patterns';

/** Nouns that make a document, an event or a body of the topic before them: "depression awareness week". */
export const FRAME_AFTER =
  "^'?s? (?:and [a-z]+ )?(?:[a-z]+ )?(?:polic(?:y|ies)|procedures?|template|forms?|training|courses?|webinar|workshop|awareness|week|month|day|posters?|leaflets?|toolkit|guidance|agenda|newsletter|campaign|charity|research|statistics|figures|survey|conference|adverts?|vacanc(?:y|ies)|acts?|regulations|modules?|units?|lessons?|book|film|article|podcast|session|e learning|code|checks?|services?|support group|helplines?|desk|uk|society|foundation|talk|drop in|notes template|line|unit|choir|appeal|fund|certificates?|novels?|policy|panel|shop|people|community|rights|couples|awards?)\\b";

/** Nouns of documents and events that go before their topic: "a webinar on epilepsy". */
export const FRAME_BEFORE =
  "\\b(?:polic(?:y|ies)|procedures?|templates?|training|trained|courses?|webinars?|workshops?|posters?|leaflets?|guidance|briefing|toolkit|slides|presentation|talk|speaks?|module|lessons?|books?|article|survey|session|signs|statistics|memoir|fundraising|raising money|running [a-z' ]*|e learning|reads?|learning|information|advice|campaign|statement|risk)(?: (?:about|on|of|for|covers|covering|regarding|called|titled|includes|explains))(?: (?!P|Q)[^ ]+){0,4} (?:an? )?$|(?:understanding|supporting a [a-z]+ with|training covers|awareness of|talk about|marathon for|walk for)(?: [^ ]+){0,3} ?$";

/** Words that speak of no case in particular, wherever they stand in the sentence. */
const GENERAL =
  "polic(?:y|ies)|template|webinars?|workshops?|posters?|leaflets?|toolkit|e learning|training (?:is|on|covers|for|for managers)|(?:mandatory|level \\d) [a-z]+ training|agenda|newsletter|bulletin|awareness|campaign|fundrais\\w*|sponsor\\w*|raising money|raised £|marathon|charit(?:y|ies)|recruit\\w*|hiring|vacanc\\w*|closing date|job description|applications are welcome|applicants must|statistics|figures (?:show|from)|book (?:a|your) place|register here|respondents|module|lessons|book (?:club|review)|quiz|karaoke|choir|pantomime|tickets?|film|telly|novels?|play by|\\d% of|per cent of|percent of|on average|number of|common cause|most common|code of practice|guidance|under section|act (?:19|20)\\d\\d|section \\d+ sets|under this section|liable to|protected characteristic|monitoring form|are optional|drop in session|at the conference|workshop|seminar|diversity|open day|exhibition|staff are reminded|all staff|all managers|any employee|employees who|staff who|anyone who|someone who|according to|research|study|scheme of work|handbook|procedure|guidance|please welcome|stall|helplines?|awareness day|open to (?:people|all)|mandatory|keeping children safe|national|across the (?:trust|county|borough|council)|from april|last year's|spreadsheet|the (?:book|novel|article)|indemnif\\w*|intended (?:only|solely)|only intended|provided that|pursuant to";

/** Openings of a rule or a supposition. */
const SUPPOSED =
  '(?:if|when|whenever|where|unless|in case|in the event|once) (?:an?|any|some(?:one|body)|any(?:one|body)|you|your|they|staff|employees|learners|pupils|children|people|parents|Q)(?: [a-z]+)?(?= )|(?:staff|employees|applicants|volunteers|learners|candidates|parents|drivers|managers|people|everyone|you|they|Q)(?: who [a-z]+ ?[a-z]* ?[a-z]*)? (?:must|may|should|can|might|could)|any (?:employee|learner|member|staff|child|pupil|concerns?)|what to do|how to|for example';

/** Denials just before a topic. */
export const DENIED =
  "(?:^|[^a-z])(?:no|not|never|without|nil|none|neither|nor|isn't|wasn't|aren't|no longer|zero|free of|nobody|don't have|doesn't have|does not have)(?: (?:a|an|any|been|known|new|other|have|had|further|current|longer|restricted|get|the|be))*(?: [a-z]+)? ?$";

/** The words that make a sentence a rule, a supposition or of no case in particular. */
export function frameOf(sentence: string): string | undefined {
  return (firstOf(SUPPOSED, sentence) ?? firstOf(GENERAL, sentence))?.[0];
}
