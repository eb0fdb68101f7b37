import { useEffect } from 'react'

/**
 * What held the focus may go when something closes or is deleted (`changes`): then the next Tab starts in the screen, not
 * at the head of the window.
 */
export function useKeptFocus(...changes: readonly unknown[]): void {
  useEffect(() => {
    const timer = setTimeout(() => {
      if (document.activeElement === document.body) document.getElementById('content')?.focus({ preventScroll: true })
    }, focusReturnsMs)
    return () => clearTimeout(timer)
  }, [...changes])
}

/** A closed window itself may still give the focus back; only then is it missed. */
const focusReturnsMs = 80
