import { wordsOf } from '#shared/press/words-of.ts'

/** Words that open a sentence far more often than a name, capitalised, in English and French. */
export const sentenceStarters: ReadonlySet<string> = new Set(
  wordsOf(`
    The A An In On At It He She They We I This That These Those There Here As For From To With By But And Or If When While After Before
    Since During However Moreover According His Her Its Our Their You Your All Some More Most Many Both Each Every Not Now Today Under Over
    Through Among Between Also Following Together Last Next Another Other Several Such Participants
    Le La Les Un Une Des Du De En Au Aux À Il Elle Ils Elles On Nous Vous Ce Cet Cette Ces Son Sa Ses Leur Leurs Notre Nos Pour Par Avec Dans
    Sur Sous Selon Depuis Après Avant Lors Mais Et Ou Si Quand Afin Ainsi Parmi Entre Tous Toutes Chaque Plus Plusieurs Cependant
  `),
)
