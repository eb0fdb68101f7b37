import { useEffect } from 'react'

/** Whatever held the focus may go when something closes or is deleted: then the next Tab starts in the screen, not at the head of the window. */
export function useKeptFocus(...changes: readonly unknown[]): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the caller names what may take the focus away
  useEffect(() => {
    const timer = setTimeout(() => {
      if (document.activeElement === document.body) document.getElementById('content')?.focus({ preventScroll: true })
    }, focusReturnsMs)
    return () => clearTimeout(timer)
  }, [...changes])
}

/** A closed window itself may still give the focus back; only then is it missed. */
const focusReturnsMs = 80
