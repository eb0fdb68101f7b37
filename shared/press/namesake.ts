import type { Person } from '#shared/press/person.ts'

/** Whether something is named after the person: a hall that bears her name, a prize in memory of him. */
export function isNamesake(text: string, { from }: Person): boolean {
  return namedAfter.test(text.slice(Math.max(0, from - reach), from))
}

const reach = 60

/** With an article, a calling or a word of respect between: « qui porte le nom du père | Alberto Hurtado ». */
const namedAfter = new RegExp(
  `(?:${[
    '(?<!\\p{L})(?:(?:re)?(?:named|called) (?:after|for|in hono[u]?r of)|bear(?:s|ing)? the name of|in memory of)',
    "(?<!\\p{L})(?:(?:port(?:e|ent|ait|ant) le nom|(?:à|en) (?:la )?mémoire|en l[’']honneur) (?:d[eu’']|des|de l[’'a])|en hommage (?:à|aux?))",
    "(?<!\\p{L})(?:re)?(?:nommé|baptisé)e?s? d[’']après",
    '[يت]حمل(?:ان)? اسم|(?:ال)?حاملة? اسم|(?:المسما[ةى]|سمي|سميت) (?:باسم|على اسم)|تيمن[اً]{1,2} ب(?:اسم)?|[إا]حياء لذكرى',
  ].join('|')})[ \\u00a0]?(?:${[
    '(?:\\p{Ll}{2,12}[ \\u00a0]){0,2}(?:(?:Father|Sister|Brother|Mother|Saint|Sir|Dame)[ \\u00a0])?',
    '(?:(?:ال)?(?:[أا]ب|[أا]م|راحلة?|شهيدة?|قديسة?|مرحومة?|عالمة?|فقيدة?)[ \\u00a0]){0,2}',
  ].join('|')})$`,
  'u',
)
