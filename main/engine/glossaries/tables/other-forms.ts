/** Several forms in one cell, with a bar between them; bars, semicolons and backslashes inside a form are escaped. */
export function joinForms(forms: readonly string[]): string {
  return forms.map((form) => form.replace(/[\\|;]/gu, '\\$&')).join(' | ')
}

/** Forms divided by bars or semicolons, of either script. */
export function splitForms(cell: string): readonly string[] {
  const forms = ['']
  let isEscaped = false
  for (const character of cell) {
    if (!isEscaped && (character === '|' || character === ';' || character === '\n')) forms.push('')
    else if (isEscaped || character !== '\\') forms[forms.length - 1] += character
    isEscaped = !isEscaped && character === '\\'
  }
  return forms.map((form) => form.trim()).filter((form) => form !== '')
}
