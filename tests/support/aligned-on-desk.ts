import { join } from 'node:path'
import { createEngine, type Engine } from '#engine/engine.ts'
import { createInProcessClient, type InProcessClient } from '#engine/in-process-client.ts'
import type { OpenedAlignment, TextFromWindow } from '#shared/contract/alignment-values.ts'
import { plainTextOf } from '#shared/model/rich-text.ts'
import { quietPorts } from '#tests/support/quiet-ports.ts'

export const english = [
  'Port of Tangier opens a quay of 800 metres',
  'TANGIER, 4 May 2025 – The port of Tangier opened a quay of 800 metres on Sunday. It took 5 years to build.',
  'The quay takes 3 ships at once. It creates 1,250 jobs before the end of 2027.',
  'About the port',
  'Founded in 1969, the port serves 77 countries and employs more than 6,000 people.',
]
export const french = [
  'Le port de Tanger ouvre un quai de 800 mètres',
  'TANGER, le 4 mai 2025 – Le port de Tanger a ouvert dimanche un quai de 800 mètres. Il a fallu 5 ans pour le bâtir.',
  'Le quai reçoit 3 navires à la fois. Il crée 1 250 emplois avant la fin de 2027.',
  'À propos du port',
  'Fondé en 1969, le port sert 77 pays et emploie plus de 6 000 personnes.',
]

/** A desk in a folder, whose clock stands still. */
export async function deskIn(folder: string): Promise<{ readonly engine: Engine; readonly desk: InProcessClient }> {
  const engine = await createEngine(
    quietPorts(folder, { defaultExportFolder: join(folder, 'finished'), now: () => new Date('2025-05-04T09:00:00Z') }),
  )
  return { engine, desk: createInProcessClient(engine) }
}

export function pasted(language: string | null, lines: readonly string[], name = `${language}.txt`): TextFromWindow {
  return { is: 'pasted', text: lines.join('\n'), html: false, name, language, segmentation: 'sentences' }
}

export async function aligned(
  desk: InProcessClient,
  texts = [pasted('en', english), pasted('fr', french)],
): Promise<OpenedAlignment> {
  const { id } = await ended(await desk.alignments.create({ name: 'Tangier', texts }))
  return desk.alignments.read({ id })
}

export async function ended<Result>(work: AsyncIterator<unknown, Result>): Promise<Result> {
  let step = await work.next()
  while (step.done !== true) step = await work.next()
  return step.value
}

export function rowsOf({ texts, state }: Pick<OpenedAlignment, 'texts' | 'state'>): readonly string[] {
  return state.rows.map(({ cells }) =>
    cells
      .map((cell, text) =>
        cell
          .map((segment) => plainTextOf([{ type: 'paragraph', runs: texts[text]?.segments[segment]?.runs ?? [] }]))
          .join(' '),
      )
      .join(' | '),
  )
}

export const idOf = ({ state }: OpenedAlignment, row: number): number => state.rows[row]?.id ?? -1
