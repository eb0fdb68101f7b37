import { useCallback, useEffect, useRef, useState } from 'react'
import { useDesk } from '#renderer/app/desk.ts'
import { useEngine } from '#renderer/app/engine-context.tsx'
import { failureOfFile } from '#renderer/app/failure-of-file.ts'
import { uploadFile } from '#renderer/app/upload-file.ts'
import type { OpenRelease } from '#renderer/features/editor/open-release.ts'
import { failureOf } from '#shared/contract/failure-of.ts'
import type { ReviewedFile } from '#shared/contract/review-procedures.ts'

export type ReviewState =
  | { readonly is: 'none' }
  | { readonly is: 'reading'; readonly file: File }
  | { readonly is: 'read'; readonly file: File; readonly reviewed: ReviewedFile }
  | { readonly is: 'failed'; readonly file: File; readonly error: unknown }

export interface Review {
  readonly state: ReviewState
  /** Reads a file that came back. `otherwise` is called in place of a complaint where it is no review of this desk. */
  readonly bringBack: (file: File, otherwise?: () => void) => void
  readonly close: () => void
}

/** A file that came back from review, read beside the open release. `dropped` is brought back as soon as it comes. */
export function useReview({ opened, sync }: OpenRelease, dropped: File | null): Review {
  const engine = useEngine()
  const { importFiles } = useDesk()
  const [state, setState] = useState<ReviewState>({ is: 'none' })
  const stop = useRef(new AbortController())
  const { id } = opened.summary

  const bringBack = useCallback<Review['bringBack']>(
    (file, otherwise) => {
      stop.current.abort()
      const { signal } = (stop.current = new AbortController())
      setState({ is: 'reading', file })
      const read = async () => {
        // What was typed last is compared too.
        await sync.settled()
        const upload = await uploadFile(engine, file, { signal })
        return await engine.reviews.read({ id, upload, fileName: file.name }, { signal })
      }
      read().then(
        (reviewed) => {
          if (!signal.aborted) setState({ is: 'read', file, reviewed })
        },
        (error: unknown) => {
          if (signal.aborted) return
          const failure = failureOfFile(error, file.name)
          if (otherwise && failureOf(failure)?.code !== 'REVIEW_OTHER_RELEASE') {
            setState({ is: 'none' })
            otherwise()
          } else setState({ is: 'failed', file, error: failure })
        },
      )
    },
    [engine, id, sync],
  )
  const close = useCallback(() => {
    stop.current.abort()
    setState({ is: 'none' })
  }, [])
  useEffect(() => () => stop.current.abort(), [])
  useEffect(() => {
    if (dropped) bringBack(dropped, () => importFiles([{ file: dropped, path: dropped.name }]))
  }, [dropped, bringBack, importFiles])
  return { state, bringBack, close }
}
