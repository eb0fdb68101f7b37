/** Capitals that lost their accent, and œ written as two letters, in words the dictionary does not know. */

const accented: Readonly<Record<string, readonly string[]>> = {
  A: ['À', 'Â'],
  E: ['É', 'È', 'Ê'],
  I: ['Î'],
  O: ['Ô'],
  U: ['Û'],
  C: ['Ç'],
}

/** `Etat` → `État`, `Egypte` → `Égypte`, `ETATS-UNIS` → `ÉTATS-UNIS`; not a given name (`Eric`), which its bearer spells. */
export function accentSlip(word: string, isKnown: (word: string) => boolean): string | null {
  for (const initial of accented[word.charAt(0)] ?? []) {
    const candidate = initial + word.slice(1)
    const lower = candidate.toLowerCase()
    const shouted = word.length > 3 && word === word.toUpperCase()
    if (isKnown(lower) || placeNames.has(lower)) {
      if (shouted ? isKnown(lower) || placeNames.has(lower) : true) return candidate
    }
  }
  return null
}

/** Countries, regions and institutions; names of persons are spelled by those who bear them. */
const placeNames = new Set(
  `égypte émirats équateur érythrée éthiopie écosse élysée états-unis état-unis île-de-france épinal évry évreux
  étrurie égée éthiopien égyptien`.split(/\s+/),
)

/** `oeuvre` → `œuvre`, `Coeur` → `Cœur`. */
export function ligatureSlip(word: string, isKnown: (word: string) => boolean): string | null {
  const at = word.search(/oe/iu)
  if (at < 0) return null
  const ligature = word.charAt(at) === 'o' ? 'œ' : 'Œ'
  const candidate = word.slice(0, at) + ligature + word.slice(at + 2)
  return isKnown(candidate) || isKnown(candidate.toLowerCase()) ? candidate : null
}

/** French words as English writes them. English knows them too, so that elsewhere they would pass for a foreign word. */
const englishSpellings = new Map<string, string>([
  ['connection', 'connexion'],
  ['connections', 'connexions'],
  ['reflection', 'réflexion'],
  ['traffic', 'trafic'],
  ['language', 'langage'],
  ['languages', 'langages'],
  ['address', 'adresse'],
  ['comfort', 'confort'],
  ['comfortable', 'confortable'],
  ['literature', 'littérature'],
  ['enterprise', 'entreprise'],
  ['enterprises', 'entreprises'],
  ['project', 'projet'],
  ['projects', 'projets'],
  ['resource', 'ressource'],
  ['resources', 'ressources'],
  ['aggressive', 'agressive'],
  ['exercise', 'exercice'],
  ['example', 'exemple'],
  ['examples', 'exemples'],
  ['recommendation', 'recommandation'],
  ['recommendations', 'recommandations'],
  ['development', 'développement'],
  ['environment', 'environnement'],
  ['government', 'gouvernement'],
  ['responsibility', 'responsabilité'],
  ['responsability', 'responsabilité'],
  ['appartment', 'appartement'],
  ['apartment', 'appartement'],
  ['personal', 'personnel'],
  ['professional', 'professionnel'],
  ['traditional', 'traditionnel'],
  ['additional', 'additionnel'],
  ['exceptional', 'exceptionnel'],
  ['emotional', 'émotionnel'],
  ['rational', 'rationnel'],
  ['dance', 'danse'],
  ['marriage', 'mariage'],
])

/** « La connection », in small letters: with a capital it may be a name. */
export function englishSpelling(word: string): string | null {
  return englishSpellings.get(word) ?? null
}
