import type { TextSpan } from '#shared/model/release-text.ts'
import { wordsOf } from '#shared/press/words-of.ts'
import type { Words } from '#shared/text/words-in.ts'

/**
 * Where a product has got a name in capitalised words, as many as its own is made of: “the CropWatch platform”, « la plateforme
 * Veille Culture ». The noun for the product shows that no person or place is meant.
 */
export function renamedBrand(brand: string, text: string, { forms, starts, ends }: Words): readonly TextSpan[] {
  const pieces = brand.match(/\p{Lu}\p{Ll}+/gu) ?? []
  if (pieces.length < 2 || pieces.join('') !== brand) return none
  const isCapitalBehind = (index: number) =>
    forms[index]?.shape === 'capital' && /^[ \u00a0]$/u.test(text.slice(ends[index - 1] ?? 0, starts[index] ?? 0))
  for (let index = 1; index < forms.length; index += 1) {
    const noun = forms[index - 1]
    if (noun?.shape !== 'lower' || !products.has(noun.folded)) continue
    const next = index + pieces.length
    if (!pieces.every((_, step) => isCapitalBehind(index + step)) || isCapitalBehind(next)) continue
    return [{ start: starts[index] ?? 0, end: ends[next - 1] ?? 0 }]
  }
  return none
}

const none: readonly TextSpan[] = []

/** Folded, in English and French. */
const products: ReadonlySet<string> = new Set(
  wordsOf(`app application appli applications plateforme platform logiciel software outil tool service systeme system site
    portail portal jeu game assistant robot appareil device capteur sensor puce chip moteur engine carte card`),
)
