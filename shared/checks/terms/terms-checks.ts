import type { Check } from '#shared/checks/check.ts'
import { acronymForeign } from '#shared/checks/terms/acronym-foreign.ts'
import { acronymMismatch } from '#shared/checks/terms/acronym-mismatch.ts'
import { diffSrcSameTgt } from '#shared/checks/terms/diff-src-same-tgt.ts'
import { dntAltered } from '#shared/checks/terms/dnt-altered.ts'
import { sameSrcDiffTgt } from '#shared/checks/terms/same-src-diff-tgt.ts'
import { shortFormUndefined } from '#shared/checks/terms/short-form-undefined.ts'
import { termCase } from '#shared/checks/terms/term-case.ts'
import { termDeprecated } from '#shared/checks/terms/term-deprecated.ts'
import { termForbidden } from '#shared/checks/terms/term-forbidden.ts'
import { termInconsistent } from '#shared/checks/terms/term-inconsistent.ts'
import { termMissing } from '#shared/checks/terms/term-missing.ts'

/** Group C: what the glossaries say, and wording that goes its own way. */
export const termsChecks: readonly Check[] = [
  acronymMismatch,
  acronymForeign,
  shortFormUndefined,
  dntAltered,
  termForbidden,
  termDeprecated,
  termMissing,
  termInconsistent,
  termCase,
  sameSrcDiffTgt,
  diffSrcSameTgt,
]
