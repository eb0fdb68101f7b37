import type { LanguageTag } from '#shared/model/language.ts'

/**
 * Words of the fields that releases tell of which the dictionaries lack, and which lie so near another word that they would
 * pass for slips of it. Nouns and adjectives that take an s in the plural stand here in the singular.
 */
const words: Readonly<Record<LanguageTag, readonly string[]>> = {
  en: listed(`
    yoghurt tagine jellaba minbar medina riad corniche sheikha
    psalter incunable scenography scenographer gamification curatorship museography
    hepatology hepatologist adjuvant antimicrobial crèche attaché
    photovoltaics digester methanisation methanization rewilding rainfed medlar sludge
    transhipment bunkering cabotage railcar hotline subtitler oudist
    influencer reskilling qubit ebook esports boccia metical`),
  fr: listed(`
    habous médersa chawarma kasbah riad pulaar sorani dioula diola douala ladino
    palangrier senneur piétonnisation chercheure sapeuse vaccinologie archéozoologie
    aroumain bassa boulou cadien cingalais héréro iakoute kachin kannada koumyk kpellé kényang mapuche marwarî mokcha
    pontique quiché roundi samoan sandawe sérère soundanais walser youpik zenaga
    baoulé lébou manjaque balante toucouleur haratine dagari kassena yorouba toubou gorane massalit tigréen massaï
    mérina merina chaouia zénète mandéen bahreïnien`),
  ar: listed('المزادات والمزادات بالمزادات للمزادات'),
}

function listed(list: string): readonly string[] {
  return list.split(/\s+/u).filter((word) => word !== '')
}

const known = new Map(Object.entries(words).map(([base, list]) => [base, new Set(list)]))

/** Whether the press writes a word so that no dictionary has; with a capital too, in the singular or the plural. */
export function isPressWord(word: string, base: LanguageTag): boolean {
  const list = known.get(base)
  if (list === undefined || word.length > longest) return false
  const lower = word.toLowerCase()
  return list.has(lower) || (lower.endsWith('s') && list.has(lower.slice(0, -1)))
}

const longest = 20
