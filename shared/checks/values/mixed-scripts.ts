/** Whether Latin letters stand beside Cyrillic or Greek ones that look like them; a word all in one script is fine. */
export function mixesScripts(word: string): boolean {
  return /[a-z]/i.test(word) && /[\u0370-\u03ff\u0400-\u04ff]/.test(word)
}
