// Cuts the power of a disk while a program writes to it, again and again, and tells what was acknowledged and is lost. It
// runs in a mount namespace of its own (unshare -m): cut-power.ts <journal|files> <mode of the writer> <cuts> [first]
import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { createCuttableDisk } from '#tests/durability/power/cuttable-disk.ts'
import { type FoundAfterCut, lostFiles } from '#tests/durability/power/lost-files.ts'
import { lostWords, prepareJournal } from '#tests/durability/power/lost-words.ts'

const [what = '', mode = '', cuts = '0', until = ''] = process.argv.slice(2)
const saver = fileURLToPath(new URL('./saver.ts', import.meta.url))
const writer = fileURLToPath(new URL('../writer.ts', import.meta.url))
const cutsPerWriter = 10
const disk = createCuttableDisk()
const heardFile = join(tmpdir(), `dragoman-heard-${process.pid}`)
let acknowledged = 0
const lost: string[] = []
let cutsMade = 0
try {
  while (cutsMade < Number(cuts) && (until !== 'first' || lost.length === 0)) await cutWhileWriting()
} finally {
  disk.remove()
  rmSync(heardFile, { force: true })
}
process.stdout.write(`${JSON.stringify({ cuts: cutsMade, acknowledged, lost: lost.slice(0, 20) })}\n`)

/** One writer for some cuts: it stands still while what is left is looked at. */
async function cutWhileWriting(): Promise<void> {
  const { program, words, lostIn } = writing()
  const heard = openSync(heardFile, 'w')
  const child = spawn(process.execPath, ['--no-warnings', program, ...words], { stdio: ['ignore', heard, 'inherit'] })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  try {
    await firstLine(child)
    for (let cut = 0; cut < cutsPerWriter && cutsMade < Number(cuts); cut += 1) {
      await pause(15 + Math.random() * 150)
      const { acknowledged: heardSoFar, lost: gone } = cutNow(child, lostIn)
      cutsMade += 1
      if (cut === cutsPerWriter - 1 || cutsMade === Number(cuts)) acknowledged += heardSoFar
      lost.push(...gone)
      if (until === 'first' && lost.length > 0) break
    }
  } finally {
    child.kill('SIGKILL')
    await ended
    closeSync(heard)
  }
}

/** What counts as acknowledged is read before the power goes. */
function cutNow(
  child: ChildProcess,
  lostIn: (folder: string, heard: readonly string[]) => readonly string[],
): FoundAfterCut {
  const heard = readFileSync(heardFile, 'utf8').split('\n').slice(0, -1)
  const gone = disk.cut((folder) => {
    child.kill('SIGSTOP')
    return lostIn(folder, heard)
  })
  child.kill('SIGCONT')
  return { acknowledged: heard.length, lost: gone }
}

async function firstLine(child: ChildProcess): Promise<void> {
  while (readFileSync(heardFile, 'utf8') === '') {
    if (child.exitCode !== null) throw new Error(`the writer ended with ${child.exitCode}`)
    await pause(10)
  }
}

function writing(): {
  readonly program: string
  readonly words: readonly string[]
  readonly lostIn: (folder: string, heard: readonly string[]) => readonly string[]
} {
  if (what === 'files') return { program: saver, words: [disk.folder, mode], lostIn: lostFiles }
  const releaseId = prepareJournal(disk.folder)
  return {
    program: writer,
    words: [disk.folder, releaseId, mode],
    lostIn: (folder, heard) => lostWords(folder, releaseId, heard),
  }
}
