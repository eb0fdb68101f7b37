// Whole releases with several defects each, as they come to a desk: none may hide another.
import type { TestRow } from '#shared/checks/release-for-tests.ts'
import type { Finding } from '#shared/model/finding.ts'
import type { ReleaseText } from '#shared/model/release-text.ts'
import { isAnswer, ratio, shown, touches } from './answers.ts'

export interface FaultyRelease {
  readonly rows: readonly TestRow[]
  readonly locales?: ReleaseText['locales']
  readonly defects: readonly Defect[]
}

/** `row` counts from 0; `finds` is empty where a row or a cell is missing. */
interface Defect {
  readonly check: string
  readonly in: string
  readonly row: number
  readonly finds: string
}

/** What is no answer, and stands in the words of no defect, is a false alarm. */
export function measureReleases(
  name: string,
  releases: readonly FaultyRelease[],
  check: (release: FaultyRelease) => readonly Finding[],
): void {
  let [wanted, found, falseAlarms] = [0, 0, 0]
  const lines: string[] = []
  for (const [index, release] of releases.entries()) {
    const findings = check(release)
    for (const defect of release.defects) {
      wanted += 1
      if (findings.some((finding) => answers(finding, defect))) found += 1
      else lines.push(`  missed in ${index}: ${defect.check} ${defect.in}, row ${defect.row}: “${defect.finds}”`)
    }
    for (const finding of findings) {
      if (release.defects.some((defect) => answers(finding, defect))) continue
      const about = release.defects.some((defect) => isThere(finding, defect))
      if (!about) falseAlarms += 1
      lines.push(`  ${about ? 'also' : 'beside'} in ${index}, ${finding.rowId}: ${shown(finding)}`)
    }
  }
  console.log(
    `faulty releases, ${name}: recall ${ratio(found, wanted)}, precision ${ratio(found, found + falseAlarms)}`,
  )
  for (const line of lines) console.log(line)
}

function answers(finding: Finding, defect: Defect): boolean {
  return isAnswer(finding.check, defect.check) && isThere(finding, defect)
}

/** In the row, or where it is missing from the version, anywhere in that version beside it. */
function isThere(finding: Finding, { in: language, row, finds }: Defect): boolean {
  return finding.language === language && finding.rowId === `r${row + 1}` && touches(finding, finds)
}
