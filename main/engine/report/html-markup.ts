/** Markup that is safe to write. Made only by `markup`, which escapes every text it is given. */
export class Markup {
  readonly html: string

  constructor(html: string) {
    this.html = html
  }
}

export type MarkupValue = string | number | Markup | readonly Markup[]

/** `` markup`<p>${text}</p>` ``: texts are escaped, markup stays as it is. */
export function markup(parts: TemplateStringsArray, ...values: readonly MarkupValue[]): Markup {
  let html = parts[0] ?? ''
  for (const [index, value] of values.entries()) html += written(value) + (parts[index + 1] ?? '')
  return new Markup(html)
}

function written(value: MarkupValue): string {
  if (value instanceof Markup) return value.html
  if (typeof value === 'object') return value.map(written).join('')
  return escaped(String(value))
}

function escaped(text: string): string {
  return text
    .toWellFormed()
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}
