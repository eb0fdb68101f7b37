import { type GrammarRule, rule } from '#shared/checks/language/grammar-rule.ts'
import { arabicGrammar } from '#shared/checks/language/grammar-rules-ar.ts'

const english: readonly GrammarRule[] = [
  rule(
    /(?<![\p{L}\p{N}.])an (?=(?!(?:hour|honest|honou?r|heir|herb|x-|f-|m-)|[FHLMNRSX](?:\b|\p{Lu}))[bcdfghjklmnpqrstvwxyz]\p{L})/giu,
    'a ',
  ),
  rule(
    /(?<![\p{L}\p{N}.’'-])a (?=(?!(?:eu|uni|use|usu|ut[ei]|uk|one|once|ou[ij]|ur[ai]n|ub)|[a-z]*\p{Lu})[aeiou]\p{Ll})/gu,
    'an ',
  ),
  rule(
    /(?<!\p{L})(?:of |to |in |for |with )?which (roles?|missions?|aims?|goals?|mandates?|purposes?|tasks?|objectives?|members|headquarters|members?hip) (is|are|was|were|include|includes)(?!\p{L})/gu,
    'whose $1 $2',
  ),
  rule(
    /(?<=(?:^|[.!?]\s)(?:The )?[\p{Lu}][^,.!?]{2,90}\([\p{Lu}][\p{L}-]{1,12}\)), (is|was|are|were|has|will)(?!\p{L})/gmu,
    ' $1',
  ),
  rule(/(?<!\p{L})it[’']s own(?!\p{L})/giu, 'its own'),
  rule(/(?<!\p{L})(could|should|would|must|might) of (?=been|had|done|made|gone|taken)/giu, '$1 have '),
  rule(
    /(?<!\p{L})(information|advice|equipment|research|progress|knowledge|evidence|furniture|staff|homework|luggage)(?:s|es)(?= (?:on|about|are|were|to|of|for|from|that|which|have)(?!\p{L}))/giu,
    '$1',
  ),
  rule(/(?<!\p{L})discuss(ed|es|ing|) about(?!\p{L})/giu, 'discuss$1'),
  rule(/(?<!\p{L})emphasi([sz])(e|ed|es|ing) on(?!\p{L})/giu, 'emphasi$1$2'),
  rule(/(?<!\p{L})despite of(?!\p{L})/giu, 'despite'),
  rule(/(?<!\p{L})between (\d{4}) to (\d{4})(?!\d)/giu, 'between $1 and $2'),
  rule(/(?<!\p{L})(he|she|it) (have|were been|do not|don[’']t)(?!\p{L})(?! to be)/giu),
  rule(/(?<!\p{L})(they|we|you|people) (?:was|is|has)(?!\p{L})/giu),
  rule(/(?<!\p{L})serves? for its(?= members)/giu, 'serves its'),
  rule(/(?<!\p{L})more (better|easier|stronger|faster|larger|higher|lower|greater|smaller|wider)(?!\p{L})/giu, '$1'),
  rule(
    /(?<!\p{L})one of the (?:most |largest |oldest |first |biggest )?(?:country|city|company|project|programme|member|partner|initiative|challenge)(?!\p{L})/giu,
  ),
]

const french: readonly GrammarRule[] = [
  rule(/(?<!\p{L})si (ils?)(?!\p{L})/giu, 's’$1'),
  rule(/(?<!\p{L})(que|lorsque|puisque|jusque) (?=(?:il|elle|ils|elles|on|un|une|à|au|en|aucun|aucune)(?!\p{L}))/giu),
  rule(
    /(?<!\p{L})(?:le|la) (?=(?!onz|oui|un(?:e|)(?!\p{L})|uhlan|ouist|iota|ululement|énième)[aeiouéèêâîô]\p{Ll})/gu,
    'l’',
  ),
  rule(/(?<!\p{L})malgré qu(?:e(?!\p{L})|[’'])/giu),
  rule(/(?<!\p{L})palli(er|e|ent|é|era|eront) (?:à|aux?)(?!\p{L})/giu),
  rule(
    /(?<!\p{L})(souligner|examiner|promouvoir|renforcer|présenter|évaluer|analyser) et (?:à )?(?:discuter|débattre|parler|traiter) (?:de|d[’'])/giu,
  ),
  rule(
    /(?<=(?:^|[.!?]\s))En tant que [^,.!?]{3,120}, (?:la|sa|leur|l[’'])\s?(?:mission|objectif|vision|rôle|but|action)(?!\p{L})/gmu,
  ),
  rule(
    /(?<=en (?:Asie|Afrique|Europe|Amérique|Océanie|Méditerranée)[^.!?]{0,250}), (?=(?:Asie|Afrique|Europe|Amérique|Océanie)(?!\p{L}))/gu,
    ', en ',
  ),
  rule(/(?<!\p{L})(?:plus|moins) (?:meilleur|pire|moindre)(?:e|es|s)?(?!\p{L})/giu),
  rule(/(?<!\p{L})(?:ils|elles) (?:a|est|va|fait|doit|peut|sera)(?!\p{L})/giu),
  rule(/(?<!\p{L})(?:il|elle|on) (?:ont|sont|vont|font|doivent|peuvent|seront)(?!\p{L})/giu),
  rule(
    /(?<!\p{L})de (?:le|les) (?=(?:ministère|gouvernement|président|conseil|programme|projet|pays|États|membres|Nations)(?!\p{L}))/giu,
  ),
  rule(
    /(?<!\p{L})à (?:le|les) (?=(?:ministère|gouvernement|président|conseil|programme|projet|pays|États|membres|Nations)(?!\p{L}))/giu,
  ),
]

/** Few patterns, each sure of itself; by language. */
export const grammarRules: Readonly<Record<string, readonly GrammarRule[]>> = {
  en: english,
  fr: french,
  ar: arabicGrammar,
}
