import { foldLine } from '#shared/press/fold-line.ts'

/**
 * Whether a paragraph begins by saying what an organisation is: "WeGO is an international association of …",
 * « La Fondation X est une organisation … », «منظمة … هي هيئة حكومية …». The mark of boilerplate without a heading.
 */
export function definesOrganisation(paragraph: string): boolean {
  const opening = foldLine(paragraph.slice(0, 260))
  if (/^(?:it|he|she|this|that|there|what|il|elle|ce|c'est|cette|هذا|هذه|و)\b/u.test(opening)) return false
  for (const [copula, nouns] of definitions) {
    const at = opening.search(copula)
    if (at < 3 || at > 140) continue
    const predicate = opening.slice(at, at + 110)
    if (nouns.test(predicate)) return true
  }
  return false
}

const definitions: readonly (readonly [RegExp, RegExp])[] = [
  [
    / is (?:an?|the) /u,
    /\b(?:organi[sz]ation|association|agency|company|foundation|network|initiative|institution|body|fund|alliance|federation|union|institute|charity|authority|partnership|coalition|non-profit|nonprofit)\b/u,
  ],
  [
    / est (?:une? |l'|la |le )/u,
    /\b(?:organisation|association|agence|entreprise|societe|fondation|reseau|initiative|institution|organisme|fonds|alliance|federation|union|institut|autorite|coalition|ong|etablissement)\b/u,
  ],
  [
    / (?:هي|هو) /u,
    /^ (?:هي|هو) (?:\S{1,20} )?(?:هيئه|منظمه|مؤسسه|موسسه|جمعيه|شركه|وكاله|مبادره|شبكه|مركز|اتحاد|جهه|صندوق|معهد|رابطه|تحالف)(?:\s|$)/u,
  ],
]
