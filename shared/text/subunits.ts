import { readQuantity } from '#shared/text/numbers.ts'
import { lexemeAt, type Reading } from '#shared/text/reading.ts'

/** The amount with its smaller coins: «18 ريالًا و750 بيسة», `5 dollars and 30 cents`, « 12 euros et 50 centimes ». */
export function withSubunits(
  reading: Reading,
  index: number,
  value: number,
  currency: string | null,
): { readonly value: number; readonly next: number } | null {
  const joint = lexemeAt(reading, index)
  const isJoined = joint.text === 'و' || joint.text === 'and' || joint.text === 'et'
  const quantity = isJoined ? readQuantity(reading, index + 1) : null
  if (quantity === null || quantity.scale > 1) return null
  const name = lexemeAt(reading, quantity.next)
  const parts = name.kind === 'word' ? partsOf(name.text, currency) : null
  if (parts === null || quantity.value >= parts) return null
  return { value: Number((value + quantity.value / parts).toPrecision(15)), next: quantity.next + 1 }
}

/** How many of a coin make one of the currency; the fils of the Emirates are hundredths. */
function partsOf(coin: string, currency: string | null): number | null {
  if (hundredths.has(coin)) return 100
  if (!thousandths.has(coin)) return null
  return currency === 'AED' ? 100 : 1000
}

/** Folded. */
const hundredths: ReadonlySet<string> = new Set(
  `cent cents centime centimes penny pence halala halalas piastre piastres qirsh kopeck kopecks kopek kopeks kobo pesewa pesewas
  rappen ore groszy grosz eurocent eurocents سنت سنتا سنتات سنتيم سنتيما سنتيمات هلله هللات قرش قرشا قروش بنس بنسا بنسات كوبيك`.split(
    /\s+/u,
  ),
)
const thousandths: ReadonlySet<string> = new Set(
  'baisa baisas baiza baizas fils millime millimes milleme millemes بيسه بيسات فلس فلسا فلوس مليم مليما ملاليم مليمات'.split(
    ' ',
  ),
)
