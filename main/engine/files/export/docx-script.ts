import type { IRunOptions } from 'docx'
import { baseLanguage } from '#shared/model/language.ts'
import type { Direction } from '#shared/text/direction.ts'

/** How text of one language is put into runs of a Word document. */
export interface DocxScript {
  readonly direction: Direction
  readonly isRtl: boolean
  /** The properties that every run needs: direction, typeface and proofing language. */
  readonly run: (direction: Direction) => Pick<IRunOptions, 'rightToLeft' | 'font' | 'language'>
  /** Points. Word takes the size of Arabic and Hebrew from its own field (`szCs`). */
  readonly size: (points: number) => Pick<IRunOptions, 'size' | 'sizeComplexScript'>
}

export function docxScript(locale: string, direction: Direction): DocxScript {
  const own = withRegion(locale)
  const isRtl = direction === 'rtl'
  const language = isRtl
    ? { value: 'en-US', bidirectional: own }
    : { value: own, bidirectional: 'ar-SA', eastAsia: own }
  const font = { ...typefaces, eastAsia: eastAsianTypefaces[baseLanguage(locale)] ?? typefaces.ascii }
  return {
    direction,
    isRtl,
    run: (of) => ({ rightToLeft: of === 'rtl', font, language }),
    size: (points) => ({ size: points * 2, sizeComplexScript: Math.round(points * (isRtl ? 1.15 : 1) * 2) }),
  }
}

/** Faces that Word has on every machine, each with Latin, Arabic and Hebrew in regular and bold. */
const typefaces = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman' }
const eastAsianTypefaces: Readonly<Record<string, string>> = { ja: 'MS Mincho', ko: 'Batang', zh: 'SimSun' }

/** Word processors know proofing languages by region: `ar` → `ar-EG`, `fr` → `fr-FR`. */
export function withRegion(locale: string): string {
  const likely = new Intl.Locale(locale).maximize()
  return likely.region ? `${likely.language}-${likely.region}` : likely.language
}
