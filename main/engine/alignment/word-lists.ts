import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import type { AlignmentKnowledge } from '#shared/alignment/alignment.ts'
import { knowledgeOfWordLists } from '#shared/alignment/word-list.ts'

/** Beside the engine, bundled or not. */
const folder = new URL('./words/', import.meta.url)

/** The columns of the shipped lists. */
const languages = ['en', 'fr', 'ar']

let reading: Promise<AlignmentKnowledge> | null = null

/** What the shipped lists of words know, read when the first texts are aligned. */
export function shippedWordLists(): Promise<AlignmentKnowledge> {
  reading ??= readWordLists()
  return reading
}

async function readWordLists(): Promise<AlignmentKnowledge> {
  if (!existsSync(folder)) return { lexicon: () => null }
  const names = (await readdir(folder)).filter((name) => name.endsWith('.tsv')).sort()
  const lists = await Promise.all(names.map((name) => readFile(new URL(name, folder), 'utf8')))
  return knowledgeOfWordLists(lists, languages)
}
