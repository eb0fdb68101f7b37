import type { TextSpan } from '#shared/model/release-text.ts'
import { officeWords, ordinaryWords, sharedWords } from '#shared/text/ordinary-words.ts'
import { overlap } from '#shared/text/overlap.ts'

const none: readonly TextSpan[] = []

/** English speech in a French text. */
export function englishRuns(text: string): readonly TextSpan[] {
  const speech = withJoints(englishSpeech(text), jointsIn(text, anyEnglishJoint, englishJoint))
  return withJoints(speech, jointsIn(text, anyConnector, connectors))
}

/** « à Thiès as well as à Dakar »: what joins is English whatever stands around it. */
const anyConnector = /as well as|in order to|such as|due to|according to|based on|as part of|in addition to/
const connectors = new RegExp(`(?<![\\p{L}\\p{N}'’_-])(?:${anyConnector.source})(?![\\p{L}\\p{N}'’_-])`, 'gu')

/** « infirmières and des sages-femmes »: one word of the one language between a word in small letters and one that joins in the other. */
const anyEnglishJoint = / (?:and|with|from|for|of) /
const englishJoint =
  /(?<=\p{Ll}{3} )(?:and|with|from|for|of)(?= (?:d[eu]s?|l[ae]s?|une?|aux?|leurs?|ses|ces|cette|nos|dans|pour|sur) \p{Ll})/gu
const anyFrenchJoint = / (?:et|avec|dans|pour|mais|chez) /
const frenchJoint =
  /(?<=\p{Ll}{3} )(?:et|avec|dans|pour|mais|chez)(?= (?:the|an?|its|their|our|other|all|of|to|from|with|by) \p{Ll})/gu

/** "the mayor ainsi que the minister", and what French leads to with an article: "opened by la mairie". */
const anyFrenchConnector =
  /ainsi qu|afin d|dans le cadre|en vue d|grâce à|y compris|lors d|tels? que|à partir d|en collaboration avec|par ailleurs/
const frenchConnectors =
  /(?<![\p{L}\p{N}'’_-])(?:ainsi que|afin de|dans le cadre d[eu]|en vue de|grâce à|y compris|lors d[eu]|tels? que|à partir d[eu]|en collaboration avec|par ailleurs)(?![\p{L}\p{N}'’_-])/gu
const anyFrenchArticle = / (?:la|les?|une|leurs?|cette) \p{Ll}/u
const frenchThing =
  /(?<=(?<!\p{L})(?:of|by|in|at|from|with|and|for|to|that|said|opened|near) )(?:la|les?|une|leurs?|cette) (?!carte(?!\p{L}))\p{Ll}{4,24}(?!\p{L})/gu

function withJoints(runs: readonly TextSpan[], joints: readonly TextSpan[]): readonly TextSpan[] {
  return [...runs, ...joints.filter((joint) => !runs.some((run) => overlap(run, joint)))]
}

function jointsIn(text: string, any: RegExp, joint: RegExp): readonly TextSpan[] {
  if (!any.test(text)) return none
  return [...outsideQuotations(text).matchAll(joint)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }))
}

function englishSpeech(text: string): readonly TextSpan[] {
  return /\b(?:the|of|and|with|was|were|is|that|this|which|from|has|have|will|their|they|are|been)\b/.test(text)
    ? runsOf(text, ordinaryWords.en, ordinaryWords.fr)
    : none
}

/** French speech in an English text, without the names of French bodies. */
export function frenchRuns(text: string): readonly TextSpan[] {
  const joints = [
    ...jointsIn(text, anyFrenchJoint, frenchJoint),
    ...jointsIn(text, anyFrenchConnector, frenchConnectors),
    ...jointsIn(text, anyFrenchArticle, frenchThing),
  ]
  if (!/\b(?:les|des|une|dans|pour|avec|est|sont|aux|qui|cette|leurs?|ont|du|sur|par)\b/.test(text)) return joints
  const runs = runsOf(text, ordinaryWords.fr, ordinaryWords.en).filter((run) => !isOfBody(text, run))
  return withJoints(runs, joints)
}

/**
 * "The Caisse nationale pour la promotion des ports", "Office des eaux et des forêts (OEF)": words that go on a name which
 * an English word leads to, or which its acronym follows. No name holds a sentence, and who somebody is, is translated.
 */
function isOfBody(text: string, { start, end }: TextSpan): boolean {
  const [head, led, name = '', more = ''] = headBefore.exec(text.slice(Math.max(0, start - longestHead), start)) ?? []
  if (head === undefined || officeWords.has(name.toLowerCase()) || sentenceWords.test(text.slice(start, end)))
    return false
  if (more.split(/[ \u00a0]/u).some((word) => ordinaryWords.en.has(word))) return false
  return led !== undefined || acronymBehind.test(text.slice(end, end + 100))
}

const longestHead = 90
/** A word with a capital and up to three behind it, and what leads to it. */
const headBefore =
  /(?<!\p{L})((?:the|an?|of|by|with|from|to|for|and|its|their)\s)?(\p{Lu}\p{Ll}[\p{Ll}-]{1,20})((?:[ \u00a0]\p{Ll}[\p{L}-]{1,20}){0,3})[ \u00a0](?:[dl][’'])?$/u
const sentenceWords =
  /^(?:dans|avec|depuis|pendant|lors|après|avant|chez|vers)(?!\p{L})|(?<!\p{L})(?:est|sont|étai(?:en)?t|ont|avai(?:en)?t|ser(?:a|ont|ait)|qui|que|où|ils?|elles?|nous|vous|lui|cet(?:te)?|ces|nos|notre|vos|votre|lorsque|mais|donc|hier|demain|annoncé|déclaré|souligné|indiqué|ajouté|précisé|rappelé|affirmé|expliqué)(?!\p{L})/u
const acronymBehind = /^[^.;:!?()\n]{0,70}\s\(\p{Lu}[\p{L}-]{1,9}\)/u

/**
 * Three or more words in a row of the other language, two of them its own alone. Capitals break the row (names, titles
 * of works), except at its start; so do quotation marks and brackets, whose content may be in any language.
 */
function runsOf(text: string, foreign: ReadonlySet<string>, own: ReadonlySet<string>): readonly TextSpan[] {
  const runs: TextSpan[] = []
  let run: Run = empty
  const close = (): void => {
    if (run.telling >= 2 && run.known >= 3) runs.push({ start: run.start, end: run.end })
    run = empty
  }
  for (const { word, start, end, gap } of wordsIn(outsideQuotations(text))) {
    if (run !== empty && !/^[ \u00a0,]{1,2}$/u.test(gap)) close()
    const lower = word.toLowerCase()
    const isCapital = lower !== word
    if (isCapital && run !== empty) close()
    if (foreign.has(lower) && !(isCapital && (own.has(lower) || !mayOpen.has(lower)))) {
      const telling = sharedWords.has(lower) || own.has(lower) ? 0 : 1
      run = {
        start: run === empty ? start : run.start,
        end,
        known: run.known + 1,
        telling: run.telling + telling,
        strange: 0,
      }
    } else if (run !== empty && run.strange === 0 && !isCapital && !own.has(lower)) run = { ...run, strange: 1 }
    else close()
  }
  close()
  return runs
}

/** With a capital only these open a sentence for certain; others may open a name. */
const mayOpen = new Set(
  'the this that these those he she it they we you his her there les une cette ces il elle ils elles nous vous dans pour avec'.split(
    ' ',
  ),
)

interface Run {
  readonly start: number
  readonly end: number
  /** Words of the other language. */
  readonly known: number
  /** Those of them that are no words of the text's own language. */
  readonly telling: number
  /** Words of neither since the last known one. */
  readonly strange: number
}

const empty: Run = { start: 0, end: 0, known: 0, telling: 0, strange: 0 }

interface Word extends TextSpan {
  readonly word: string
  /** What stands between it and the word before. */
  readonly gap: string
}

function* wordsIn(text: string): Iterable<Word> {
  let last = 0
  for (const match of text.matchAll(/\p{L}[\p{L}\p{M}]*/gu)) {
    const [start, end] = [match.index, match.index + match[0].length]
    yield { word: match[0], start, end, gap: text.slice(last, start) }
    last = end
  }
}

/** Quotations, brackets and addresses blotted out, unit for unit. */
function outsideQuotations(text: string): string {
  return text
    .replace(/«[^«»]{0,2000}»|“[^“”]{0,2000}”|"[^"\n]{0,2000}"|‘[^‘’\n]{2,300}’|\([^()]{0,300}\)/gu, (quoted) =>
      '_'.repeat(quoted.length),
    )
    .replace(/\S{0,80}(?:@|:\/\/|www\.)\S{0,200}/gu, (address) => '_'.repeat(address.length))
}
