import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { shippedKnowledge } from '#engine/alignment/desk-knowledge.ts'
import { alignTexts } from '#shared/alignment/align-texts.ts'
import { alignVersions } from '#shared/alignment/align-versions.ts'
import type { AlignmentKnowledge, AlignOptions, Bead, TextToAlign } from '#shared/alignment/alignment.ts'
import { glossaryKnowledge } from '#shared/alignment/glossary-knowledge.ts'
import { joinedKnowledge } from '#shared/alignment/joined-knowledge.ts'
import { learnedKnowledge } from '#shared/alignment/learned-knowledge.ts'
import { stemsForAlignment } from '#shared/alignment/stems.ts'
import { emptyConcept } from '#shared/terms/empty-concept.ts'
import { newTerm } from '#shared/terms/new-term.ts'
import { sentencesOf } from '#shared/text/sentences.ts'

const knowledge = await shippedKnowledge()

function stem(word: string, language: string): string {
  return stemsForAlignment(word, language)[0] ?? ''
}

function lines(language: string, ...texts: readonly string[]): TextToAlign {
  return { language, segments: texts.map((text) => ({ text })) }
}

/** Paragraphs of a file, cut in sentences. */
function paragraphs(language: string, text: string): TextToAlign {
  const found = text.split('\n').filter((line) => line.trim() !== '')
  return {
    language,
    segments: found.flatMap((line, paragraph) =>
      sentencesOf(line, language).map(({ start, end }) => ({ text: line.slice(start, end), paragraph })),
    ),
  }
}

function drawn<Result>(steps: Generator<number, Result>): Result {
  let step = steps.next()
  while (step.done !== true) step = steps.next()
  return step.value
}

function aligned(source: TextToAlign, target: TextToAlign, options: AlignOptions = { knowledge }): readonly Bead[] {
  return drawn(alignTexts(source, target, options))
}

function written(beads: readonly Bead[]): readonly string[] {
  return beads.map(({ source, target }) => `${source.join(',')}:${target.join(',')}`)
}

const english = lines(
  'en',
  'Harbour opens new cold store',
  'RABAT, 12 March 2024 – The port authority opened a cold store for 4,500 tonnes of fish on Monday.',
  'The minister of fisheries thanked the workers.',
  '“We waited ten years for this day,” she said.',
  'The building cost 21 million euros and was financed by the European Investment Bank.',
  'A second hall will follow in 2026.',
)

describe('two texts', () => {
  it('are laid beside each other sentence by sentence where nothing was changed', () => {
    const french = lines(
      'fr',
      'Le port inaugure un nouvel entrepôt frigorifique',
      'RABAT, le 12 mars 2024 – L’autorité portuaire a ouvert lundi un entrepôt frigorifique pour 4 500 tonnes de poisson.',
      'La ministre de la pêche a remercié les ouvriers.',
      '« Nous avons attendu ce jour pendant dix ans », a-t-elle déclaré.',
      'Le bâtiment a coûté 21 millions d’euros et a été financé par la Banque européenne d’investissement.',
      'Une deuxième halle suivra en 2026.',
    )
    const beads = aligned(english, french)
    expect(written(beads)).toEqual(['0:0', '1:1', '2:2', '3:3', '4:4', '5:5'])
    expect(Math.min(...beads.map(({ confidence }) => confidence))).toBeGreaterThan(0.9)
  })

  it('meet again behind a sentence that was dropped, one that was split and two that were joined', () => {
    const arabic = lines(
      'ar',
      'الميناء يفتتح مخزن تبريد جديدًا',
      'الرباط، 12 مارس 2024 – افتتحت سلطة الميناء يوم الاثنين مخزن تبريد لأسماك.',
      'ويتسع المخزن لـ 4500 طن من الأسماك.',
      'وقالت وزيرة الصيد البحري بعد أن شكرت العمال: «انتظرنا هذا اليوم عشر سنوات».',
      'وستليها قاعة ثانية في عام 2026.',
    )
    expect(written(aligned(english, arabic))).toEqual(['0:0', '1:1,2', '2,3:3', '4:', '5:4'])
  })

  it('show what the translation alone has where it stands', () => {
    const french = lines(
      'fr',
      'Le port inaugure un nouvel entrepôt frigorifique',
      'Pour diffusion immédiate',
      'RABAT, le 12 mars 2024 – L’autorité portuaire a ouvert lundi un entrepôt frigorifique pour 4 500 tonnes de poisson.',
    )
    const source = { ...english, segments: english.segments.slice(0, 2) }
    expect(written(aligned(source, french))).toEqual(['0:0', ':1', '1:2'])
  })

  it('find a passage again that the translation sets elsewhere', () => {
    const french = lines(
      'fr',
      'Le port inaugure un nouvel entrepôt frigorifique',
      'RABAT, le 12 mars 2024 – L’autorité portuaire a ouvert lundi un entrepôt frigorifique pour 4 500 tonnes de poisson.',
      'Le bâtiment a coûté 21 millions d’euros et a été financé par la Banque européenne d’investissement.',
      'La ministre de la pêche a remercié les ouvriers.',
      '« Nous avons attendu ce jour pendant dix ans », a-t-elle déclaré.',
      'Une deuxième halle suivra en 2026.',
    )
    expect(written(aligned(english, french))).toEqual(['0:0', '1:1', '2:3', '3:4', '4:2', '5:5'])
  })

  it('keep what a person has accepted, and link nothing across it', () => {
    const source = lines('en', 'One.', 'Two.', 'Three.', 'Four.')
    const target = lines('fr', 'Un.', 'Deux.', 'Trois.', 'Quatre.')
    const accepted = [{ source: [1], target: [2] }]
    const beads = aligned(source, target, { knowledge, accepted })
    expect(beads.find(({ source: [one] }) => one === 1)).toEqual({ source: [1], target: [2], confidence: 1 })
    const across = beads.filter(({ source: [i], target: [j] }) => i !== undefined && j !== undefined && i < 1 !== j < 2)
    expect(across).toEqual([])
    // Without it the first pair would have stood with its like.
    expect(written(aligned(source, target))).toEqual(['0:0', '1:1', '2:2', '3:3'])
  })

  it('may be empty, on either side', () => {
    expect(aligned(lines('en'), lines('fr'))).toEqual([])
    expect(written(aligned(lines('en', 'A sentence.'), lines('fr')))).toEqual(['0:'])
    expect(written(aligned(lines('en'), lines('ar', 'جملة.')))).toEqual([':0'])
    expect(written(aligned(lines('en', ''), lines('ar', '')))).toHaveLength(1)
  })

  it('hold each segment exactly once, whatever they say', () => {
    const words = 'ministre port 12 poisson ouvert « mars » Rabat'.split(' ')
    for (let seed = 1; seed <= 40; seed += 1) {
      const sentence = (at: number) =>
        Array.from({ length: 1 + ((at * seed) % 7) }, (_, w) => words[(w * at + seed) % 8]).join(' ')
      const source = lines('en', ...Array.from({ length: seed % 9 }, (_, at) => sentence(at + 1)))
      const target = lines('fr', ...Array.from({ length: (seed * 5) % 11 }, (_, at) => sentence(at + 3)))
      const beads = aligned(source, target)
      expect(beads.flatMap((bead) => bead.source).sort((a, b) => a - b)).toEqual([...source.segments.keys()])
      expect(beads.flatMap((bead) => bead.target).sort((a, b) => a - b)).toEqual([...target.segments.keys()])
    }
  })

  it('need no list of words where figures and names tell enough', () => {
    const german = lines(
      'de',
      'Hafen eröffnet neues Kühlhaus',
      'RABAT, 12. März 2024 – Die Hafenbehörde eröffnete am Montag ein Kühlhaus für 4.500 Tonnen Fisch.',
      'Die Fischereiministerin dankte den Arbeitern.',
      '„Wir haben zehn Jahre auf diesen Tag gewartet“, sagte sie.',
      'Das Gebäude kostete 21 Millionen Euro und wurde von der Europäischen Investitionsbank finanziert.',
      'Eine zweite Halle folgt 2026.',
    )
    expect(written(aligned(english, german))).toEqual(['0:0', '1:1', '2:2', '3:3', '4:4', '5:5'])
  })
})

describe('paragraphs', () => {
  const source = paragraphs('en', 'The council met. It adopted the plan.\nThe mayor spoke. She was pleased.')

  it('keep their sentences apart from the next paragraph', () => {
    const target = paragraphs(
      'fr',
      'Le conseil s’est réuni et a adopté le plan.\nLa maire a parlé. Elle était contente.',
    )
    expect(written(aligned(source, target))).toEqual(['0,1:0', '2:1', '3:2'])
  })

  it('never lay a contact beside prose only because it comes next', () => {
    const contact = { text: 'Amina Diallo, +212 522 000 111', paragraph: 2, kind: 'contact' } as const
    const note = { text: 'Une photo est jointe au communiqué.', paragraph: 2, kind: 'body' } as const
    const beads = aligned(
      { language: 'en', segments: [...source.segments.map((one) => ({ ...one, kind: 'body' as const })), contact] },
      {
        language: 'fr',
        segments: [
          ...paragraphs('fr', 'Le conseil s’est réuni. Il a adopté le plan.\nLa maire a parlé. Elle était contente.')
            .segments,
          note,
        ],
      },
    )
    expect(written(beads)).toEqual(expect.arrayContaining(['4:', ':4']))
  })
})

describe('what the desk knows', () => {
  const source = lines('en', 'The ombudsperson resigned.', 'The bylaw stands.', 'Snow fell.')
  const target = lines('fr', 'Il a neigé.', 'La médiatrice a démissionné.', 'Le règlement intérieur reste.')
  const nothing: AlignmentKnowledge = { lexicon: () => null }
  const pairs = [
    ['The ombudsperson spoke.', 'La médiatrice a parlé.'],
    ['An ombudsperson was named.', 'Une médiatrice a été nommée.'],
    ['We met the ombudsperson.', 'Nous avons vu la médiatrice.'],
    ['The ombudsperson left.', 'La médiatrice est partie.'],
    ['Ask the ombudsperson.', 'Demandez à la médiatrice.'],
    ['The budget grew.', 'Le budget a augmenté.'],
    ['The road was closed.', 'La route était fermée.'],
    ['Prices fell again.', 'Les prix ont encore baissé.'],
    ['The report is late.', 'Le rapport est en retard.'],
    ['Nobody was hurt.', 'Personne n’a été blessé.'],
  ].map(([one = '', other = '']) => ({ source: one, target: other }))

  it('comes from its memory', () => {
    const learned = learnedKnowledge(() => pairs).lexicon('en', 'fr')
    expect([...(learned?.translationsOf(stem('ombudsperson', 'en')) ?? [])].map(([stem]) => stem)).toContain(
      stem('médiatrice', 'fr'),
    )
    expect(learned?.translationsOf(stem('budget', 'en'))).toBeUndefined()
    expect(learnedKnowledge(() => []).lexicon('en', 'fr')).toBeNull()
  })

  it('comes from its glossaries, in either direction', () => {
    const concept = {
      ...emptyConcept('c1'),
      terms: { en: [newTerm('bylaw', 'preferred')], fr: [newTerm('règlement intérieur', 'preferred')] },
    }
    const known = glossaryKnowledge([concept])
    expect(known.lexicon('en', 'fr')?.translationsOf(stem('bylaw', 'en'))?.size).toBeGreaterThan(0)
    expect(known.lexicon('fr', 'en')?.translationsOf(stem('règlement', 'fr'))?.has(stem('bylaw', 'en'))).toBe(true)
    expect(known.lexicon('en', 'ar')).toBeNull()
  })

  it('adds to what ships with it', () => {
    const joined = joinedKnowledge([nothing, knowledge, learnedKnowledge(() => pairs)])
    expect(joined.lexicon('en', 'fr')?.translationsOf(stem('ombudsperson', 'en'))?.size).toBeGreaterThan(0)
    expect(joined.lexicon('en', 'fr')?.translationsOf(stem('snow', 'en'))?.size).toBeGreaterThan(0)
    expect(written(aligned(source, target, { knowledge: joined }))).toContain('0:1')
  })
})

describe('three versions', () => {
  it('come together through the first', () => {
    const french = lines(
      'fr',
      'Le port inaugure un entrepôt.',
      'La ministre a remercié les ouvriers. Ils ont attendu dix ans.',
    )
    const arabic = lines(
      'ar',
      'الميناء يفتتح مخزنًا.',
      'شكرت الوزيرة العمال.',
      'لقد انتظروا عشر سنوات.',
      'ملاحظة للمحررين',
    )
    const source = lines(
      'en',
      'The port opens a store.',
      'The minister thanked the workers.',
      'They had waited ten years.',
    )
    const groups = drawn(alignVersions([source, french, arabic], { knowledge }))
    expect(groups.map(({ cells }) => cells)).toEqual([
      [[0], [0], [0]],
      [[1, 2], [1], [1, 2]],
      [[], [], [3]],
    ])
  })
})

describe('a text that is long', () => {
  /** Sentences that name their own number, with every eleventh dropped in the translation. */
  const numbers = Array.from({ length: 3000 }, (_, number) => number)
  const source = lines('en', ...numbers.map((number) => `Report ${number * 7} of the port was read on day ${number}.`))
  const kept = numbers.filter((number) => number % 11 !== 10)
  const target = lines('fr', ...kept.map((number) => `Le rapport ${number * 7} du port a été lu le jour ${number}.`))

  it('is aligned to its end, with what was dropped where it was', () => {
    const beads = aligned(source, target)
    const wrong = beads.filter(({ source: [i], target: [j] }) =>
      j === undefined ? (i ?? 0) % 11 !== 10 : kept[j] !== i,
    )
    expect(wrong.length / beads.length).toBeLessThan(0.005)
  })

  it('says how far it is, so that it can be stopped', () => {
    const told: number[] = []
    for (const steps = alignTexts(source, target, { knowledge }); told.length < 400; ) {
      const step = steps.next()
      if (step.done === true) break
      told.push(step.value)
    }
    expect(told.length).toBeGreaterThan(50)
    expect([...told].sort((a, b) => a - b)).toEqual(told)
  })
})

const seeds = new URL('../../../../shared/seeds/', import.meta.url)

describe.skipIf(!existsSync(seeds))('releases as they are found (needs ../shared/seeds)', () => {
  const seed = (name: string) => readFileSync(new URL(name, seeds), 'utf8')
  // Read when it is asked for: the body of a suite runs also where the suite is skipped.
  const release = () => seed('004_fecdb95817865f48.txt')

  it('“About WeGO” and « À propos de WeGO » belong together sentence by sentence', () => {
    const frenchRelease = seed('000_a558c6ade3acd2a9.txt')
    const source = paragraphs('en', release().slice(release().indexOf('About WeGO')))
    const target = paragraphs('fr', frenchRelease.slice(frenchRelease.indexOf('À propos de WeGO')))
    const beads = aligned(source, target)
    expect(written(beads)).toEqual(source.segments.map((_, index) => `${index}:${index}`))
  })

  it('a release and its Arabic with two merges, a split and a paragraph left out align as a person would', () => {
    const arabic = readFileSync(
      new URL('../../../tests/fixtures/alignment/central-asia-office.ar.txt', import.meta.url),
      'utf8',
    )
    const [source, target] = [paragraphs('en', release()), paragraphs('ar', arabic)]
    const beads = aligned(source, target)
    const partnersOf = (start: string) => {
      const at = source.segments.findIndex(({ text }) => text.startsWith(start))
      const bead = beads.find((one) => one.source.includes(at))
      return {
        source: bead?.source.length,
        target: bead?.target.map((one) => target.segments[one]?.text.split(' ').slice(0, 2).join(' ')),
      }
    }
    // Two paragraphs became one.
    expect(partnersOf('Distinguished guests')).toEqual({ source: 2, target: ['وضمّ الضيوف'] })
    // Two sentences of a quotation became one.
    expect(partnersOf('“As you may know')).toEqual({ source: 2, target: ['«كما تعلمون،'] })
    // A sentence became two.
    expect(partnersOf('Lastly, Ambassador')).toEqual({ source: 1, target: ['وفي الختام', 'وتلت ذلك'] })
    // A paragraph was left out.
    expect(partnersOf('WeGO President city')).toEqual({ source: 1, target: [] })
    expect(partnersOf('He expressed hope')).toEqual({ source: 1, target: [] })
    // Everything else is one to one, and the furniture of the page has no counterpart.
    expect(beads.filter((bead) => bead.source.length === 1 && bead.target.length === 1)).toHaveLength(25)
    expect(beads.filter(({ target: to }) => to.length === 0).map(({ source: [one] }) => one)).toHaveLength(5)
    expect(partnersOf('Phone:').target).toEqual(['الهاتف: +82-70-4202-9169'])
  })
})
