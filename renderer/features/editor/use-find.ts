import type { Editor } from '@tiptap/core'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { type Command, useCommands } from '#renderer/app/commands.ts'
import { type FindQuery, findInRelease, type Match, matchFrom } from '#renderer/editor/find-in-release.ts'
import { foundHereMeta, foundMeta } from '#renderer/editor/found-text.ts'
import type { EditingView, ReleaseEditing } from '#renderer/editor/release-editing.ts'
import { replaceMatches } from '#renderer/editor/replace-matches.ts'
import { offsetOfPosition } from '#shared/document/cell-text.ts'
import type { LanguageTag } from '#shared/model/language.ts'

export interface FindOptions {
  readonly editing: ReleaseEditing
  readonly view: EditingView
  readonly visible: readonly LanguageTag[]
  /** Brings a version onto the desk. */
  readonly bring: (language: LanguageTag) => void
}

/** Find and replace over the open release. */
export interface Find {
  readonly isOpen: boolean
  readonly replacing: boolean
  readonly query: FindQuery
  readonly replacement: string
  readonly matches: readonly Match[]
  /** Which of the matches is the one gone to; -1 when there is none. */
  readonly index: number
  /** How many places the last act replaced, until the query changes; null before. */
  readonly replaced: number | null
  /** Counts how often it was asked for: the field takes the focus each time. */
  readonly asked: number
  open(replacing: boolean): void
  close(): void
  ask(part: Partial<FindQuery>): void
  setReplacing(replacing: boolean): void
  setReplacement(words: string): void
  go(by: 1 | -1): void
  replaceOne(): void
  replaceAll(): void
}

interface Place {
  readonly language: LanguageTag
  readonly rowId: string
  readonly start: number
}

type Came = Place & { readonly end: number }

const longestPrefill = 200
/** More places than this are counted and gone through, but only those around the one gone to are coloured. */
const mostMarks = 400
const noMatches: readonly Match[] = []

export function useFind({ editing, view, visible, bring }: FindOptions): Find {
  const [isOpen, setOpen] = useState(false)
  const [replacing, setReplacing] = useState(false)
  const [query, setQuery] = useState<FindQuery>({ words: '', exact: false, within: null })
  const [replacement, setReplacement] = useState('')
  const [replaced, setReplaced] = useState<number | null>(null)
  const [asked, setAsked] = useState(0)
  /** Looking goes on from here: the match at or after it is the one gone to. */
  const [from, setFrom] = useState<Place | null>(null)
  const came = useRef<Came | null>(null)
  const wentOn = useRef(false)

  const { text } = view
  const within = query.within !== null && text.languages.includes(query.within) ? query.within : null
  const matches = useMemo(
    () => (isOpen ? findInRelease(text, { words: query.words, exact: query.exact, within }) : noMatches),
    [isOpen, text, query.words, query.exact, within],
  )
  const index = useMemo(
    () => (from ? matchFrom(matches, text, from) : Math.min(0, matches.length - 1)),
    [matches, text, from],
  )
  const here = matches[index]
  const bringIntoView = useMarks({ editing, visible, matches, index })

  const goTo = (next: Match | undefined) => {
    if (!next) return
    wentOn.current = true
    bringIntoView()
    setFrom(next)
    if (!visible.includes(next.language)) bring(next.language)
  }
  const now = useRef({ isOpen, visible, here })
  now.current = { isOpen, visible, here }

  const close = useCallback(() => {
    setOpen(false)
    const match = now.current.here
    const back = wentOn.current && match ? match : came.current
    if (back && now.current.visible.includes(back.language)) editing.goTo(back)
  }, [editing])
  const open = useCallback(
    (withReplacing: boolean) => {
      const place = placeOfCaret(editing)
      // Asked for once more from the field itself, it keeps what it knows of the caret.
      if (!now.current.isOpen || document.activeElement?.closest('.pane')) {
        came.current = place
        wentOn.current = false
        setFrom(place)
        const selected = place ? selectedWords(editing.editorOf(place.language)) : ''
        if (selected !== '') setQuery((before) => ({ ...before, words: selected }))
      }
      setReplaced(null)
      setOpen(true)
      setReplacing((before) => withReplacing || (before && now.current.isOpen))
      setAsked((times) => times + 1)
    },
    [editing],
  )
  useCommands(
    useMemo<readonly Command[]>(
      () =>
        isOpen
          ? [
              {
                id: 'editor.find-close',
                title: '',
                group: '',
                shortcut: 'Escape',
                enabled: true,
                keysOnly: true,
                unlisted: true,
                run: close,
              },
            ]
          : [],
      [isOpen, close],
    ),
  )

  return {
    isOpen,
    replacing,
    query: { ...query, within },
    replacement,
    matches,
    index,
    replaced,
    asked,
    open,
    close,
    ask: (part) => {
      setQuery((before) => ({ ...before, ...part }))
      setReplaced(null)
      bringIntoView()
    },
    setReplacing,
    setReplacement,
    go: (by) => {
      setReplaced(null)
      if (!here) return
      // What was found while the words were typed may be in a version that is not on the desk: it comes first.
      const isSeen = visible.includes(here.language)
      goTo(isSeen ? matches[(index + by + matches.length) % matches.length] : here)
    },
    replaceOne: () => {
      const match = findNow()[index]
      if (!match) return
      if (!visible.includes(match.language)) {
        goTo(match)
        return
      }
      const done = editing.act((transaction) => {
        replaceMatches(transaction, [match], replacement)
      })
      wentOn.current = true
      bringIntoView()
      setReplaced(done ? 1 : null)
      setFrom({ ...match, start: match.start + replacement.length })
    },
    replaceAll: () => {
      const found = findNow()
      let count = 0
      editing.act((transaction) => {
        count = replaceMatches(transaction, found, replacement)
      })
      setReplaced(count)
    },
  }

  /** The text may be ahead of what is shown by the letters of the last moment. */
  function findNow(): readonly Match[] {
    return findInRelease(editing.current().text, { words: query.words, exact: query.exact, within })
  }
}

/** Colours what is found in the panes, and brings the match gone to into view, when asked, once its version has a pane. */
function useMarks({
  editing,
  visible,
  matches,
  index,
}: {
  readonly editing: ReleaseEditing
  readonly visible: readonly LanguageTag[]
  readonly matches: readonly Match[]
  readonly index: number
}): () => void {
  const isAwaited = useRef(false)
  const told = useRef(new WeakMap<Editor, string>())
  const block = Math.max(0, Math.floor(index / mostMarks))
  const marked = useMemo(
    () => matches.slice(Math.max(0, (block - 1) * mostMarks), (block + 2) * mostMarks),
    [matches, block],
  )
  const here = matches[index]
  const ids = useRef({ list: marked, id: 0 })
  if (ids.current.list !== marked) ids.current = { list: marked, id: ids.current.id + 1 }
  const markedId = ids.current.id

  // After every rendering: a version may have come onto the desk, or its pane may have been made anew.
  useEffect(() => {
    for (const language of visible) {
      const editor = editing.editorOf(language)
      if (!editor) continue
      const isHere = here?.language === language ? here : null
      const state = `${markedId} ${isHere ? `${isHere.rowId} ${isHere.start}-${isHere.end}` : ''}`
      const before = told.current.get(editor)
      if (before === state || (before === undefined && marked.length === 0)) continue
      told.current.set(editor, state)
      const transaction = editor.state.tr.setMeta('addToHistory', false).setMeta(foundHereMeta, isHere ? [isHere] : [])
      if (!before?.startsWith(`${markedId} `))
        transaction.setMeta(
          foundMeta,
          marked.filter((match) => match.language === language),
        )
      editor.view.dispatch(transaction)
    }
    if (!isAwaited.current || !here || !visible.includes(here.language)) return
    const place = editing.editorOf(here.language)?.view.dom.querySelector('.found-here')
    if (!place) return
    isAwaited.current = false
    place.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  })
  return useCallback(() => {
    isAwaited.current = true
  }, [])
}

/** The selection as offsets of its cell; reaching over cells, its head alone. */
function placeOfCaret(editing: ReleaseEditing): Came | null {
  const { caret } = editing.current()
  const editor = caret && editing.editorOf(caret.language)
  if (!editor) return caret && { ...caret, start: caret.offset, end: caret.offset }
  const { $from, $to } = editor.state.selection
  if ($from.depth === 0 || $from.node(1) !== $to.node(1)) return { ...caret, start: caret.offset, end: caret.offset }
  const row = $from.node(1)
  return {
    language: caret.language,
    rowId: String(row.attrs.id),
    start: offsetOfPosition(row, $from.pos - $from.start(1)),
    end: offsetOfPosition(row, $to.pos - $to.start(1)),
  }
}

/** What is selected, when it is a few words of one line. */
function selectedWords(editor: Editor | null): string {
  if (!editor) return ''
  const { $from, $to } = editor.state.selection
  if ($from.parent !== $to.parent || $to.pos - $from.pos > longestPrefill) return ''
  const words = $from.parent.textBetween($from.parentOffset, $to.parentOffset, '\n', '\n')
  // A double click takes the space after the word along; nobody looks for that.
  return words.includes('\n') ? '' : words.trim()
}
