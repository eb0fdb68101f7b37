import type { Gender } from '#shared/model/concept.ts'
import type { TermStatus } from '#shared/model/finding.ts'
import type { ColumnRole } from '#shared/model/glossary-file.ts'

/** A heading or a cell as these lists are looked up by: without case, accents, hamzas, marks and brackets. */
export function foldCell(written: string): string {
  return written
    .slice(0, 200)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[أإآ]/gu, 'ا')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Headings as spreadsheets and other programs' exports have them, folded, by what the column tells. */
export const headingWords: ReadonlyMap<string, ColumnRole> = invert({
  'concept-id':
    'concept|concept id|conceptid|id|entry|entry id|entry number|entrynumber|no|number|nr|uid|identifier|identifiant|fiche|numero|numero de fiche|رقم|المعرف|معرف|رقم المدخل|المدخل',
  domain:
    'domain|subject|subject field|subjectfield|field|topic|area|category|domaine|sujet|theme|categorie|المجال|مجال|الموضوع|الفية|الفيه|التصنيف',
  definition: 'definition|meaning|description|signification|sens|تعريف|التعريف|المعنى|الوصف',
  'concept-note':
    'concept note|general note|entry note|comment|comments|remark|remarks|note generale|commentaire|commentaires|remarque|remarques|تعليق|تعليقات|ملاحظة عامة',
  source: 'source|sources|reference|references|ref|المصدر|مصدر|المرجع|المراجع',
  'do-not-translate':
    'do not translate|dnt|donottranslate|untranslatable|non translatable|ne pas traduire|intraduisible|لا يترجم|لا تترجم|عدم الترجمة',
  language: 'language|lang|locale|langue|langue code|code langue|اللغة|لغة|رمز اللغة',
  term: 'term|terms|entry term|terme|termes|expression|word|mot|المصطلح|مصطلح|مصطلحات|اللفظ',
  status:
    'status|term status|termstatus|usage status|administrative status|statut|statut du terme|etat|الحالة|حالة|حالة المصطلح',
  'part-of-speech':
    'part of speech|partofspeech|pos|grammar|word class|type|categorie grammaticale|partie du discours|nature|classe grammaticale|قسم الكلام|نوع الكلمة|النوع الصرفي|نوع',
  gender: 'gender|grammatical gender|grammaticalgender|genre|genre grammatical|الجنس|جنس|الجنس النحوي',
  'other-forms':
    'other forms|otherforms|forms|plural|plurals|broken plural|irregular forms|inflections|autres formes|formes|pluriel|pluriels|الجمع|جمع|جموع التكسير|جمع التكسير|صيغ اخرى',
  'term-note': 'note|notes|term note|usage|usage note|note du terme|note d usage|ملاحظة|ملاحظات|ملحوظة',
  'case-sensitive':
    'case sensitive|casesensitive|match case|case|sensible a la casse|casse|حساس لحالة الاحرف|حالة الاحرف',
  'only-if-source':
    'only if source has concept|only with the concept|only if source|seulement si la source a le concept|فقط ان ورد المفهوم في المصدر',
  'valid-from': 'valid from|validfrom|from|since|valable depuis|valide depuis|depuis|a partir de|صالح من|من سنة|منذ',
  'valid-until': 'valid until|validuntil|until|to|valable jusqu a|valide jusqu a|jusqu a|صالح حتى|حتى سنة|حتى',
})

export const statusWords: ReadonlyMap<string, TermStatus> = invert({
  preferred:
    'preferred|approved|recommended|standard|standardized|validated|valid|prefere|preferee|privilegie|approuve|recommande|valide|normalise|مفضل|المفضل|معتمد|مستحسن|مقرر',
  admitted:
    'admitted|accepted|allowed|permitted|alternative|synonym|ok|admis|admise|accepte|tolere|permis|synonyme|مقبول|مسموح|جاءز|مرادف|بديل',
  deprecated:
    'deprecated|superseded|obsolete|discouraged|not recommended|old|avoid|deconseille|a eviter|obsolete|desuet|perime|remplace|مهجور|قديم|غير مستحسن|غير مفضل|متجنب|يتجنب|لا ينصح به',
  forbidden:
    'forbidden|prohibited|banned|not allowed|wrong|incorrect|do not use|rejected|interdit|proscrit|prohibe|fautif|incorrect|rejete|ne pas utiliser|محظور|ممنوع|خطا|مرفوض|لا يستعمل|لا يستخدم',
})

export const genderWords: ReadonlyMap<string, Gender> = invert({
  masculine: 'masculine|masc|m|masculin|مذكر|م',
  feminine: 'feminine|fem|f|feminin|مونث|مؤنث',
  neuter: 'neuter|neut|n|neutre|محايد',
  other: 'other|common|epicene|autre|commun|اخر|مشترك',
})

export const yesWords: ReadonlySet<string> = new Set(
  'yes|y|true|1|x|on|oui|o|vrai|نعم|صحيح|اجل'.split('|').map(foldCell),
)

/** Words that say in a heading whose note, status … it is, and nothing more. */
export const fillers: ReadonlySet<string> = new Set(
  'the of for in a le la les l de du des en pour d column colonne عمود في ب'.split(' '),
)

function invert<Meaning extends string>(words: Readonly<Record<Meaning, string>>): ReadonlyMap<string, Meaning> {
  const inverted = new Map<string, Meaning>()
  for (const meaning of Object.keys(words) as Meaning[]) {
    for (const word of words[meaning].split('|')) inverted.set(foldCell(word), inverted.get(foldCell(word)) ?? meaning)
  }
  return inverted
}
