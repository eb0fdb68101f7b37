/** How long work in the background may keep everything else waiting before it lets others have a turn. */
const sliceMs = 8

export interface SliceClock {
  start(): void
  isOver(): boolean
}

export function createSliceClock(): SliceClock {
  let began = performance.now()
  return {
    start: () => {
      began = performance.now()
    },
    isOver: () => performance.now() - began > sliceMs,
  }
}
