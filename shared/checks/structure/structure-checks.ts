import type { Check } from '#shared/checks/check.ts'
import { boilerplateDrift } from '#shared/checks/structure/boilerplate-drift.ts'
import { prBoilerplateMissing } from '#shared/checks/structure/pr-boilerplate-missing.ts'
import { prContactMismatch } from '#shared/checks/structure/pr-contact-mismatch.ts'
import { prContactMissing } from '#shared/checks/structure/pr-contact-missing.ts'
import { prDatelineFormat } from '#shared/checks/structure/pr-dateline-format.ts'
import { prDatelineMismatch } from '#shared/checks/structure/pr-dateline-mismatch.ts'
import { prDatelineMissing } from '#shared/checks/structure/pr-dateline-missing.ts'
import { prEmbargo } from '#shared/checks/structure/pr-embargo.ts'
import { prEndmark } from '#shared/checks/structure/pr-endmark.ts'
import { prHeadlineBody } from '#shared/checks/structure/pr-headline-body.ts'
import { prHeadlineMissing } from '#shared/checks/structure/pr-headline-missing.ts'
import { prVersionMissing } from '#shared/checks/structure/pr-version-missing.ts'

/** Group F: the anatomy of a press release. */
export const structureChecks: readonly Check[] = [
  prContactMismatch,
  prDatelineMissing,
  prDatelineMismatch,
  prDatelineFormat,
  prEmbargo,
  prContactMissing,
  prBoilerplateMissing,
  boilerplateDrift,
  prEndmark,
  prHeadlineMissing,
  prHeadlineBody,
  prVersionMissing,
]
