import type { ReactNode } from 'react'
import { directionOf } from '#shared/text/direction.ts'

/** A stretch of text in a language of its own: it keeps its direction and face wherever it stands. */
export function Passage({ language, children }: { readonly language: string; readonly children: ReactNode }) {
  return (
    <bdi lang={language} dir={directionOf(language)} className="passage">
      {children}
    </bdi>
  )
}
