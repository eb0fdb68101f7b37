// One and many in English: what a noun, a number or a pronoun asks of the word beside it.
import { countedNouns, plainNouns, plainPlurals } from '#shared/checks/language/grammar-nouns-en.ts'
import { anyOf, type GrammarRule, rule } from '#shared/checks/language/grammar-rule.ts'

/** A clause begins: nothing that stands before could be what the verb is of. */
const opening = String.raw`(?<=^|[\n.!?…:;,] |[“"‘]|(?:that|but|as|while|because|although|whereas) )`
const sentence = String.raw`(?<=^|[\n.!?…:] |[“"])`

/** A word of a noun phrase: none that begins another clause, joins a second subject or is a verb itself. */
const part = String.raw`(?!(?:who|whom|whose|that|which|what|where|when|and|or|nor|but|we|they|you|he|she|it|i|there|these|those|as|once|because|if|after|before|since|while|until|whether|than|how|so|have|has|had|are|is|was|were|will|would|can|could|should|may|might|must|do|does|did|rose|fell|grew|doubled|tripled|increased|decreased|dropped|remained|reached|exceeded) )[\p{L}’'-]{1,24} `
const phrase = `(?:${part}){1,3}(?:(?:to|in|at|from|for|on|of|under|with|without|using|per) (?:${part}){1,4})?`

/** "who may apply for release under the new law": what tells of them before the verb of the sentence. */
const clause = `(?:who|that|which) (?:may|can|will|must|could|should|would|have|had|are|were|do|did) (?:${part}){1,10}`

const verbs: readonly (readonly [many: string, one: string])[] = [
  ['have', 'has'],
  ['are', 'is'],
  ['were', 'was'],
]

/** What follows a noun that is no part of another noun. */
const nounEnds = String.raw`(?= (?:in|of|for|on|at|with|that|which|to|from|worldwide|ever|today)(?!\p{L})|[.,;:!?)]|$)`
const nounEndsSurely = String.raw`(?= (?:in|of|are|were|have|that|which|from|worldwide)(?!\p{L})|[.;:!?]|$)`

const one = anyOf(plainNouns)
const several = anyOf(plainPlurals)

const verbal = verbs.flatMap(([many, single]): readonly GrammarRule[] => [
  rule('number', `${opening}(the number of ${phrase})${many}(?! (?:we|they|you) )`, `$1${single}`),
  rule(
    'list volume cost price quality size length aim purpose result',
    `${sentence}(the (?:list|volume|cost|price|quality|size|length|aim|purpose|result) of ${phrase})${many}(?! (?:we|they|you) )`,
    `$1${single}`,
  ),
  rule(
    'list volume cost price quality size length aim purpose result',
    `${sentence}(the (?:list|volume|cost|price|quality|size|length|aim|purpose|result) of ${phrase}${clause})${many}(?! (?:we|they|you) )`,
    `$1${single}`,
  ),
  rule('number', `${opening}(a number of (?!one )${phrase})${single}`, `$1${many}`),
  rule(
    'each either neither',
    `${opening}((?:each|every one|either|neither) of (?:the|these|those|its|their|our) (?:${part}){1,3})${many}`,
    `$1${single}`,
  ),
  rule('one', `${sentence}(one of (?:the|these|those|its|their|our) (?:${part}){1,3})${many}`, `$1${single}`),
  rule(
    plainPlurals.join(' '),
    `${sentence}((?:the|these|many|several|both|two|three|most|all|some) ${several} )${single}`,
    `$1${many}`,
  ),
  rule(
    many,
    `${sentence}((?:this|the) (?:country|city|town|village|project|programme|initiative|event|festival|conference|exhibition|ceremony|meeting|session|problem|building|document|agreement|strategy|treaty|report|study) )${many}`,
    `$1${single}`,
  ),
  ...(many === 'were' ? [] : [ofPronoun(many, single)]),
])

/** "Everyone have": not "were", which wishes use too. */
function ofPronoun(many: string, single: string): GrammarRule {
  return rule(
    'everyone everybody someone somebody nobody everything nothing something',
    `(?<!(?:do|does|did|can|could|will|would|should|must|may|might|that|let|make|made|help|see|to|not) )(everyone|everybody|someone|somebody|nobody|everything|nothing|something) ${many}`,
    `$1 ${single}`,
  )
}

const numbers = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve'

export const englishAgreement: readonly GrammarRule[] = [
  ...verbal,
  // One of several.
  rule(
    countedNouns.join(' '),
    String.raw`one of (?:the|its|their|our|his|her|these|those) (?:(?!(?:of|in|to|who|that|which|at|on|for|from|with|by|people|women|men|children|few|city of|an?|two|three|four|five|six) )(?:[\p{L}-]{1,24}(?<!s) |[\p{L}-]{1,23}[’']s |most )){0,4}(?!city of \p{L}{1,20}[’']s)${anyOf(countedNouns)}${nounEnds}`,
  ),
  rule(
    plainNouns.join(' '),
    `(?:many|several|various|numerous|these|those|both|${numbers}|dozens of|hundreds of|thousands of|a number of|a series of|a variety of|a range of) ${one}${nounEndsSurely}`,
  ),
  rule(
    plainPlurals.join(' '),
    String.raw`(?:an?|another|every|this) ${several}(?= (?:in|of|that|which|is|was|has|are|were|have)(?!\p{L})|[.;!?]|$)`,
  ),
  rule(
    'there',
    String.raw`there (is|was) (?=(?:several|numerous|various|many(?! an? ))(?!\p{L})|(?:${numbers}) (?!million|billion|hundred|thousand|per|percent|weeks|days|hours|years|months|minutes|way)\p{L})`,
  ),
  rule(
    'year month week day hour minute',
    `(${numbers}|[2-9]|[1-9]\\d) (year|month|week|day|hour|minute) (ago|later|earlier)`,
    '$1 $2s $3',
  ),
  rule(
    'years months weeks days hours minutes metres meters kilometres kilometers miles members storeys pages stars points seats persons',
    String.raw`(${numbers}|\d{1,3})-(year|month|week|day|hour|minute|metre|meter|kilometre|kilometer|mile|member|storey|page|star|point|seat|person)s (?=(?!from|of|after|before|later|ago|in|and|or|to|since|for|at|on|per)\p{L}{3})`,
    '$1-$2 ',
  ),
  rule('years', String.raw`(an?) (\d{1,3})[ -]years[ -]old (?=\p{L})`, '$1 $2-year-old '),
  ...['hundred', 'thousand', 'million', 'billion'].flatMap((scale) => [
    rule(`${scale}s`, String.raw`(\d[\d.,]{0,12}|${numbers}) ${scale}s(?! of(?!\p{L}))`, `$1 ${scale}`),
    rule(
      scale,
      String.raw`(by|with|from|for|to|and|attracts?|attracted|drew|draws) ${scale} of(?! (?:the|them|these|those|us|its)(?!\p{L}))`,
      `$1 ${scale}s of`,
    ),
  ]),
  // What is not counted.
  rule(
    'informations equipments furnitures luggages homeworks softwares hardwares feedbacks',
    '(information|equipment|furniture|luggage|homework|software|hardware|feedback)s',
    '$1',
  ),
  rule(
    'information equipment advice furniture luggage homework evidence progress',
    String.raw`(?:many|several|few|these|those|various|numerous|${numbers}|an?|another) (?:information|equipment|advice|furniture|luggage|homework|evidence|progress)(?= (?:on|about|of|to|for|in|from|that|which|is|are|was|were)(?!\p{L})|[.,;:!?]|$)`,
  ),
  rule(
    'much',
    String.raw`(?<!how )much (?=(?:people|countries|women|children|cities|companies|visitors|students|members|partners|challenges|problems|years|times)(?!\p{L}))`,
    'many ',
  ),
  // Pronouns.
  rule(
    'he she it',
    String.raw`(?<!(?:do|does|did|will|would|can|could|should|must|may|might|shall|let|make|made|makes|making|help|helps|have|had|that|if|lest|than|[\p{L}]{1,12}n[’']t|see|saw) )(?:he|she|it) (?:have|were been|do not|don[’']t)(?! to be)`,
  ),
  rule('they we', '(?:they|we) (?:was|is|has)'),
  rule('people you', `${sentence}(?:people|you) (?:was|is|has)`),
  rule('who', `(those|(?<!(?:of|one|any|each) (?:the |these )?)people) who (has|is|was)`),
]
