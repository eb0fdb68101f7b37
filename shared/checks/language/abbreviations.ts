import { wordsOf } from '#shared/press/words-of.ts'

/**
 * Words that end with a full stop without ending a sentence, in English and French press text; without their last stop,
 * in lower case.
 */
const abbreviated = new Set(
  wordsOf(`
    mr mrs ms messrs dr drs prof profs rev hon gov sen rep reps amb pres min sec gen lt maj capt cpl sgt adm cmdr brig insp supt det
    jr sr esq st ste sts mt ft bros inc ltd co corp plc llc llp pty assn dept div univ inst intl natl govt
    etc al cf viz vs ibid op cit loc ca c approx max min avg incl excl ext tel fax e-mail no nos nr vol vols ed eds pp p
    para paras fig figs ch chap sect annex ref refs corr rev suppl ser
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri
    ave blvd rd sq bldg apt hwy
    km kg cm mm ml mn bn tn hr hrs min mins sec secs yr yrs mo mos wk wks
    m mm mgr me mme mlle mlles mmes pr vve cie sté ets éts dir dép dépt env éd édit hab réf tél tél.fax bd boul av ap apr
    janv févr avr juil sept oct nov déc lun mar ven sam dim chap coll fasc fig graph
    imm rte bât esc arr cant résid prép auj fém géogr internat bibl biblio corresp équiv rééd réimpr tabl
    intro jr suiv sq sqq suppl vol trad trim sem sect al id ibid op p.ex ex c.-à-d c-à-d i.e e.g n.b p.s p.o b.p c.p s.a s.e
  `),
)

/** The same in Arabic, of more than one letter. */
const arabic = new Set(wordsOf('الخ إلخ إلى.آخره أد د.م'))

const longest = 14

/**
 * Whether the full stop at `stop` belongs to the word before it: an abbreviation, an initial, or letters with stops
 * (U.S., ق.م.).
 */
export function endsAbbreviation(text: string, stop: number): boolean {
  let start = stop
  while (start > 0 && stop - start < longest && /[\p{L}\p{M}.'’-]/u.test(text[start - 1] ?? '')) start -= 1
  // « l’av. de la Gare »
  const word = text.slice(start, stop).replace(/^(?:[cdjlmnst]|qu)[’'](?=.)/iu, '')
  if (word === '') return false
  const last = word.slice(word.lastIndexOf('.') + 1).replace(/[\p{M}ـ]/gu, '')
  // An initial, also behind another: « J.-C. ».
  if ([...last.replace(/^-/, '')].length <= 1) return true
  const folded = word.toLowerCase()
  if (abbreviated.has(folded) || abbreviated.has(last.toLowerCase()) || arabic.has(word)) return true
  // "hrs.", "mgmt.": no vowel, no word.
  return /^[a-z]{2,5}$/.test(folded) && !/[aeiouy]/.test(folded)
}
