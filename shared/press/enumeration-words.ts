import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import { wordsOf } from '#shared/press/words-of.ts'
import type { WordForm } from '#shared/text/words-in.ts'

/** Arabic nouns whose first letter «و» is their own, and no conjunction. Folded. */
const nounsInWaw: ReadonlySet<string> = new Set(
  wordsOf(`
    وزير وزيرا وزيره وزراء وزاره وزارات وطن وطنا وطني وطنيه وفد وفدا وفود وقت وقتا وحده وحدات وكاله وكالات وكيل وكلاء واحد واحده
    وسط وسطي ورشه ورش ورشات وثيقه وثائق وضع وضعا وصول ولايه ولايات وسائل وسيله وفاه وفيات وقف وقود ورق ورقه ورد وجه وجهه وجهات
    وجود وعي واقع واسع واسعه وظيفه وظائف وساطه وسطاء وسام ودائع وديعه ولد ولاده ولادات وزن واجب وجبه وجبات وافد وافدين وصيه ورم
    وادي وديان وباء وداع ورثه وريث وسيط وصفه وصفات وقايه وقائع وقاده ولاء والد والده والدا والدها والدهم والدته والدتها والديه
    والديها والديهم والدين والدي والدتي
  `),
)

/** Whether «و» and what it joins is one word: «وعمرها», not «والدها». */
export function joinsByWaw({ folded }: WordForm): boolean {
  return /^و../.test(folded) && !nounsInWaw.has(folded)
}

/** Words of a clause, not of a thing that is listed, folded: a stretch that holds one is no item. */
export const clauseWords: ReadonlySet<string> = new Set(
  wordsOf(`
    who whom whose which that where when while because although though if as was were is are has have had will would said
    says including such led held adding noting according however but despite following than then so also until since
    qui que dont ou lorsque quand tandis car bien si comme etait etaient est sont ont avait avaient sera seront dit declare
    notamment tel telle tels telles selon cependant mais malgre soit etc dont puis alors ainsi
    الذي التي الذين اللذين حيث بينما كما لكن قال قالت اضاف اضافت اكد اكدت مشيرا مشيره مؤكدا مؤكده وذلك ثم بما منها مثل
    خلال ان انه انها كان كانت وقال وقالت واكد واكدت واضاف واضافت الخ وغيرها وغيرهم هو هي
  `),
)

/**
 * « contenaient », « prévoyait », « iront »: a verb by its ending alone, with which a clause goes on behind an apposition (« deux
 * coffres, fermés au plomb, abritaient des pièces »).
 */
export function isFrenchVerb({ folded, written }: WordForm): boolean {
  const ending = folded.slice(-3)
  if (ending !== 'ent' && ending !== 'ait' && ending !== 'ont') return false
  return finiteEnding.test(written) && !nounInAit.test(folded)
}

const finiteEnding = /\p{L}(?:aient|èrent|[ei]ront|ait)$/u
/** « lait », « forfait », « portrait », « souhait ». */
const nounInAit = /(?:^l|f|tr|souh)ait$/

/** What a sentence begins with before it says anything: "In addition,", « Enfin, ». Folded. */
export const openers: ReadonlySet<string> = new Set(
  wordsOf(`
    in on at during from by with for today yesterday moreover however finally first second lastly this last next after
    before since under among thanks together meanwhile furthermore additionally besides overall
    en lors durant pendant depuis par avec pour aujourd hier enfin de dans au a apres avant sous
    parmi grace outre ailleurs toutefois neanmoins desormais ensuite selon
    في خلال منذ بعد قبل اليوم امس كما علي من الي مع
  `),
)

/** They open a time ("This year,", « Le 3 mai, ») as well as a subject. Folded. */
export const timeOpeners: ReadonlySet<string> = new Set(
  wordsOf('this these those last next every each le la ce cette ces cet chaque'),
)

/**
 * Whether a folded word opens a circumstance rather than an item, unless the last item opens with the same one. « à » is
 * folded to what is an article in English.
 */
export function opensCircumstance(word: string, language: LanguageTag): boolean {
  return circumstanceWords.has(word) && !(word === 'a' && baseLanguage(language) === 'en')
}

const circumstanceWords: ReadonlySet<string> = new Set(
  wordsOf(`
    in on at with for from by to of into over under within between among during after before through across about against
    en dans sur a au aux avec pour par sous entre chez vers lors depuis pendant apres avant contre sans
    في علي من الي مع عن بين خلال بعد قبل منذ اي
  `),
)

/** Days on which something is done, folded: « …, samedi dans la cour, … » is no thing between things. */
export const dayWords: ReadonlySet<string> = new Set(
  wordsOf(`
    today tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday
    aujourd demain hier lundi mardi mercredi jeudi vendredi samedi dimanche
  `),
)

/** Subjects of a clause: after a conjunction they begin a new one. Folded. */
export const subjectWords: ReadonlySet<string> = new Set(
  wordsOf('he she it they we i you there il elle ils elles on nous vous je ce c هو هي هم نحن'),
)

/** The conjunctions between the last two items, folded. */
export const conjunctions: ReadonlySet<string> = new Set(['and', 'or', 'et', 'ou', 'او'])

/** The words by which one more thing is added behind a list, folded: "as well as", « ainsi que », «فضلًا عن», «إلى جانب». */
export const additiveWords: ReadonlySet<string> = new Set(['well', 'ainsi', 'فضلا', 'جانب', 'وكذلك', 'علاوه'])

/** Whether an addition to a list begins with these words, folded. */
export function opensAddition(one: string, two: string): boolean {
  return additions.has(`${one} ${two}`) || one === 'وكذلك'
}

const additions: ReadonlySet<string> = new Set([
  'as well',
  'along with',
  'together with',
  'ainsi que',
  'de meme',
  'فضلا عن',
  'الي جانب',
  'علاوه علي',
])

/**
 * "Cooking oil", "swimming pools": what a word in -ing makes with one noun behind it is a thing, and no clause such as "causing
 * floods". Only such as hardly take that noun as their object.
 */
export const makesThing =
  /^(?:cooking|drinking|swimming|sleeping|dining|living|washing|sewing|knitting|fishing|walking|running|hiking|climbing|sailing|rowing|racing|riding|skiing|boxing|writing|reading|printing|frying|wrapping|folding|rocking|hearing|chewing|shopping|parking|heating|lighting|engineering|accounting|banking|plumbing|milking|mining|waiting|operating|spinning|weighing|working|landing) (?:oils?|water|fat|pots?|stoves?|utensils|lessons|pools?|trunks|bags?|mats?|rooms?|halls?|tables?|tents?|machines?|powder|lines?|yarns?|needles?|kits?|nets?|rods?|gear|boats?|vessels?|ports?|tackle|boots|shoes|sticks?|tracks?|trails?|routes?|poles?|walls?|clubs?|cars?|bikes?|horses?|lanes?|schools?|gloves|rings?|paper|materials|desks?|glasses|corners?|presses|works|ink|pans?|chairs?|beds?|aids?|gum|baskets?|centres?|centers?|malls?|spaces?|lots?|meters?|systems?|pads?|equipment|fixtures|firms?|companies|services?|supplies|areas?|lists?|theatres?|wheels?|scales|groups?|papers?|hours|conditions|strips?|gear|cows|industry|towns?|sites?)$/u

/**
 * "a mill, headed by Ms. Roy, sells flour, …", « une scierie, fondée par M. Sy, … »: a participle and who did it, set behind
 * a name, are said of that name and are nothing listed.
 */
export function opensApposition([head, next]: readonly WordForm[]): boolean {
  return agents.has(next?.folded ?? '') && isParticiple(head)
}

const agents = new Set(['by', 'par'])

/** By its ending, or one of those that have none of their own. */
export function isParticiple(form: WordForm | undefined): boolean {
  return form?.shape === 'lower' && (irregular.has(form.written) || /.{3}(?:ed|ée?s?)$/u.test(form.written))
}

const irregular = new Set(
  wordsOf(`led run built made written held set drawn sung sold bought taught shot won
    conduit conduite construit construite détenu détenue tenu tenue écrit écrite réuni réunie soutenu soutenue`),
)
