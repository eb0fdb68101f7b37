import type { Marks } from '#engine/files/import/run-builder.ts'
import { safeAddressOf } from '#shared/text/safe-address.ts'

/**
 * The marks that a code of a translation program stands for, as far as it is told: by its type (`bold`, `x-italic`,
 * `xlf:u`) or by the markup that stands in it (`<b>`, `<cf underline="single">`, `<a href="…">`); null where it is not.
 */
export function marksOfCode(type: string, code: string): Marks | null {
  const told = `${type.slice(0, 200)} ${code.slice(0, longestCode)}`.toLowerCase()
  const marks: Marks = {
    ...(isTold(told, /\bbold\b|\bstrong\b|<b[\s/>]|\bxlf:b\b/u, /\bbold\s?[=:]\s?"?(?:false|off|no|0)/u)
      ? { bold: true }
      : {}),
    ...(isTold(told, /\bitalics?\b|<i[\s/>]|<em[\s/>]|\bxlf:i\b/u, /\bitalics?\s?[=:]\s?"?(?:false|off|no|0)/u)
      ? { italic: true }
      : {}),
    ...(isTold(told, /\bunderlined?\b|\bulined\b|<u[\s/>]|\bxlf:u\b/u, /\bunderlined?\s?[=:]\s?"?(?:false|off|no|0)/u)
      ? { underline: true }
      : {}),
    ...linked(code),
  }
  return Object.keys(marks).length > 0 ? marks : null
}

/** Whether a code is a line break. */
export function isBreakCode(type: string, code: string): boolean {
  return (
    /^(?:x-)?(?:lb|br|linebreak|line-break)$|\bxlf:lb\b/iu.test(type.trim()) ||
    /^\s{0,9}(?:<br\b|\\line\b)/iu.test(code)
  )
}

const longestCode = 4_000

function isTold(told: string, pattern: RegExp, denied: RegExp): boolean {
  return pattern.test(told) && !denied.test(told)
}

function linked(code: string): Marks {
  const found = /\bhref\s?=\s?["']([^"']{1,2048})["']/iu.exec(code.slice(0, longestCode))?.[1]
  const href = safeAddressOf(found)
  return href === null ? {} : { href }
}
