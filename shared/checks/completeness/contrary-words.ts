/** What can be so or the contrary, and the words by which each language says either: folded, French ones as they are written. */
export interface Contrary {
  readonly en: readonly [string, string]
  readonly fr: readonly [string, string]
  readonly ar: readonly [string, string]
}

/** Words that often mean something else are left out: French « ferme », Arabic «قبل», English “close”. */
export const contraries: readonly Contrary[] = [
  {
    en: [
      'open opens opened opening reopen reopens reopened reopening',
      'closed closes closing closure shut shuts shutdown',
    ],
    fr: [
      'ouvert ouverte ouverts ouvertes ouvre ouvrent ouvrir ouvrira ouvriront ouverture rouvrir rouvre rouvrira rouvriront rouvert rouverte réouverture',
      'fermé fermés fermée fermées fermer fermera fermeront ferment fermeture',
    ],
    ar: [
      'مفتوح مفتوحه مفتوحا يفتح تفتح ستفتح سيفتح فتح افتتاح افتتح افتتحت يفتتح تفتتح',
      'مغلق مغلقه مغلقا يغلق تغلق ستغلق سيغلق اغلق اغلقت اغلاق مقفل مقفله اقفال',
    ],
  },
  {
    en: [
      'rose risen rises increase increases increased increasing grew grown growth climbed',
      'fell fallen decrease decreases decreased decreasing decline declines declined declining dropped drops',
    ],
    fr: [
      'hausse augmente augmentent augmenté augmentée augmentées augmenter augmentera augmenteront augmentation accroissement accrue accru croissance',
      'baisse baissent baissé baissée baisser baissera baisseront recul recule reculent reculé diminue diminuent diminué diminuée diminuer diminution chute chutent chuté repli',
    ],
    ar: [
      'ارتفع ارتفعت ارتفاع ارتفاعا يرتفع ترتفع ازداد ازدادت ازدياد زاد زادت زياده نمو',
      'انخفض انخفضت انخفاض انخفاضا ينخفض تنخفض تراجع تراجعت تراجعا هبط هبطت هبوط',
    ],
  },
  {
    en: [
      'allowed allows allow permitted permits authorised authorized',
      'banned bans ban prohibited prohibits forbidden forbids',
    ],
    fr: [
      'autorise autorisé autorisée autorisés autorisées autorisent autorisera permet permettra permettent permise',
      'interdit interdite interdits interdites interdisent interdira interdiction prohibe prohibé prohibée',
    ],
    ar: ['يسمح تسمح سمح سمحت مسموح مسموحا يجوز', 'يحظر تحظر حظر حظرت محظور محظوره يمنع ممنوع ممنوعه'],
  },
  {
    en: ['mandatory compulsory obligatory', 'optional voluntary'],
    fr: [
      'obligatoire obligatoires',
      'facultatif facultative facultatifs facultatives optionnel optionnelle volontaire',
    ],
    ar: ['الزامي الزاميه الزاميا اجباري اجباريه اجباريا', 'اختياري اختياريه اختياريا طوعي طوعيه طوعيا'],
  },
  {
    en: ['approved approves accepted accepts', 'rejected rejects refused refuses rejection'],
    fr: [
      'approuve approuvé approuvée approuvent approbation accepte accepté acceptée acceptent acceptation',
      'rejette rejeté rejetée rejettent rejet refuse refusé refusée refusent refus',
    ],
    ar: ['وافق وافقت يوافق توافق موافقه', 'رفض رفضت يرفض ترفض رفضا'],
  },
]

/** What turns one into the other, a few words before it in its clause. */
export const negations = {
  en: 'not no never without neither nor cannot t',
  fr: 'ne n pas non sans ni aucun aucune jamais',
  ar: 'لا لم لن ليس ليست غير عدم',
}

/** Behind a negation, what makes another thing of it: “no fewer than”, « sans doute », «لا يزال». */
export const idioms = {
  en: 'fewer less doubt matter least',
  fr: 'doute cesse loin',
  ar: 'يزال تزال يزالون سيما بد شك',
}

/** What parts a whole into what is so and what is not, folded: "open until six", « ouvert sauf le lundi ». */
export const partings = {
  en: 'until till except only apart unless excluding other than',
  fr: 'jusqu sauf hormis excepte seul seule seuls seules seulement uniquement que des avant apres',
  ar: 'حتي عدا باستثناء الا فقط قبل بعد',
}
