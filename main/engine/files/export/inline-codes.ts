import type { RichBlock, RichRun } from '#shared/model/rich-text.ts'
import { safeAddressOf } from '#shared/text/safe-address.ts'

/** Text with its marks as nested codes, as translation programs show it. */
export type InlineNode =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'break'; readonly id: string }
  | { readonly is: 'emphasis'; readonly id: string; readonly mark: Emphasis; readonly content: readonly InlineNode[] }
  | { readonly is: 'link'; readonly id: string; readonly href: string; readonly content: readonly InlineNode[] }

export type Emphasis = (typeof emphases)[number]
const emphases = ['bold', 'italic', 'underline'] as const

/** Gives the code its id; the key says what the code does. */
export type CodeIds = (key: string) => string

/** The content of neighbouring blocks, with the code of a line break where one paragraph ends. */
export function inlineNodes(blocks: readonly RichBlock[], ids: CodeIds): readonly InlineNode[] {
  return blocks.flatMap((block, index) => {
    const nodes = linked(block.runs, ids)
    return index === 0 ? nodes : [{ is: 'break' as const, id: ids('break') }, ...nodes]
  })
}

/**
 * Ids of the codes of one unit, `1` first. A code of the target that does what one of the source does has its id, so
 * that a program can tell that nothing was lost; any other code of the target gets a new one.
 */
export function codeIdsOfUnit(): { readonly source: CodeIds; readonly target: CodeIds } {
  const unused = new Map<string, string[]>()
  let count = 0
  const fresh = () => String((count += 1))
  return {
    source: (key) => {
      const id = fresh()
      unused.set(key, [...(unused.get(key) ?? []), id])
      return id
    },
    target: (key) => unused.get(key)?.shift() ?? fresh(),
  }
}

function linked(runs: readonly RichRun[], ids: CodeIds): readonly InlineNode[] {
  return stretchesOf(runs, (run) => safeAddressOf(run.href)).flatMap(
    ({ value: href, runs: here }): readonly InlineNode[] =>
      href === null
        ? emphasised(here, emphases, ids)
        : [{ is: 'link', id: ids(`link ${href}`), href, content: emphasised(here, emphases, ids) }],
  )
}

function emphasised(runs: readonly RichRun[], marks: readonly Emphasis[], ids: CodeIds): readonly InlineNode[] {
  const [mark, ...inner] = marks
  if (mark === undefined) return runs.flatMap((run) => linesOf(run.text, ids))
  return stretchesOf(runs, (run) => run[mark] ?? false).flatMap(({ value, runs: here }): readonly InlineNode[] =>
    value
      ? [{ is: 'emphasis', id: ids(mark), mark, content: emphasised(here, inner, ids) }]
      : emphasised(here, inner, ids),
  )
}

/** Neighbouring runs that are alike in one respect. */
function stretchesOf<Value>(
  runs: readonly RichRun[],
  of: (run: RichRun) => Value,
): readonly { readonly value: Value; readonly runs: readonly RichRun[] }[] {
  const stretches: { value: Value; runs: RichRun[] }[] = []
  for (const run of runs) {
    const last = stretches.at(-1)
    if (last && last.value === of(run)) last.runs.push(run)
    else stretches.push({ value: of(run), runs: [run] })
  }
  return stretches
}

function linesOf(text: string, ids: CodeIds): readonly InlineNode[] {
  return text.split('\n').flatMap((line, index): readonly InlineNode[] => {
    const shown: readonly InlineNode[] = line === '' ? [] : [{ is: 'text', text: line }]
    return index === 0 ? shown : [{ is: 'break', id: ids('break') }, ...shown]
  })
}
