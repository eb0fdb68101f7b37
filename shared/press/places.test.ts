import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placesIn } from '#shared/press/places.ts'

function named(text: string, language: string): readonly string[] {
  return placesIn(text, language)
    .filter(({ sure }) => sure)
    .map(({ start, end, places }) => `${text.slice(start, end)}=${places.map(({ id }) => id).join('|')}`)
}

describe('places in a text', () => {
  it('are the same in every language', () => {
    const ids = (text: string, language: string) =>
      placesIn(text, language).flatMap(({ places }) => places[0]?.id ?? [])
    const wanted = ['KR/seoul', 'CN/beijing', 'EG/cairo', 'NL/the hague', 'KR', 'US', 'CI']
    expect(ids('Seoul, Beijing, Cairo, The Hague, South Korea, the United States, Ivory Coast', 'en')).toEqual(wanted)
    expect(ids('Séoul, Pékin, Le Caire, La Haye, la Corée du Sud, les États-Unis, la Côte d’Ivoire', 'fr')).toEqual(
      wanted,
    )
    expect(ids('في سيول وبكين والقاهرة ولاهاي وكوريا الجنوبية والولايات المتحدة وكوت ديفوار', 'ar')).toEqual(wanted)
  })

  it('are read with what Arabic joins before them', () => {
    expect(named('من الرباط وبالقاهرة وللمملكة المتحدة ولبنان', 'ar')).toEqual([
      'الرباط=MA/rabat',
      'القاهرة=EG/cairo',
      'للمملكة المتحدة=GB',
      'لبنان=LB',
    ])
  })

  it('leave open what one name leaves open', () => {
    expect(named('The fund works in Tripoli.', 'en')).toEqual(['Tripoli=LB/tripoli|LY/tripoli'])
    expect(named('بين عمان والكويت', 'ar')).toEqual(['عمان=OM|JO/amman', 'الكويت=KW|KW/kuwait city'])
  })

  it('are towns of Africa and the Arab world under the name that each language has for them', () => {
    const ids = (text: string, language: string) =>
      placesIn(text, language).flatMap(({ places }) => places[0]?.id ?? [])
    const wanted = ['EG/damietta', 'SY/deir ez-zor', 'TN/gafsa', 'MG/toamasina', 'ER/massawa', 'NG/benin city']
    expect(ids('Damietta, Deir ez-Zor, Gafsa, Toamasina, Massawa, Benin City', 'en')).toEqual(wanted)
    expect(ids('Damiette, Deir ez-Zor, Gafsa, Tamatave, Massaoua, Benin City', 'fr')).toEqual(wanted)
    expect(ids('دمياط ودير الزور وقفصة وتواماسينا ومصوع وبنين سيتي', 'ar')).toEqual(wanted)
  })

  it('leave open which of two towns a name stands for', () => {
    expect(named('معرض للسفن في صور', 'ar')).toEqual(['صور=LB/tyre|OM/sur'])
    expect(named('The agency opened a clinic in Rafah and an office in Pemba.', 'en')).toEqual([
      'Rafah=PS/rafah|EG/rafah',
      'Pemba=MZ/pemba|TZ/pemba',
    ])
    expect(named('مستودع في القنيطرة', 'ar')).toEqual(['القنيطرة=SY/quneitra|MA/kenitra'])
  })

  it('are not the ordinary words that are written like a town', () => {
    expect(
      named('Safi Diallo thanked Hama Traoré, Ngozi Eze and the growers hit by the storm. Hail fell twice.', 'en'),
    ).toEqual([])
    expect(named('المياه البيضاء والحبر الأبيض وحجة المشترين، وهي تدمر المحصول وينبع منها خطر', 'ar')).toEqual([])
    expect(named('زارت بيتها الجديد الذي كسبها حبًّا ونالت تكريمًا كبيرًا، وزرعت كرومًا', 'ar')).toEqual([])
    expect(named('عقدت الورشة في الأبيض ثم في حجة ثم في سبها', 'ar')).toEqual([
      'الأبيض=SD/el obeid',
      'حجة=YE/hajjah',
      'سبها=LY/sabha',
    ])
  })

  it('are ports, regional capitals and university towns of every continent', () => {
    expect(named('from Kharkiv, Guangzhou and Nouméa to Trois-Rivières', 'en')).toEqual([
      'Kharkiv=UA/kharkiv',
      'Guangzhou=CN/guangzhou',
      'Nouméa=NC/noumea',
      'Trois-Rivières=CA/trois-rivieres',
    ])
    expect(named('les ports d’Anvers, du Havre, de Port-Vila et de Dunkerque', 'fr')).toEqual([
      'Anvers=BE/antwerp',
      'Havre=FR/le havre',
      'Port-Vila=VU/port vila',
      'Dunkerque=FR/dunkirk',
    ])
    expect(named('من بورت فيلا وهونيارا إلى طرابزون وبريشتينا', 'ar')).toEqual([
      'بورت فيلا=VU/port vila',
      'هونيارا=SB/honiara',
      'طرابزون=TR/trabzon',
      'بريشتينا=XK/pristina',
    ])
  })

  it('are open where towns of two countries share a name', () => {
    const towns = (text: string, language: string) =>
      placesIn(text, language).map(({ places }) => places.map(({ id }) => id).join('|'))
    expect(towns('Brest, Córdoba', 'en')).toEqual(['FR/brest|BY/brest', 'ES/cordoba|AR/cordoba'])
    expect(towns('بريست وقرطبة', 'ar')).toEqual(['FR/brest|BY/brest', 'ES/cordoba|AR/cordoba'])
  })

  it('are longest names, not parts of them', () => {
    expect(named('From Guinea-Bissau and Equatorial Guinea to South Sudan and New York', 'en')).toEqual([
      'Guinea-Bissau=GW',
      'Equatorial Guinea=GQ',
      'South Sudan=SS',
      'New York=US/new york',
    ])
  })

  it('are neither adjectives, nor common words, nor given names', () => {
    expect(named('French and Korean turkey farmers asked us and Jordan Smith for a nice place.', 'en')).toEqual([])
    expect(named('la coréenne Dominique Martin et le marché français', 'fr')).toEqual([])
    expect(named('دعم مالي كوري لمشروع قطري وفرنسي', 'ar')).toEqual([])
    expect(named('Guided Tours: Nancy Hamilton and Rosa Évora split the fee.', 'en')).toEqual([])
    expect(named('Sept îles, trois rivières et les frères Darwin', 'fr')).toEqual([])
    expect(named('كآلية تمويل خولنا إياها فلوريان، فالنسيان ليس خيارا لبنوك الورد', 'ar')).toEqual([])
  })

  it('are sure where the sentence says so', () => {
    expect(named('She works in Chad.', 'en')).toEqual(['Chad=TD'])
    expect(named('مشروع في مالي', 'ar')).toEqual(['مالي=ML'])
    expect(named('Le festival se tient à Tours.', 'fr')).toEqual(['Tours=FR/tours'])
    expect(named('مصنع في قيصري', 'ar')).toEqual(['قيصري=TR/kayseri'])
  })

  it('are unknown in languages that the gazetteer does not speak', () => {
    expect(placesIn('Αθήνα, Paris', 'el')).toEqual([])
  })

  it('lie inside any text, in order and without overlap', () => {
    const piece = fc.constantFrom('Seoul', 'South', 'Korea', '–', '.', 'باريس', 'و', 'New', 'York', '\n', 'ال', 'U.S.')
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((pieces) => pieces.join(' ')),
    )
    fc.assert(
      fc.property(text, fc.constantFrom('en', 'fr', 'ar'), (written, language) => {
        let from = 0
        for (const { start, end, places } of placesIn(written, language)) {
          expect(places.length).toBeGreaterThan(0)
          expect(start).toBeGreaterThanOrEqual(from)
          expect(end).toBeGreaterThan(start)
          from = end
        }
        expect(from).toBeLessThanOrEqual(written.length)
      }),
    )
  })
})
