import type { Quantity } from '#shared/checks/values/read-quantities.ts'

/** A kind of document that goes by its number: the word right before that, and how a text speaks of it once it is known. */
interface NumberedDocument {
  readonly before: RegExp
  readonly byWord: RegExp
}

const documents: readonly NumberedDocument[] = [
  numbered('resolution', 'résolution', 'قرار'),
  numbered('law', 'loi', 'قانون'),
  numbered('decree', 'décret', 'مرسوم'),
  numbered('directive', 'directive', 'توجيه'),
  numbered('convention', 'convention', 'اتفاقية'),
]

function numbered(english: string, french: string, arabic: string): NumberedDocument {
  return {
    before: new RegExp(
      `(?:(?<!\\p{L})(?:${english}|${french})|(?<![\\p{L}\\p{M}])(?:[وف]?[بك]?ال|[وف]?لل|[وفبلك]{0,2})${arabic})(?:[ \\u00a0](?:no\\.?|n[°º]|number|رقم))?[ \\u00a0]$`,
      'iu',
    ),
    byWord: new RegExp(
      `(?:(?<!\\p{L})(?:the|this|that) ${english}|(?<!\\p{L})(?:la|le|cette|ce|ladite|ledit|de la|du|au) ${french}|(?<![\\p{L}\\p{M}])(?:[وف]?[بك]?ال|[وف]?لل)${arabic})(?![\\p{L}\\p{M}]|[ \\u00a0](?:\\d|[٠-٩]|no\\.|n[°º]|number|رقم|of |de |du |d’|des ))`,
      'iu',
    ),
  }
}

/** Whether a text speaks of a document without the number that it goes by: "the resolution" for «القرار 1701». */
export function speaksOfDocument({ kind, text, start }: Quantity, said: string): boolean {
  if (kind !== 'resolution' && kind !== 'number') return false
  const lead = text.slice(Math.max(0, start - longestLead), start)
  return documents.some(({ before, byWord }) => before.test(lead) && byWord.test(said))
}

const longestLead = 24
