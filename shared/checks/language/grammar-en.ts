// English but for agreement and articles: forms of verbs, and the words that go with them.
import { anyOf, type GrammarRule, rule, ruleOf } from '#shared/checks/language/grammar-rule.ts'

const third =
  'provides|ensures|allows|includes|becomes|gives|improves|strengthens|promotes|develops|creates|reduces|produces|requires|receives|continues|represents|contributes|participates|attends|organises|organizes|celebrates|delivers|protects|enables|encourages|facilitates|enhances|empowers|collaborates|cooperates|establishes|achieves|maintains|brings|takes|makes|wants|gets|goes|comes|has|says|begins|learns|meets|recognises|recognizes|sees|seeks|sends|speaks|understands|welcomes'
const past =
  'provided|ensured|allowed|included|became|gave|improved|strengthened|promoted|developed|created|reduced|produced|required|received|continued|represented|contributed|participated|attended|organised|organized|delivered|protected|enabled|encouraged|established|achieved|maintained|brought|took|made|wanted|got|went|came|had|said|began|met|saw|sought|sent|spoke|understood|welcomed'
const base =
  'meet|see|hear|receive|collaborate|continue|participate|learn|join|have|be|read|strengthen|expand|explore|serve|contribute|develop|create|attend|discuss|cooperate|engage'
/** Past tenses that have another participle. */
const simplePast =
  'went|took|began|wrote|gave|chose|broke|spoke|drove|saw|did|ate|swam|sang|shook|froze|stole|became|knew|threw|flew|drew'

const number =
  '(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen)'
const amount = String.raw`(?:[€$£¥]?\d[\d.,]{0,14}(?: ?(?:%|per cent|percent|km|m|kg|ha|tonnes|a\.m\.|p\.m\.|am|pm|million|billion))?|${number}|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)`

export const englishGrammar: readonly GrammarRule[] = [
  // Relative clauses and commas.
  rule(
    'which',
    '(?:of |to |in |for |with )?which (roles?|missions?|aims?|goals?|mandates?|purposes?|tasks?|objectives?|members|headquarters|members?hip) (is|are|was|were|include|includes)',
    'whose $1 $2',
  ),
  ruleOf(
    'is was are were has will',
    /(?<=(?:^|[.!?]\s)(?:The )?[\p{Lu}][^,.!?]{2,90}\([\p{Lu}][\p{L}-]{1,12}\)), (is|was|are|were|has|will)(?!\p{L})/gmu,
    ' $1',
  ),
  ruleOf(
    'although though despite spite',
    /(?<=^|[.!?] )(?:Although|Though|Even though|Despite|In spite of) [^.,;!?“”"]{5,90}, but (?!also|not)/gu,
  ),
  ruleOf('because since', /(?<=^|[.!?] )Because [^.,;!?“”"]{5,90}, so (?!that|far|many|much)/gu),
  // Own, its and whose.
  rule('own', "it[’']s own", 'its own'),
  rule(
    'it',
    String.raw`(of|for|with|through|by|across|among|within|between|under) it[’']s (?=(?!(?:been|being|not|an?|the|all|also|about|because|going|important|possible|necessary|now|only|on|in|at|so|very|just|what|how|why|clear|likely|easy|hard|worth|time) )\p{L})`,
    '$1 its ',
  ),
  ruleOf('its', /(?<!\p{L})its (?=(?:been|the) |an? \p{Ll})/gu, 'it’s '),
  rule(
    'who',
    `who[’']s (role|members|mission|families|lives|homes|headquarters|mandate|work|children)(?= (?:is|are|was|were|has|have|includes?|depends?|lies|covers?|in|of))`,
    'whose $1',
  ),
  rule('their', 'their (is|are|was|were|has|have|exists?)', 'there $1'),
  rule('there', 'there (own|respective)', 'their $1'),
  rule(
    'there',
    '(of|for|with|to|by) there (families|homes|children|partners|lives|rights|members|countries|communities|country|community)',
    '$1 their $2',
  ),
  rule(
    'they we',
    String.raw`(they|we) where (?=(?:able|not|given|taken|found|held|made|also|told|sent|killed|born|[\p{L}]{3,14}ed)(?!\p{L}))`,
    '$1 were ',
  ),
  rule('too', '(according|due|prior|in addition|in order|in relation) too (?=\\p{L})', '$1 to '),
  rule(
    'to',
    String.raw`(is|are|was|were|far|much|way) to (late|weak|few|expensive|often|early|far|small|big|high|dangerous|difficult|costly)(?= (?:for|to)(?!\p{L})|[.,;!?]|$)`,
    '$1 too $2',
  ),
  rule('others', "each others(?:[’'])", 'each other’s'),
  rule('others', 'each others', 'each other'),
  rule('theirselves theirself hisself', 'theirsel(?:ves|f)|hisself'),
  // Forms of verbs.
  rule('of', '(could|should|would|must|might) of (?=been|had|done|made|gone|taken|come|given|seen|known)', '$1 have '),
  rule(
    'can could should must would might shall',
    `(?:can|could|should|must|would|might|shall)(?: also| not| now)? ${anyOf(third)}`,
  ),
  rule('will', `(?:which|that|it|they|he|she|we|who|this) will(?: also| not| now)? ${anyOf(third)}`),
  rule('do does did don doesn didn', `(?:do|does|did)(?: not|n[’']t)(?: also| yet| even)? ${anyOf(third, past)}`),
  rule(
    'to',
    `to ${anyOf('provides|ensures|improves|strengthens|promotes|develops|creates|produces|receives|participates|contributes|organises|organizes|encourages|facilitates|enhances|empowers|establishes|maintains|makes|gets|takes|brings')}`,
  ),
  rule('consist include belong contain', '(?:is|are|was|were) (?:consist|include|belong|contain)'),
  rule(
    'has have',
    String.raw`(?<!\p{L}{2,20} (?:he|she|it|they|we|you|I) )(?:has|have)(?: also| already| just| recently| since| never| not)? (?:${simplePast})`,
  ),
  rule(
    'was were is are been being',
    `(?:was|were|been|being) (?:wrote|took|gave|chose|drove|stole|threw|knew|began|shook|went)`,
  ),
  rule(
    'allow allows allowing enable enables enabling',
    String.raw`(?:allows|allowing|enables|enabling|(?:which|that|this|it|also|will|would|can|could|may) (?:allow|enable)) to (?!(?:the|an?|all|some|each|its|their|our)(?!\p{L}))[\p{L}]{3,20}`,
  ),
  rule('forward', `look(?:s|ed|ing)? forward to ${anyOf(base)}(?! (?:of|from))`),
  rule(
    'since',
    String.raw`since ((?:${number}|\d{1,3}|several|many) (?:years|months|weeks|days|decades|centuries))(?! (?:ago|earlier|before|back|prior|of|is|was|later)(?!\p{L}))`,
    'for $1',
  ),
  // Words that go with words.
  rule('between', String.raw`between (${amount}) to (${amount})(?! (?:\p{L}{1,15} )?and [\d€$£])`, 'between $1 and $2'),
  rule(
    'neither',
    String.raw`neither (?:the|an?|its|his|her|their|our|in|by|for|on|at|from) (?:(?!nor )[\p{L}’'-]{1,24} ){1,4}or(?! [\p{L} ’'-]{1,60} nor )`,
  ),
  rule(
    'either',
    String.raw`either (?:the|an?|its|his|her|their|our|in|by|for|on|at|from) (?:(?!or )[\p{L}’'-]{1,24} ){1,4}nor`,
  ),
  rule('comprised', '(is|are|was|were|be|been|being) comprised of', '$1 composed of'),
  rule('comprise comprises comprising', 'compris(e|es|ing) of', 'compris$1'),
  rule(
    'information advice equipment research progress knowledge evidence furniture staff homework luggage informations advices equipments researches progresses knowledges evidences staffs',
    '(information|advice|equipment|research|progress|knowledge|evidence|furniture|staff|homework|luggage)(?:s|es)(?= (?:on|about|are|were|to|of|for|from|that|which|have)(?!\\p{L}))',
    '$1',
  ),
  rule('about', 'discuss(ed|es|ing|) about', 'discuss$1'),
  rule('on', 'emphasi([sz])(e|ed|es|ing) on', 'emphasi$1$2'),
  rule('despite', 'despite of', 'despite'),
  rule('for', 'serves? for its(?= members)', 'serves its'),
  rule('more', 'more (better|easier|stronger|faster)', '$1'),
  rule(
    'more',
    String.raw`more (larger|higher|lower|greater|smaller|wider|bigger|cheaper|safer|older|younger|longer|shorter|richer|poorer|healthier)(?= than(?!\p{L})|[.,;])`,
    '$1',
  ),
  rule(
    'most',
    'most (largest|biggest|oldest|best|highest|lowest|greatest|fastest|strongest|busiest|richest|poorest|newest|easiest|cheapest|longest|worst)',
    '$1',
  ),
  rule('than', 'as (many|much|few|large|high|long|big|important|fast) than', 'as $1 as'),
  rule('than', '(superior|inferior|preferable) than', '$1 to'),
  rule('same', String.raw`the same (?:(?!other|more|rather|less|\p{L}{1,20}er )\p{L}{2,20} )?than`),
  rule('similar', 'similar (?:than|as)', 'similar to'),
  rule('capable', 'capable to'),
  rule('responsible', 'responsible of', 'responsible for'),
  rule('depend depends depended depending', 'depend(s|ed|ing|) of', 'depend$1 on'),
  rule('consist consists consisted', 'consist(s|ed|) on', 'consist$1 of'),
  rule(
    'participate participates participated participating',
    'participat(e|es|ed|ing) to (?=(?:the|an?|this|these|our|its)(?!\\p{L}))',
    'participat$1 in ',
  ),
  rule('accordance according', 'in (?:according with|accordance (?:to|of))', 'in accordance with'),
  rule('compliance', 'in compliance (?:to|of)', 'in compliance with'),
  rule('hand', 'in the other hand', 'on the other hand'),
  ruleOf('following', /(?<!\p{L})as following(?=[:,])/giu, 'as follows'),
  ruleOf('follow', /(?<!\p{L})as follow(?=:)/giu, 'as follows'),
  rule('regards', '(in|with) regards to', '$1 regard to'),
]
