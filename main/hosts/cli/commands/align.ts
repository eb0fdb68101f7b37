import type { CommandLine } from '#engine/command-line.ts'
import { alignTable } from '#hosts/cli/align-table.ts'
import type { Command, ExitCode, Surroundings } from '#hosts/cli/command.ts'
import { languageTag } from '#hosts/cli/language-option.ts'
import type { Arguments } from '#hosts/cli/parse-arguments.ts'
import { UsageError } from '#hosts/cli/usage-error.ts'
import type { AlignedGroup } from '#shared/alignment/alignment.ts'
import type { SessionText } from '#shared/alignment/session/alignment-session.ts'
import { Failure } from '#shared/model/failure.ts'

export function alignCommand(commandLine: CommandLine): Command {
  return {
    name: 'align',
    summary: 'Find what belongs together in two or more texts that are translations of each other',
    usage: [
      'align FILE FILE… [--langs en,ar] [--json]',
      'align FILE FILE… [--langs en,ar] --release out.release | --tmx out.tmx',
    ],
    options: [
      {
        name: 'langs',
        value: 'LANG,…',
        help: 'The language of each file, in their order; told from the text otherwise.',
      },
      { name: 'json', value: null, help: 'One JSON object a line for each group of segments.' },
      { name: 'release', value: 'FILE', help: 'Write a release whose rows are aligned.' },
      { name: 'tmx', value: 'FILE', help: 'Write a translation memory of the paragraphs and their sentences.' },
      {
        name: 'segments',
        value: 'sentences|lines',
        help: 'What is aligned: sentences, or each line of a plain text as it is (sentences).',
      },
      {
        name: 'keep-furniture',
        value: null,
        help: 'Keep navigation, share bars, related news and counters of a web page.',
      },
      { name: 'force', value: null, help: 'Replace files that are there.' },
    ],
    details: [
      'FILE is a text, Markdown, HTML or Word document. The first is the source; the others are aligned through it.',
      'Without another way out, the groups are shown side by side with how sure they are.',
      '',
      'With --json: {"src":[0],"tgt":[0,1],"confidence":0.93}; with more than two files {"cells":[[0],[0,1],[]],"confidence":0.93}.',
      'Segments are counted from 0: with --segments lines all lines of the file, those without text too; otherwise the',
      'sentences of the text without site furniture. Segments without a counterpart stand alone; lines without text in none.',
      '',
      'Exit: 0 done, 2 could not be done.',
    ],
    examples: [
      'align en.docx ar.docx --release oslo.release',
      'align en.txt fr.txt ar.txt --langs en,fr,ar --json',
      'align src.txt tgt.txt --langs en,ar --segments lines --json',
    ],

    async run(args, around): Promise<ExitCode> {
      const { files } = args
      if (files.length < 2) throw new UsageError(files.length === 0 ? 'noFile' : 'twoFiles')
      const texts = await readTexts(args, around)
      const json = args.has('json')
      const written = await writeFiles(texts, args, around)
      if (json || !written) {
        const beads = await followed(commandLine.alignTexts(texts, around.signal), around)
        for (const line of json ? beads.map(jsonOf) : alignTable(texts, beads, around.terminal))
          around.terminal.out(line)
      }
      return 0
    },
  }

  async function readTexts(args: Arguments, around: Surroundings): Promise<readonly SessionText[]> {
    const { files } = args
    const languages = args.list('langs')?.map(languageTag) ?? null
    if (languages && languages.length !== files.length) {
      const values = { option: '--langs', given: String(languages.length), files: String(files.length) }
      throw new UsageError('languageCount', values)
    }
    const segmentation = args.value('segments') ?? 'sentences'
    if (segmentation !== 'sentences' && segmentation !== 'lines')
      throw new UsageError('unknownSegments', { segments: segmentation })
    const options = { segmentation, keepFurniture: args.has('keep-furniture'), signal: around.signal } as const
    const texts: SessionText[] = []
    for (const [index, path] of files.entries()) {
      const text = await commandLine.readTextToAlign({ path, language: languages?.[index] ?? null }, options)
      if (texts.some(({ language }) => language === text.language))
        throw new Failure('ALIGNMENT_LANGUAGE_TWICE', { file: path })
      texts.push(text)
    }
    return texts
  }

  /** Whether any was wanted. */
  async function writeFiles(texts: readonly SessionText[], args: Arguments, around: Surroundings): Promise<boolean> {
    const { terminal, sentences, signal } = around
    // What is piped on shall be nothing but JSON.
    const tell = args.has('json') ? terminal.err : terminal.out
    const [release, tmx] = [args.value('release'), args.value('tmx')]
    const file = { replace: args.has('force'), signal }
    if (release !== null) {
      const rows = await followed(commandLine.writeAlignedRelease(texts, { ...file, output: release }), around)
      const languages = texts.map(({ language }) => language).join(', ')
      tell(sentences.say('import.saved', { path: release, languages, rows }))
    }
    if (tmx !== null) {
      const units = await followed(commandLine.writeAlignedTmx(texts, { ...file, output: tmx }), around)
      tell(sentences.say('memory.written', { path: tmx, units }))
    }
    return release !== null || tmx !== null
  }
}

async function followed<Result>(
  work: AsyncGenerator<number, Result>,
  { terminal, sentences }: Surroundings,
): Promise<Result> {
  let step = await work.next()
  for (; step.done !== true; step = await work.next())
    terminal.progress(sentences.say('align.aligning', { percent: Math.floor(step.value * 100) }))
  return step.value
}

function jsonOf({ cells, confidence }: AlignedGroup): string {
  const [src, tgt, ...more] = cells
  const sure = Math.round(confidence * 1000) / 1000
  return JSON.stringify(more.length === 0 ? { src, tgt, confidence: sure } : { cells, confidence: sure })
}
