// Words that a language always writes small, or never does: months and days, tongues, and what is of a nation.
import type { WrittenTitle } from '#shared/checks/language/written-title.ts'
import { nothing } from '#shared/checks/nothing.ts'
import { wordsOf } from '#shared/press/words-of.ts'
import { withCapital } from '#shared/text/with-capital.ts'
import { rememberedByWord, type WordForm, type Words } from '#shared/text/words-in.ts'

/** French months, days and adjectives with a capital, English ones without. */
export function commonCapitalsIn(
  text: string,
  { forms, starts, ends }: Words,
  language: string,
): readonly WrittenTitle[] {
  const isSuspect = language === 'fr' ? isFrenchSuspect : isEnglishSuspect
  let found: WrittenTitle[] | null = null
  for (let index = 0; index < forms.length; index += 1) {
    const form = forms[index]
    if (form === undefined || !isSuspect(form)) continue
    const [start, end] = [starts[index] ?? 0, ends[index] ?? 0]
    const before = text.slice(Math.max(0, start - reach), start)
    const after = text.slice(end, end + reach)
    const isSlip = language === 'fr' ? isLargeInFrench(form.written, before, after) : isSmallInEnglish(before, after)
    if (!isSlip) continue
    const expected = language === 'fr' ? form.written.toLowerCase() : withCapital(form.written)
    ;(found ??= []).push({ start, end, kind: 'slip', found: form.written, expected, context: null, key: form.written })
  }
  return found ?? nothing
}

const reach = 24

const frenchMonths = wordsOf('Janvier Février Mars Avril Mai Juin Juillet Août Septembre Octobre Novembre Décembre')
const frenchDays = wordsOf('Lundi Mardi Mercredi Jeudi Vendredi Samedi Dimanche')
const [months, days] = [new Set(frenchMonths), new Set(frenchDays)]

/** Without what makes them feminine or many; none that is a country too. */
const nations = new Set(
  wordsOf(`
    Français Anglais Arabe Espagnol Allemand Italien Portugais Chinois Japonais Russe Turc Marocain Tunisien Algérien Libyen
    Égyptien Sénégalais Malien Ivoirien Camerounais Congolais Mauritanien Nigérien Nigérian Béninois Togolais Burkinabè
    Kényan Rwandais Burundais Ougandais Tanzanien Malgache Mauricien Comorien Djiboutien Éthiopien Soudanais Tchadien
    Gabonais Guinéen Ghanéen Africain Européen Américain Asiatique Belge Canadien Québécois Libanais Syrien Jordanien
    Irakien Saoudien Émirien Qatari Koweïtien Omanais Palestinien Israélien Iranien Indien Brésilien Mexicain
    Chilien Péruvien Colombien Haïtien Grec Polonais Roumain Hongrois Néerlandais Suédois Norvégien Danois Finlandais
    Irlandais Écossais Britannique Ukrainien Coréen Vietnamien Australien Breton Basque Catalan
  `),
)

/** French: « une entreprise marocaine »; « Marocaine » is a woman of Morocco. */
function isOfNation(word: string): boolean {
  const many = word.replace(/(?<=[^i])s$/u, '')
  return [word, many].some((one) =>
    [
      one,
      one.replace(/e$/u, ''),
      one.replace(/nne$/u, 'n'),
      one.replace(/ques?$/u, 'c'),
      one.replace(/ise$/u, 'is'),
    ].some((adjective) => nations.has(adjective)),
  )
}

const isFrenchSuspect = rememberedByWord(
  ({ written }: WordForm): boolean => months.has(written) || days.has(written) || isOfNation(written),
)

/** Streets and squares are called « du 8 Mai », and a day may be one of theirs: « le Vendredi saint ». */
function isLargeInFrench(written: string, before: string, after: string): boolean {
  if (months.has(written))
    return (
      /(?:(?<!\p{L})(?:[Ll]es? |et (?:le )?|au |[Ll]undi |[Mm]ardi |[Mm]ercredi |[Jj]eudi |[Vv]endredi |[Ss]amedi |[Dd]imanche ))(?:1er|\d{1,2})[ \u00a0]$/u.test(
        before,
      ) || /(?<!\p{L})(?:en|fin|début|courant|depuis|mi-) ?$/u.test(before)
    )
  if (days.has(written))
    return (
      (/\p{Ll} (?:le )?$|\p{Ll}, (?:le )?$/u.test(before) &&
        /^ (?:1er|\d{1,2})[ \u00a0](?:janv|fév|mars|avr|mai|juin|juil|août|sept|oct|nov|déc)/iu.test(after)) ||
      /(?<!\p{L})(?:chaque|ce|tous les|dès) $/u.test(before)
    )
  return speech.test(before) || (nouns.test(before) && !/^[ -]\p{Lu}/u.test(after))
}

/** « en Français »: a tongue. */
const speech = /(?<=\p{Ll}[,)]? |en \p{L}{3,12} et )en $/u
/** What may be of a nation; behind an adjective the word would be people (« les jeunes Marocains »). */
const nouns =
  /(?<!\p{L})(?:(?:[Uu]ne?|[Ll]es?|[Ll]a|[Ll][’']|[Dd]es|[Dd]u|[Aa]ux?|[Cc]es?|[Cc]ette|[Ss]on|[Ss]a|[Ss]es|[Ll]eurs?|premi(?:er|ère)|[Dd]eux|[Tt]rois|[Pp]lusieurs) ?)(?:entreprises?|sociétés?|gouvernement|équipes?|présidente?|ministre|ambassadeur|ambassadrice|ambassade|marchés?|économie|culture|langue|artistes?|cinéma|film|films|chercheu(?:r|rs|se|ses)|étudiante?s?|journalistes?|territoire|peuple|population|diaspora|armée|police|presse|industrie|agriculture|côtes?|capitale|villes?|régions?|frontière|droit|lois?|citoyen(?:ne)?s?|ressortissante?s?|partenaires?|autorités|exportations|produits|cuisine|littérature|musique|patrimoine|histoire|joueu(?:r|rs|se|ses)|champion(?:ne)?|entrepreneurs?|écrivaine?|romancière|romancier|cinéaste|réalisat(?:eur|rice)|chanteu(?:r|se)|ports?|navires?|université|cheffe?s?|législation|parlement|nationalité|passeport|drapeau|délégation|experts?|expertes?|investisseurs?|touristes?|public|filiale|régulateur) $/u

const isEnglishSuspect = rememberedByWord(({ written }: WordForm): boolean => alwaysLarge.has(written))

const alwaysLarge = new Set(
  wordsOf(`
    monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
    january february april june july september october november december
    africa african africans europe european europeans asia asian british german italian spanish russian moroccan tunisian
    egyptian algerian nigerian kenyan ethiopian brazilian mexican canadian australian indian japanese chinese korean
    swedish norwegian portuguese senegalese lebanese jordanian arabic christmas ramadan easter
  `),
)

/** Not in a tag, an address, or a word that a hyphen or a quotation makes. */
function isSmallInEnglish(before: string, after: string): boolean {
  return /(?:^|[^\p{L}\p{N}@#/._=-])$/u.test(before) && !/^(?:[@/_=-]|\.\p{L})/u.test(after) && !isGum(before)
}

/** Gum arabic has no capital. */
function isGum(before: string): boolean {
  return /\bgum $/iu.test(before)
}
