import { useCallback, useEffect, useRef, useState } from 'react'
import { useEngine } from '#renderer/app/engine-context.tsx'
import { failureOfFile } from '#renderer/app/failure-of-file.ts'
import { createLatestWork } from '#renderer/app/latest-work.ts'
import { readUpload } from '#renderer/app/read-upload.ts'
import { uploadFile } from '#renderer/app/upload-file.ts'
import type { EngineClient } from '#renderer/engine/connect-engine.ts'
import type { TextFromWindow } from '#shared/contract/alignment-values.ts'
import type { ImportedDocument } from '#shared/model/imported-document.ts'

export type TextSource =
  | { readonly from: 'file'; readonly file: File }
  | { readonly from: 'paste'; readonly text: string; readonly html: boolean }

/** A text somebody wants to align, as far as it is read. */
export interface TextToAlign {
  readonly id: number
  readonly name: string
  readonly source: TextSource
  readonly encoding: string | null
  /** Chosen by hand; null: as it was recognised. */
  readonly language: string | null
  /** One segment a line, as it is. */
  readonly byLines: boolean
  readonly state: TextState
}

export type TextState =
  | { readonly is: 'reading' }
  | { readonly is: 'ready'; readonly document: ImportedDocument }
  | { readonly is: 'failed'; readonly error: unknown }

export interface TextsToAlign {
  readonly texts: readonly TextToAlign[]
  readonly add: (sources: readonly { readonly name: string; readonly source: TextSource }[]) => void
  readonly remove: (id: number) => void
  readonly change: (id: number, part: Partial<Pick<TextToAlign, 'language' | 'byLines'>>) => void
  readonly readAgain: (id: number, encoding: string | null) => void
  /** This text stands first: it is the source. */
  readonly putFirst: (id: number) => void
}

/** The texts of a new alignment: each is read at once, so that its language and what can be read of it are seen. */
export function useTextsToAlign(files: readonly File[]): TextsToAlign {
  const engine = useEngine()
  const [texts, setTexts] = useState<readonly TextToAlign[]>([])
  const next = useRef(0)
  const work = useRef(createLatestWork())
  const become = useCallback((id: number, part: Partial<TextToAlign>) => {
    setTexts((all) => all.map((text) => (text.id === id ? { ...text, ...part } : text)))
  }, [])
  const read = useCallback(
    async (id: number, name: string, source: TextSource, encoding: string | null) => {
      const signal = work.current.begin(id)
      become(id, { state: { is: 'reading' }, encoding })
      try {
        const document = await readSource(engine, { name, source, encoding, signal })
        if (!signal.aborted) become(id, { state: { is: 'ready', document } })
      } catch (error) {
        if (!signal.aborted) become(id, { state: { is: 'failed', error: failureOfFile(error, name) } })
      }
    },
    [engine, become],
  )
  const add = useCallback<TextsToAlign['add']>(
    (sources) => {
      const added = sources.map(({ name, source }) => ({
        id: next.current++,
        name,
        source,
        encoding: null,
        language: null,
        byLines: false,
        state: { is: 'reading' } as const,
      }))
      setTexts((all) => [...all, ...added])
      for (const { id, name, source } of added) void read(id, name, source, null)
    },
    [read],
  )
  useEffect(() => {
    const mine = createLatestWork()
    work.current = mine
    return () => mine.leaveAll()
  }, [])
  // Files may be dropped while the dialog stands open.
  useEffect(() => add(files.map((file) => ({ name: file.name, source: { from: 'file', file } }))), [files, add])
  return {
    texts,
    add,
    remove: (id) => {
      work.current.leave(id)
      setTexts((all) => all.filter((text) => text.id !== id))
    },
    change: become,
    readAgain: (id, encoding) => {
      const text = texts.find((each) => each.id === id)
      if (text) void read(id, text.name, text.source, encoding)
    },
    putFirst: (id) =>
      setTexts((all) => [...all.filter((text) => text.id === id), ...all.filter((text) => text.id !== id)]),
  }
}

/** The text as the engine takes it; a file is sent once more, for what was sent to be read may be forgotten by now. */
export async function textForEngine(
  engine: EngineClient,
  { name, source, encoding, byLines, ...text }: TextToAlign,
  signal: AbortSignal,
): Promise<TextFromWindow> {
  const language = languageOfText(text)
  const segmentation = byLines ? 'lines' : 'sentences'
  if (source.from === 'paste') {
    return { is: 'pasted', text: source.text, html: source.html, name, language, segmentation }
  }
  const upload = await uploadFile(engine, source.file, { signal })
  return { is: 'upload', upload, fileName: name, language, segmentation, ...(encoding ? { encoding } : {}) }
}

/** Null: nobody knows. */
export function languageOfText({ language, state }: Pick<TextToAlign, 'language' | 'state'>): string | null {
  if (language !== null) return language
  const found = state.is === 'ready' ? state.document.language : 'und'
  return found === 'und' ? null : found
}

interface Reading {
  readonly name: string
  readonly source: TextSource
  readonly encoding: string | null
  readonly signal: AbortSignal
}

async function readSource(engine: EngineClient, reading: Reading): Promise<ImportedDocument> {
  const { name, source, encoding, signal } = reading
  if (source.from === 'paste') {
    return engine.imports.readText({ text: source.text, html: source.html, fileName: name }, { signal })
  }
  const upload = await uploadFile(engine, source.file, { signal })
  return readUpload(engine, { upload, fileName: name, ...(encoding ? { encoding } : {}) }, { signal })
}
