import type { Check } from '#shared/checks/check.ts'
import { bidiLtrRun } from '#shared/checks/unicode/bidi-ltr-run.ts'
import { bidiUnbalanced } from '#shared/checks/unicode/bidi-unbalanced.ts'

/** Group E: direction and characters. */
export const unicodeChecks: readonly Check[] = [bidiUnbalanced, bidiLtrRun]
