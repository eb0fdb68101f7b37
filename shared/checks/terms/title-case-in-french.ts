import type { TextSpan } from '#shared/model/release-text.ts'

/**
 * Terms that French writes small, or with the capital of the first word alone, where each word has a capital as in English:
 * « les Objectifs de Développement Durable », « l’Union Européenne ». Within a longer name the body may write itself so.
 */
export function* titleCasedTerms(text: string): Iterable<TextSpan> {
  if (!mayHold.test(text)) return
  for (const match of text.matchAll(terms)) {
    const start = match.index
    const end = start + match[0].length
    if (!isPartOfName(text, { start, end })) yield { start, end }
  }
}

/** As it should be: the first letter as it is written, the others small. */
export function inFrenchCase(quote: string): string {
  return quote.charAt(0) + quote.slice(1).toLowerCase()
}

/** A name goes before it or goes on behind it: « Institut des Énergies Renouvelables », « Union Européenne de Radio ». */
export function isPartOfName(text: string, { start, end }: TextSpan): boolean {
  return nameBefore.test(text.slice(Math.max(0, start - 40), start)) || nameBehind.test(text.slice(end, end + 24))
}

const joint = "(?:[ \\u00a0]|(?:d|l)[’']|-|(?:de|du|des|la|le|les|et|pour|sur|en|aux|au|à)[ \\u00a0])"
const nameBefore = new RegExp(
  `(?:[«“"][ \\u00a0\\u202f]?|(?<!\\p{L})(?!(?:Avec|Dans|Pour|Chez|Entre|Selon|Cette|Tous|Toutes|Parmi|Sous|Vers|Notre|Nos|Leurs|Ces|Les)[ \\u00a0])\\p{Lu}[\\p{L}-]{2,}${joint}{1,3})$`,
  'u',
)
const nameBehind =
  /^(?:[ \u00a0](?:(?:de|du|des|pour|et|d[’'])[ \u00a0]?(?:la[ \u00a0]|les[ \u00a0]|l[’'])?)?\p{Lu}\p{Ll}|[ \u00a0\u202f]?[»”"])/u

const mayHold = /\p{Lu}\p{Ll}+[ \u00a0](?:(?:de|des|du|et|non)[ \u00a0])?(?:l[’'])?\p{Lu}/u

const listed =
  `Objectifs de Développement Durable|Objectif de Développement Durable|Développement Durable|Union Européenne|Union Africaine|
Commission Européenne|Parlement Européen|Banque Mondiale|Fonds Monétaire International|Assemblée Générale|Conseil de Sécurité|
Changement Climatique|Changements Climatiques|Société Civile|Droits Humains|Droits de l[’']Enfant|Intelligence Artificielle|
Énergies Renouvelables|Transition Énergétique|Transition Écologique|Transition Numérique|Économie Circulaire|Économie Bleue|
Économie Verte|Sécurité Alimentaire|Sécurité Sociale|Petites et Moyennes Entreprises|Organisation Non Gouvernementale|Organisations Non Gouvernementales|Ressources Humaines|
Parties Prenantes|Bonnes Pratiques|Égalité des Genres|
Égalité des Chances`
    .replace(/\n/gu, '')
    .split('|')

const terms = new RegExp(`(?<![\\p{L}-])(?:${listed.join('|').replaceAll(' ', '[ \\u00a0]')})(?![\\p{L}-])`, 'gu')
