import { wordsOf } from '#shared/press/words-of.ts'

const english = wordsOf(
  'said says say told tells added adds stated states noted notes explained explains declared declares announced announces commented comments remarked remarks stressed stresses emphasized emphasised emphasizes emphasises underlined underlines underscored affirmed affirms reaffirmed reiterated reiterates concluded concludes continued continues asked asks replied replies answered warned warns urged urges recalled recalls observed observes insisted insists argued argues acknowledged pledged promised quipped recounted highlighted highlights',
)
const french = wordsOf(
  'déclaré dit ajouté expliqué souligné affirmé précisé indiqué estimé rappelé conclu annoncé commenté poursuivi répondu demandé averti insisté assuré confié noté observé relevé fait lancé martelé réagi témoigné plaidé',
)
const frenchPresent = wordsOf(
  'déclare dit ajoute explique souligne affirme précise indique estime rappelle conclut annonce commente poursuit répond demande avertit insiste assure confie note observe relève lance martèle réagit témoigne plaide',
)

/** One verb of speech in English, as part of a pattern. */
export const englishSpeechVerb = `(?:${english.join('|')})`

/** A clause that names the speaker after the quoted words: ", said X", ", she added", « , a déclaré », « , ajoute-t-il ». */
export const attribution = new RegExp(
  `[,?!…"”»][ \\u00a0]?(?:(?:he|she|they|the \\p{L}+|\\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+)?) )?${englishSpeechVerb}(?!\\p{L})|` +
    `[,?!…»][ \\u00a0]?(?:a|ont)(?:-t-(?:il|elle)| \\p{L}+)? (?:${french.join('|')})(?!\\p{L})|` +
    `[,?!…»][ \\u00a0]?(?:${frenchPresent.join('|')})(?:-t)?(?:-(?:il|elle|on|ils|elles))?(?!\\p{L})`,
  'u',
)
