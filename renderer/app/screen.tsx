import type { ReactNode } from 'react'

export interface ScreenProps {
  readonly top: ReactNode
  readonly children: ReactNode
  readonly status?: ReactNode
  /** What must not be missed while it is so, above all else. */
  readonly notice?: ReactNode
  readonly className?: string
}

/** The frame of every screen: top bar, content, status line. */
export function Screen({ top, children, status, notice, className = '' }: ScreenProps) {
  return (
    <div className={`screen ${className}`}>
      {notice}
      <header className="top-bar">{top}</header>
      <main className="screen-body">{children}</main>
      {status ? <footer className="status-line">{status}</footer> : null}
    </div>
  )
}

/** The two lines at the start of the top bar. */
export function ScreenTitle({ over, children }: { readonly over?: ReactNode; readonly children: ReactNode }) {
  return (
    <div className="screen-title">
      {over ? <small>{over}</small> : null}
      <h1>{children}</h1>
    </div>
  )
}
