import { contextText } from '#engine/memory/tmx/context-text.ts'
import { tagOf } from '#engine/memory/tmx/language-tag.ts'
import { isoOfTmxDate } from '#engine/memory/tmx/tmx-date.ts'
import type { TmxRead } from '#engine/memory/tmx/tmx-reader.ts'
import type { TmxOptions } from '#engine/memory/tmx/tmx-tree.ts'
import type { TmxUnit } from '#engine/memory/tmx/tmx-unit.ts'
import { baseLanguage } from '#shared/model/language.ts'
import type { UnitProvenance } from '#shared/model/translation-unit.ts'

type Attributes = Readonly<Record<string, string>>

export interface TmxHeader {
  readonly srclang: string
  readonly segtype: string
  readonly attributes: Attributes
}

export interface OpenTuv {
  readonly attributes: Attributes
  /** By their `type`, in small letters. */
  readonly properties: Map<string, string>
  /** Null: none, or longer than any segment. */
  text: string | null
}

export interface OpenTu {
  readonly attributes: Attributes
  readonly properties: Map<string, string>
  readonly variants: OpenTuv[]
}

interface Variant {
  readonly tuv: OpenTuv
  readonly language: string
  readonly text: string
}

/** A `tu` with so many variants is no unit of any memory. */
const mostVariants = 100

/** The pairs of a `tu`: its source with every other variant. */
export function unitsOfTu(tu: OpenTu, header: TmxHeader, options: TmxOptions): TmxRead {
  const variants = tu.variants.slice(0, mostVariants).flatMap(variantOf)
  const source = sourceOf(variants, tu, header, options)
  const targets = variants.filter((variant) => variant !== source && variant.language !== source?.language)
  const lost = Math.max(0, tu.variants.length - variants.length)
  if (!source || targets.length === 0) return { units: [], skipped: Math.max(1, lost) }
  return { units: targets.map((target) => unitOf(tu, header, source, target, options)), skipped: lost }
}

function variantOf(tuv: OpenTuv): Variant[] {
  const language = tagOf(tuv.attributes['xml:lang'] ?? tuv.attributes['lang'] ?? '')
  const text = tuv.text?.trim() ?? ''
  return language === null || text === '' ? [] : [{ tuv, language, text }]
}

/** The variant in the language asked for, or that the unit or the header names; `*all*` or none of it: the first. */
function sourceOf(
  variants: readonly Variant[],
  tu: OpenTu,
  header: TmxHeader,
  options: TmxOptions,
): Variant | undefined {
  if (options.sourceLanguage !== null) return inLanguage(variants, options.sourceLanguage)
  const named = tagOf(tu.attributes['srclang'] ?? header.srclang)
  return (named === null ? undefined : inLanguage(variants, named)) ?? variants[0]
}

function inLanguage(variants: readonly Variant[], language: string): Variant | undefined {
  const base = baseLanguage(language)
  return (
    variants.find((variant) => variant.language === language) ??
    variants.find((variant) => baseLanguage(variant.language) === base)
  )
}

function unitOf(tu: OpenTu, header: TmxHeader, source: Variant, target: Variant, options: TmxOptions): TmxUnit {
  const segtype = tu.attributes['segtype'] ?? header.segtype
  return {
    sourceLanguage: source.language,
    targetLanguage: target.language,
    sourceText: source.text,
    targetText: target.text,
    before: contextOf(tu, source, ['x-context-pre', 'prev'], options.longestSegment),
    after: contextOf(tu, source, ['x-context-post', 'next'], options.longestSegment),
    segmentation: segtype === 'sentence' || segtype === 'phrase' ? 'sentence' : 'paragraph',
    provenance: provenanceOf([target.tuv.attributes, tu.attributes, header.attributes], tu, options),
  }
}

/** memoQ writes the segments around one as properties that hold `<seg>…</seg>`, OmegaT as plain text. */
function contextOf(tu: OpenTu, source: Variant, names: readonly string[], longest: number): string | null {
  const named = names.map((name) => tu.properties.get(name) ?? source.tuv.properties.get(name))
  const written = named.find((text) => text !== undefined)?.trim() ?? ''
  const text = written.startsWith('<seg>') ? contextText(written, longest) : written
  return text === null || text === '' || text.length > longest ? null : text
}

function provenanceOf(levels: readonly Attributes[], tu: OpenTu, { origin, now }: TmxOptions): UnitProvenance {
  const first = (name: string) => levels.map((level) => level[name]?.trim()).find((value) => value)
  const firstDate = (name: string) =>
    levels.map((level) => isoOfTmxDate(level[name] ?? '')).find((value) => value !== null)
  const createdAt = firstDate('creationdate') ?? firstDate('changedate') ?? now
  const createdBy = (first('creationid') ?? '').slice(0, longestName)
  return {
    origin: (tu.properties.get('x-origin')?.trim() || origin).slice(0, 500),
    createdBy,
    createdAt,
    changedBy: (first('changeid') ?? createdBy).slice(0, longestName),
    changedAt: firstDate('changedate') ?? createdAt,
  }
}

const longestName = 200
