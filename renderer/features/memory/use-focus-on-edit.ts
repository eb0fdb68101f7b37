import { useEffect, useRef } from 'react'

/** Puts the focus back on the button by which a unit is edited, once it stands there again. */
export function useFocusOnEdit(): (unit: string) => void {
  const wanted = useRef<string | null>(null)
  useEffect(() => {
    if (wanted.current === null) return
    const button = document.querySelector(`[data-unit="${wanted.current}"] .unit-acts button`)
    if (!(button instanceof HTMLElement)) return
    wanted.current = null
    button.focus()
  })
  return (unit) => {
    wanted.current = unit
  }
}
