import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { isAbsolute } from 'node:path'
import { asFailure } from '#engine/files/write-atomically.ts'
import { Failure } from '#shared/model/failure.ts'

/**
 * Makes a folder for finished files where the one above it is: a slip in the path shall not leave a row of folders
 * somewhere on the disk. Throws SAVE_FOLDER_MISSING or what else keeps it from being made.
 */
export async function makeFolder(folder: string): Promise<void> {
  // Relative to what? Nobody who types a folder knows where the engine was started.
  if (!isAbsolute(folder)) throw new Failure('SAVE_FOLDER_MISSING', { folder })
  try {
    await mkdir(folder)
  } catch (error) {
    if (existsSync(folder)) return
    throw asFailure(error, folder)
  }
}
