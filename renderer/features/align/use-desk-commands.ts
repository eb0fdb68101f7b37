import { useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { type Command, useCommands } from '#renderer/app/commands.ts'
import { deskVerbs } from '#renderer/features/align/desk-verbs.ts'
import type { Obstacles } from '#renderer/features/align/obstacle-to.ts'
import type { DeskActs } from '#renderer/features/align/use-desk-acts.ts'

export interface DeskCommandsOptions {
  readonly acts: DeskActs
  /** Null: nothing is open. */
  readonly obstacles: Obstacles | null
  readonly onFinish: () => void
}

/** What the palette and the shortcut sheet offer on this desk. The letters act on a row, so only the grid hears them. */
export function useDeskCommands({ acts, obstacles, onFinish }: DeskCommandsOptions): void {
  const { t } = useTranslation('align')
  const now = useRef({ acts, onFinish })
  now.current = { acts, onFinish }
  const open = obstacles !== null
  const possible = deskVerbs
    .filter(({ id }) => obstacles?.[id] === null)
    .map(({ id }) => id)
    .join()
  const commands = useMemo<readonly Command[]>(() => {
    const command = (id: string, title: string, shortcut: string | null, run: () => void, enabled = open): Command => ({
      id: `align.${id}`,
      title,
      group: t('screen.title'),
      shortcut,
      enabled,
      run,
    })
    const can = new Set(possible.split(','))
    return [
      ...deskVerbs.map(({ id, shortcut }) => ({
        ...command(id, t(`verb.${id}`), shortcut, () => now.current.acts.run(id), can.has(id)),
        heardInPlace: true,
      })),
      command('undo', t('verb.undo'), 'Mod+Z', () => now.current.acts.undo()),
      command('redo', t('verb.redo'), 'Mod+Y', () => now.current.acts.redo()),
      {
        ...command('redoToo', t('verb.redo'), 'Mod+Shift+Z', () => now.current.acts.redo()),
        keysOnly: true,
        unlisted: true,
      },
      command('nextDoubtful', t('verb.nextDoubtful'), 'F8', () => now.current.acts.toDoubtful(1)),
      command('previousDoubtful', t('verb.previousDoubtful'), 'Shift+F8', () => now.current.acts.toDoubtful(-1)),
      { ...command('otherColumn', t('verb.otherColumn'), 'F6', () => now.current.acts.toColumn()), keysOnly: true },
      command('finish', t('desk.finish'), null, () => now.current.onFinish()),
    ]
  }, [t, open, possible])
  useCommands(commands)
}
