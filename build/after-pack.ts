// Sets the switches of the packed runtime before it is signed.
import { join } from 'node:path'
import { flipFuses } from '@electron/fuses'
import type { AfterPackContext } from 'electron-builder'
import { fusesFor } from '#hosts/electron/fuses.ts'

export default async function afterPack(context: AfterPackContext): Promise<void> {
  await flipFuses(runtimeIn(context), fusesFor(context.packager.platform.nodeName))
}

/** The program file that holds the switches. */
export function runtimeIn(context: Pick<AfterPackContext, 'appOutDir' | 'packager'>): string {
  const { platform, appInfo } = context.packager
  const name = appInfo.productFilename
  switch (platform.nodeName) {
    case 'darwin':
      return join(context.appOutDir, `${name}.app`)
    case 'win32':
      return join(context.appOutDir, `${name}.exe`)
    default:
      return join(context.appOutDir, 'dragoman')
  }
}
