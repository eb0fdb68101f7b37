// Words with two accepted spellings, by their classes, and what is spelled like one of them.
import { describe, expect, it } from 'vitest'
import { noTerms, releaseOf } from '#shared/checks/release-for-tests.ts'
import { createCheckRunner } from '#shared/checks/run-checks.ts'
import { spellingVariant } from '#shared/checks/spelling/spelling-variant.ts'

const run = createCheckRunner([spellingVariant])
const found = (language: string, ...rows: readonly string[]) =>
  run(releaseOf(rows.map((text) => ({ [language]: text }))), noTerms).map(({ quote, fix }) => [quote, fix?.replacement])

describe('two spellings of one word', () => {
  it.each([
    ['en', 'The rumour is old.', 'Such rumors spread.', 'rumors', 'rumours'],
    ['en', 'Two programmes were cut.', 'The program returns.', 'program', 'programme'],
    ['en', 'They signalled to the bus.', 'A signaling post fell.', 'signaling', 'signalling'],
    ['en', 'The lake is 8 kilometres away.', 'It is 3 kilometers long.', 'kilometers', 'kilometres'],
    ['en', 'The dam is 90 metres high.', 'It is 40 meters wide.', 'meters', 'metres'],
    ['en', 'They analysed the soil.', 'Nobody analyzes the water.', 'analyzes', 'analyses'],
    ['en', 'The ship carried 90 tonnes.', 'It took on 40 tons.', 'tons', 'tonnes'],
    ['en', 'The non-profit clinic is open.', 'A nonprofit runs it.', 'nonprofit', 'non-profit'],
    ['en', 'All paediatric care is free.', 'A pediatrician is there.', 'pediatrician', 'paediatrician'],
    ['fr', 'Le dîner est offert.', 'Les diners sont servis tard.', 'diners', 'dîners'],
    ['fr', 'La visio-conférence est ouverte.', 'La visioconférence suivra.', 'visioconférence', 'visio-conférence'],
    ['fr', 'Une plateforme est née.', 'Deux plates-formes suivront.', 'plates-formes', undefined],
    ['ar', 'يباع السماد بالكيلوغرام.', 'وزن الكيس خمسون كيلوجراما.', 'كيلوجراما', 'كيلوغراما'],
    ['ar', 'أسباب الحريق الرئيسية معروفة.', 'والنقطة الرئيسة أنه خمد.', 'الرئيسة', 'الرئيسية'],
  ])('is told of in %s: %s %s', (language, first, second, slip, meant) => {
    expect(found(language, first, second)).toEqual([[slip, meant]])
  })

  it('is told of where two words of one class are spelled in two ways', () => {
    expect(found('en', 'The rumour is old.', 'A tumor was removed.')).toHaveLength(1)
  })

  it.each([
    ['en', 'The harbour reopens.', 'The tug came from Sag Harbor.'],
    ['en', 'The tank is 9 metres deep.', 'Each house has a water meter.'],
    ['en', 'The crane lifts 90 tonnes (99 tons).', 'It weighs 12 tonnes.'],
    ['en', 'The programme is free.', 'Pupils write a computer program.'],
    ['en', 'Analysts published their analysis of the paralysed port.', 'They honoured an honorary member.'],
    ['fr', 'Les îles sont loin.', 'Écrire à info@golfe-iles.example ou suivre #iles'],
    ['fr', 'La clé est perdue.', 'Le maire de Clefs en a une autre.'],
    ['ar', 'الشارع الرئيسي مغلق.', 'وقالت الرئيسة إن رئيس البلدية سيحضر.'],
  ])('is not seen in %s: %s %s', (language, ...rows) => {
    expect(found(language, ...rows)).toEqual([])
  })
})
