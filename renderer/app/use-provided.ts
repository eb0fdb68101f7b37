import { type Context, useContext } from 'react'

/** What a provider above hands down; without one the tree was put together wrongly. */
export function useProvided<T>(context: Context<T | null>): T {
  const provided = useContext(context)
  if (provided === null) throw new Error('No provider above')
  return provided
}
