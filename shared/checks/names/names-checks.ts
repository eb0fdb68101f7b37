import type { Check } from '#shared/checks/check.ts'
import { acronymConflict } from '#shared/checks/names/acronym-conflict.ts'
import { acronymUndefined } from '#shared/checks/names/acronym-undefined.ts'
import { boilerplateMismatch } from '#shared/checks/names/boilerplate-mismatch.ts'
import { entityConflict } from '#shared/checks/names/entity-conflict.ts'
import { eventVariant } from '#shared/checks/names/event-variant.ts'
import { nameGender } from '#shared/checks/names/name-gender.ts'
import { nameMismatch } from '#shared/checks/names/name-mismatch.ts'
import { nameOrder } from '#shared/checks/names/name-order.ts'
import { nameTitle } from '#shared/checks/names/name-title.ts'
import { nameTranslit } from '#shared/checks/names/name-translit.ts'
import { nameVariant } from '#shared/checks/names/name-variant.ts'
import { orgVariant } from '#shared/checks/names/org-variant.ts'
import { quoteMissing } from '#shared/checks/names/quote-missing.ts'
import { quoteSpeaker } from '#shared/checks/names/quote-speaker.ts'
import { titleUnquoted } from '#shared/checks/names/title-unquoted.ts'

/** Group C: people, bodies, acronyms, events, quotations, boilerplate. */
export const namesChecks: readonly Check[] = [
  acronymUndefined,
  acronymConflict,
  orgVariant,
  eventVariant,
  boilerplateMismatch,
  entityConflict,
  titleUnquoted,
  nameGender,
  nameMismatch,
  nameOrder,
  nameTitle,
  nameTranslit,
  nameVariant,
  quoteMissing,
  quoteSpeaker,
]
