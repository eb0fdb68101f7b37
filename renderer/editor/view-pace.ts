/** When what is shown around the text follows the text. */
export interface ViewPace {
  soon(when?: 'next-frame' | 'at-pause'): void
  /** Shows at once what is waiting to be shown; nothing where nothing is. */
  hurry(): void
  stop(): void
}

const pauseMs = 140
const longestWaitMs = 600

/**
 * What the user did elsewhere than in running text shows with the next frame. While text is typed in one cell the
 * surroundings follow when the fingers pause: every rendering of theirs costs a walk over the whole editable text.
 */
export function createViewPace(show: () => void): ViewPace {
  let frame: number | null = null
  let pause: ReturnType<typeof setTimeout> | null = null
  let waitingSince: number | null = null

  function forget(): void {
    if (pause !== null) clearTimeout(pause)
    if (frame !== null) cancelAnimationFrame(frame)
    pause = null
    frame = null
    waitingSince = null
  }

  function showNow(): void {
    forget()
    show()
  }

  return {
    soon: (when = 'next-frame') => {
      if (when === 'next-frame' || frame !== null) {
        frame ??= requestAnimationFrame(showNow)
        return
      }
      const now = performance.now()
      waitingSince ??= now
      if (pause !== null) clearTimeout(pause)
      pause = setTimeout(showNow, Math.max(0, Math.min(pauseMs, waitingSince + longestWaitMs - now)))
    },
    hurry: () => {
      if (frame !== null || pause !== null) showNow()
    },
    stop: forget,
  }
}
