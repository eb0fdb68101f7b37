import type { AlignmentSplice, AlignmentState, SegmentEdit } from '#shared/alignment/session/alignment-session.ts'

/** The state after a change. The caller vouches that the change was made on this state. */
export function applySplice(state: AlignmentState, splice: AlignmentSplice): AlignmentState {
  return {
    rows: state.rows.toSpliced(splice.at, splice.removed.length, ...splice.inserted),
    parked: splice.parking.length === 0 ? state.parked : parkedAfter(state.parked, splice),
    edits: splice.edits.length === 0 ? state.edits : editsAfter(state.edits, splice),
  }
}

/** The change that takes this one back. */
export function invertedSplice({ at, removed, inserted, parking, edits }: AlignmentSplice): AlignmentSplice {
  return {
    at,
    removed: inserted,
    inserted: removed,
    parking: parking.map((change) => ({ ...change, isParked: !change.isParked })),
    edits: edits.map(({ before, after, ...place }) => ({ ...place, before: after, after: before })),
  }
}

function parkedAfter(parked: AlignmentState['parked'], { parking }: AlignmentSplice): AlignmentState['parked'] {
  return parked.map((before, text) => {
    const now = new Set(before)
    for (const change of parking) {
      if (change.text !== text) continue
      for (const segment of change.segments) {
        if (change.isParked) now.add(segment)
        else now.delete(segment)
      }
    }
    return [...now].toSorted((one, other) => one - other)
  })
}

function editsAfter(edits: readonly SegmentEdit[], splice: AlignmentSplice): readonly SegmentEdit[] {
  const changed = new Set(splice.edits.map(placeKey))
  return [
    ...edits.filter((edit) => !changed.has(placeKey(edit))),
    ...splice.edits.flatMap(({ text, segment, after }) => (after === null ? [] : [{ text, segment, runs: after }])),
  ]
}

function placeKey({ text, segment }: { readonly text: number; readonly segment: number }): string {
  return `${text} ${segment}`
}
