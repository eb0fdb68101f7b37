import { comparisons } from '#shared/checks/values/compare-values.ts'
import { quantities } from '#shared/checks/values/quantities.ts'

/** A check of quantities that differ between versions; which of them a finding belongs to, `checkOfQuantity` tells. */
export const quantityCheck = comparisons(quantities)
