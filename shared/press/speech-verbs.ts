import { wordsOf } from '#shared/press/words-of.ts'

/** Verbs by which the press reports speech, folded; Arabic ones without conjunction, by the speaker's gender. */
const english = wordsOf(`
  said says say told tells added adds stated states stressed stresses noted notes explained explains declared declares
  emphasised emphasized underlined underscored highlighted warned warns announced announces commented comments remarked
  remarks recalled recalls concluded concludes continued continues affirmed affirms asserted insisted insists argued
  argues replied replies responded answered urged urges observed pointed reiterated reaffirmed revealed acknowledged
  admitted confirmed wrote writes tweeted posted asked asks claimed claims believes promised pledged vowed repeated
  joked cautioned lamented exclaimed reported quoted quipped mused sighed countered retorted confided murmured whispered
  shouted recounted`)

const french = wordsOf(`
  dit declare declaree declarait declarent affirme affirmee affirmait souligne soulignait ajoute ajoutait precise precisait
  explique expliquait indique indiquait note rappele rappelle estime estimait insiste conclu conclut poursuivi poursuit
  averti avertit prevenu assure assurait confie confiait lance lancait repondu repond martele observe remarque commente
  reconnu reconnait annonce annoncait confirme evoque temoigne raconte deplore regrette salue plaide exhorte appele ecrit
  fait resume reitere soutenu soutient demande interroge promis admis avoue revele signale relevé releve fustige felicite
  rejoui exclame demande selon declarer disait dixit souvenu plaisante ironise rencheri rencherit retorque soupire murmure
  souffle`)

const arabicPairs = wordsOf(`
  قال/قالت صرح/صرحت اكد/اكدت اضاف/اضافت اوضح/اوضحت اشار/اشارت ذكر/ذكرت اعلن/اعلنت شدد/شددت لفت/لفتت بين/بينت نوه/نوهت
  افاد/افادت علق/علقت تابع/تابعت واصل/واصلت اردف/اردفت استطرد/استطردت ختم/ختمت اختتم/اختتمت راي/رات اعتبر/اعتبرت
  حذر/حذرت دعا/دعت طالب/طالبت اعرب/اعربت عبر/عبرت ابرز/ابرزت جدد/جددت اعترف/اعترفت كشف/كشفت كتب/كتبت اقر/اقرت نبه/نبهت
  حث/حثت ابدي/ابدت رد/ردت اجاب/اجابت تساءل/تساءلت شرح/شرحت خلص/خلصت زاد/زادت استدرك/استدركت مضي/مضت وصف/وصفت تحدث/تحدثت
  استذكر/استذكرت روي/روت همس/همست
  يقول/تقول يؤكد/تؤكد يضيف/تضيف يوضح/توضح يري/تري يشير/تشير يشدد/تشدد يحذر/تحذر`)

export const speechVerbs: Readonly<Record<'en' | 'fr' | 'ar', ReadonlySet<string>>> = {
  en: new Set(english),
  fr: new Set(french),
  ar: new Set(arabicPairs.flatMap((pair) => pair.split('/'))),
}

/** The form for a woman by the form for a man, and the other way round. */
export const arabicSpeechForms: {
  readonly feminine: ReadonlyMap<string, string>
  readonly masculine: ReadonlyMap<string, string>
} = {
  feminine: new Map(arabicPairs.map((pair) => pair.split('/') as [string, string])),
  masculine: new Map(arabicPairs.map((pair) => pair.split('/').reverse() as [string, string])),
}

/**
 * What someone did, in pairs as above, folded: verbs that have no person for an object, so that whoever stands right behind one
 * is its subject. None in «ت», which the present of a woman begins with («ترأس»).
 */
export const arabicDeeds: ReadonlyMap<string, string> = new Map(
  wordsOf(`
    افتتح/افتتحت اختتم/اختتمت دشن/دشنت وصل/وصلت غادر/غادرت اشاد/اشادت رحب/رحبت وافق/وافقت فاز/فازت
    حصل/حصلت نال/نالت قرر/قررت التزم/التزمت استعرض/استعرضت اصدر/اصدرت انضم/انضمت سافر/سافرت
    وقع/وقعت القي/القت اشرف/اشرفت اطلع/اطلعت شارك/شاركت اعتذر/اعتذرت
    سيفتتح/ستفتتح يتولي/تتولي سيتولي/ستتولي يتراس/تتراس سيتراس/ستتراس سيزور/ستزور يدير/تدير سيدير/ستدير سيشارك/ستشارك
    سيلقي/ستلقي سيصل/ستصل سيوقع/ستوقع سيشرف/ستشرف سيتسلم/ستتسلم`).map((pair) => pair.split('/') as [string, string]),
)

/** Arabic ones that take a person without a preposition, so that whom they stand before may be an object: «دعت السيد». */
export const verbsOfPeople: ReadonlySet<string> = new Set(
  wordsOf('دعا دعت حث حثت طالب طالبت حذر حذرت يحذر تحذر نبه نبهت اجاب اجابت وصف وصفت تابع تابعت'),
)

/** Arabic ones for what is done to someone by appointing, choosing or honouring. Folded. */
export const verbsOfChoice =
  'يعين تعين يكلف تكلف يودع تودع يمنح تمنح ينتخب تنتخب يختار تختار يقلد تقلد يوفد توفد يستدعي تستدعي'

/** Other verbs that begin a sentence of Arabic press prose, so that a name before them ends. Folded. */
export const arabicVerbs: ReadonlySet<string> = new Set(
  wordsOf(`
    كان كانت يكون تكون ليس ليست قام قامت يقوم تقوم تم تمت يتم عقد عقدت يعقد تعقد القي القت يلقي تلقي افتتح افتتحت يفتتح
    تفتتح شارك شاركت يشارك تشارك حضر حضرت يحضر تحضر التقي التقت يلتقي تلتقي زار زارت يزور تزور وقع وقعت يوقع توقع ترأس
    تراس تراست يتراس تتراس قدم قدمت يقدم تقدم شكر شكرت يشكر تشكر هنا هنات اطلق اطلقت يطلق تطلق بحث بحثت يبحث تبحث ناقش
    ناقشت يناقش تناقش وصل وصلت يصل تصل غادر غادرت استقبل استقبلت يستقبل تستقبل اجتمع اجتمعت يجتمع تجتمع سلم سلمت يسلم تسلم
    تسلمت فاز فازت يفوز تفوز حصل حصلت يحصل تحصل نال نالت عين عينت انتخب انتخبت تولي تولت يتولي تتولي شهد شهدت يشهد تشهد
    اشاد اشادت يشيد تشيد رحب رحبت يرحب ترحب اعتمد اعتمدت كرم كرمت يكرم تكرم دشن دشنت يدشن تدشن قاد قادت يقود تقود مثل
    مثلت يمثل تمثل ادار ادارت يدير تدير ابرم ابرمت اختار اختارت صوت صوتت تبرع تبرعت توفي توفيت ولد ولدت عاد عادت بدا بدات
    يبدا تبدا سيلقي ستلقي سيفتتح ستفتتح سيشارك ستشارك سيزور ستزور سيتراس ستتراس قرر قررت وافق وافقت رفض رفضت اجري اجرت
    تعهد تعهدت التزم التزمت وجه وجهت تراجع استعرض استعرضت تناول تناولت عرض عرضت تلقي تلقت اصدر اصدرت يصدر هناك
    ستكون سيكون ستقوم سيقوم درس درست عمل عملت يعمل تعمل فقد لقد قد انضم انضمت ينضم تنضم زرع زرعت بني بنت ساهم ساهمت
    ${verbsOfChoice}
  `),
)

/** Of these, those that introduce words someone said; «lancer», `announce` and the like go with titles as well. */
export const sayingVerbs: typeof speechVerbs = {
  en: new Set(
    english.filter(
      (verb) => !/^(?:announce|highlight|quote|report|claim|promis|pledg|vow|tweet|post|point|believ)/.test(verb),
    ),
  ),
  fr: new Set(
    french
      .filter(
        (verb) =>
          !/^(?:lanc|fait|annonc|demand|appel|salu|evoqu|not|selon|declarer|releve|resume|signal|fustig|disait|dixit|promis|plaid|exhort|regret|deplor)/.test(
            verb,
          ),
      )
      .concat(['note', 'notait', 'disait']),
  ),
  ar: new Set(
    [...speechVerbs.ar]
      .filter((verb) => !/^(?:اعلن|دعا|دعت|طالب|كشف|كتب|حث|رد|خلص|زاد|مضي|مضت|وصف|اقر|ابد|عبر|بين|ابرز|جدد)/.test(verb))
      .concat(['قائلا', 'قائله']),
  ),
}
