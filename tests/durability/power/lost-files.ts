import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface FoundAfterCut {
  readonly acknowledged: number
  readonly lost: readonly string[]
}

/** A file of some length that tells which save it is of and whether all of it is there. */
export function savedContent(save: number, length: number): Uint8Array {
  const body = Buffer.concat([Buffer.from(`${save}\n`), Buffer.alloc(length, `save ${save} `)])
  return Buffer.concat([body, createHash('sha256').update(body).digest()])
}

/** Which of the acknowledged saves (`name number`) are not there: the file is gone, older than that, or not whole. */
export function lostFiles(folder: string, acknowledged: readonly string[]): readonly string[] {
  const newest = new Map(
    acknowledged.map((line): [string, number] => {
      const [name = '', save = ''] = line.split(' ')
      return [name, Number(save)]
    }),
  )
  return [...newest].flatMap(([name, save]) => {
    const found = saveIn(join(folder, name))
    return typeof found === 'number' && found >= save ? [] : [`${name} ${save}: ${found}`]
  })
}

function saveIn(path: string): number | 'gone' | 'not whole' {
  if (!existsSync(path)) return 'gone'
  const bytes = readFileSync(path)
  const body = bytes.subarray(0, -32)
  const isWhole = bytes.length > 32 && createHash('sha256').update(body).digest().equals(bytes.subarray(-32))
  return isWhole ? Number(body.subarray(0, body.indexOf('\n')).toString()) : 'not whole'
}
