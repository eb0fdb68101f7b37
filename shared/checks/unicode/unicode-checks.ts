import type { Check } from '#shared/checks/check.ts'
import { bidiBaseDir } from '#shared/checks/unicode/bidi-base-dir.ts'
import { bidiLtrRun } from '#shared/checks/unicode/bidi-ltr-run.ts'
import { bidiNeutralEdge } from '#shared/checks/unicode/bidi-neutral-edge.ts'
import { bidiOverride } from '#shared/checks/unicode/bidi-override.ts'
import { bidiStrayMark } from '#shared/checks/unicode/bidi-stray-mark.ts'
import { bidiUnbalanced } from '#shared/checks/unicode/bidi-unbalanced.ts'
import { unicodeControl } from '#shared/checks/unicode/unicode-control.ts'
import { unicodeHomoglyph } from '#shared/checks/unicode/unicode-homoglyph.ts'
import { unicodeInvisible } from '#shared/checks/unicode/unicode-invisible.ts'
import { unicodeMojibake } from '#shared/checks/unicode/unicode-mojibake.ts'
import { unicodeNfc } from '#shared/checks/unicode/unicode-nfc.ts'

/** Group E: direction and characters. */
export const unicodeChecks: readonly Check[] = [
  bidiUnbalanced,
  bidiOverride,
  bidiLtrRun,
  bidiNeutralEdge,
  bidiBaseDir,
  bidiStrayMark,
  unicodeNfc,
  unicodeInvisible,
  unicodeHomoglyph,
  unicodeMojibake,
  unicodeControl,
]
