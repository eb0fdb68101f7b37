/** How far a release is on its way out, in the order of that way. */
export const releaseStates = ['draft', 'translation', 'review', 'signed-off', 'released', 'corrected'] as const
export type ReleaseState = (typeof releaseStates)[number]
