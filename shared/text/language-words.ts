// The words and letters by which languages are told apart.
import type { LanguageTag } from '#shared/model/language.ts'

interface LatinProfile {
  readonly language: LanguageTag
  readonly words: ReadonlySet<string>
  /** Letter sequences that are frequent in this language and rare in the others; a space is a word's edge. */
  readonly patterns: readonly string[]
}

const listed = (words: string): ReadonlySet<string> => new Set(words.split(' '))

export const arabicWords = listed(
  'في من على إلى الى عن مع هذا هذه ذلك التي الذي الذين أن ان إن كما ما لا لم لن قد كان كانت بين بعد قبل خلال حيث وقد و أو او ثم كل غير حول نحو لدى عند منذ حتى وفي ومن وعلى',
)
export const persianWords = listed(
  'است این برای که را با از به در می شود شد کرد های خود بر آن و یک نیز تا هم بود باشد کند',
)
export const urduWords = listed('ہے ہیں کے کی کا کو میں سے اور نے پر یہ وہ بھی گیا تھا تھے ایک نہیں')

export const latinLanguages: readonly LatinProfile[] = [
  {
    language: 'en',
    words: listed(
      'the of and a to in is was are were for on with by from at as an that this these those it its be been has have had will would can could not or but which who whom their they we our you your he she his her about into over after before between during more than also all new said says other such through under while where when there opens open office announces announced launches launch press releases women world government minister ministry city cities day year years today people news editors report agreement meeting chief statement no made make however therefore only then out up so what do does did may must should my me him us any some many most very just now how why if because being per both each other than yet still here one two first last',
    ),
    patterns: ['th', 'wh', 'ing ', 'ck', 'sh', 'ght', 'ed ', 'ly ', ' kn', 'ness ', 'ship ', 'ful ', 'tee', 'ity '],
  },
  {
    language: 'fr',
    words: listed(
      'le la les des du de un une et est sont était ont été en dans pour par sur avec sans sous au aux ce cette ces cet qui que dont où il elle ils elles nous vous leur leurs son sa ses notre nos mais ou ne pas plus se si comme entre après avant lors ainsi afin selon chez tout tous toute toutes même être avoir fait à y lui très depuis pendant contre vers deux ouverture ouvre annonce annoncé lance lancement presse communiqué femmes femme monde mondiale gouvernement ministre ministère ville villes jour journée année années aujourd hui rédactions rencontre réunion accord déclaré bureau aucun aucune on donc ni car cela ça quand quel quelle peu plusieurs toujours jamais rien encore déjà alors aussi faire peut doit fut sera seront étaient autre autres cet celui celle ceux article premier première régional téléphone courriel nom',
    ),
    patterns: [
      'eau',
      'eux ',
      'ement ',
      'ité',
      'é ',
      'ée',
      'és ',
      'è',
      'ê',
      'ç',
      'œ',
      'û',
      'î',
      'ique ',
      'eur ',
      'oi',
      'ais ',
      'ait ',
      'aux ',
      'euse',
      'ations ',
      'nne ',
    ],
  },
  {
    language: 'es',
    words: listed(
      'el los las del y por para con una uno es son fue que en su sus se al lo como más pero sobre entre desde hasta este esta estos estas ha han también cuando muy sin ser la de un',
    ),
    patterns: ['ción ', 'ñ', 'ción', 'dad ', 'ía', 'ó ', 'll', 'ados ', 'iento ', 'ero '],
  },
  {
    language: 'pt',
    words: listed(
      'o os as do da dos das em no na nos nas e um uma para com por que não mais ao à se foi são é como pelo pela seu sua entre também de a',
    ),
    patterns: ['ção', 'ções', 'ão ', 'nh', 'lh', 'dade ', 'õ', 'ência'],
  },
  {
    language: 'it',
    words: listed(
      'il lo gli i della del dei delle degli di e è che per con una un nel nella sono ha anche come più non alla al dal dalla tra fra questo questa si le la da in',
    ),
    patterns: ['zione', 'zioni', 'gli', 'tà ', 'ggi', 'cch', 'zz', 'ato ', 'ità '],
  },
  {
    language: 'de',
    words: listed(
      'der die das und ist sind war für mit von zu den dem des ein eine einer einen im in auf bei nach nicht auch sich als wird werden wurde an aus über vor zur zum oder wie durch',
    ),
    patterns: ['sch', 'ung ', 'ß', 'ü', 'ö', 'ä', 'keit', 'lich', ' ge', 'tz', 'cht'],
  },
  {
    language: 'nl',
    words: listed(
      'de het een en van in is zijn was voor met op te aan door dat die niet ook bij naar om uit over wordt werd heeft hebben als of maar deze dit',
    ),
    patterns: ['ij', 'aa', 'oo', 'ee', 'uu', 'heid', 'oe', ' ge', 'schap'],
  },
  {
    language: 'tr',
    words: listed('ve bir bu ile için da de olarak olan çok daha gibi en kadar sonra her ise ancak değil'),
    patterns: ['ı', 'ş', 'ğ', 'lar', 'ler', 'ında', 'inde'],
  },
]
