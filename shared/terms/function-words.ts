import type { LanguageTag } from '#shared/model/language.ts'
import { baseLanguage } from '#shared/model/language.ts'

/**
 * Is this folded word one that carries no subject of its own (article, preposition, conjunction, pronoun)? A term made
 * of such words alone (`About`, «حول») says nothing inside a sentence.
 */
export function isFunctionWord(foldedWord: string, language: LanguageTag): boolean {
  return functionWords[baseLanguage(language)]?.has(foldedWord) ?? false
}

const functionWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    `a an the this that these those of on in at to for from by with without about around over under into onto upon between
    among against during through across and or nor but as than so if it its we our us you your he she they their his her
    who which what is are was were be been`.split(/\s+/),
  ),
  fr: new Set(
    `le la les l' un une des du de d' au aux a en dans sur sous pour par avec sans entre vers chez contre et ou ni mais que
    qu' qui dont ce cet cette ces se s' son sa ses leur leurs notre nos votre vos nous vous il elle ils elles on je j' tu
    propos est sont`.split(/\s+/),
  ),
  ar: new Set(
    'من في على عن الي حتي بين مع حول ضد دون خلال عند لدي منذ نحو ثم او ان لا ما هذا هذه ذلك تلك التي الذي غير قبل بعد تحت فوق'.split(
      ' ',
    ),
  ),
}
