import type { RichRun } from '#shared/model/rich-text.ts'

/** A text with its marks, to be read and not to be followed: an address is told, no link leaves the window. */
export function RichRuns({ runs }: { readonly runs: readonly RichRun[] }) {
  return runs.map((run, at) => <Run key={`${at}-${run.text.length}`} run={run} />)
}

function Run({ run }: { readonly run: RichRun }) {
  let text = <>{run.text}</>
  if (run.bold) text = <b>{text}</b>
  if (run.italic) text = <i>{text}</i>
  if (run.underline || run.href) text = <u title={run.href}>{text}</u>
  return text
}
