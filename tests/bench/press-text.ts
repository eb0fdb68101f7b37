// Press text of any length in English, French and Arabic, made from own sentences with seeded variation.
import type { RichRow } from '#shared/model/rich-text.ts'

const places = ['Almaty', 'Seoul', 'Cuenca', 'Abuja', 'Chengdu'] as const
const arabicPlaces = ['ألماتي', 'سيول', 'كوينكا', 'أبوجا', 'تشنغدو'] as const

/** `count` rows with the same numbers, dates and terms in each version. */
export function pressRows(count: number): readonly RichRow[] {
  const rows: RichRow[] = []
  for (let index = 0; index < count; index += 1) {
    const day = (index % 27) + 1
    const people = 1200 + index * 7
    const place = places[index % places.length] ?? 'Almaty'
    const arabicPlace = arabicPlaces[index % arabicPlaces.length] ?? 'ألماتي'
    const texts = {
      en: `The World Smart Sustainable Cities Organization (WeGO) announced on ${day} September 2024 in ${place} that ${people} participants had joined the General Assembly. The Secretary General thanked the regional office and recalled Security Council resolution 1325 (2000) on women and peace and security; write to press@example.org or call +82-70-4202-9169.`,
      fr: `L’Organisation mondiale des villes intelligentes et durables (WeGO) a annoncé le ${day === 1 ? '1er' : day} septembre 2024 à ${place} que ${people} participants avaient rejoint l’Assemblée générale. La Secrétaire générale a remercié le bureau régional et rappelé la résolution 1325 (2000) du Conseil de sécurité sur les femmes, la paix et la sécurité\u202f; écrire à press@example.org ou appeler le +82-70-4202-9169.`,
      ar: `أعلنت المنظمة العالمية للمدن الذكية والمستدامة (WeGO) في ${day} سبتمبر 2024 في ${arabicPlace} أن ${people} مشاركًا انضموا إلى الجمعية العامة. وشكرت الأمينة العامة المكتب الإقليمي وذكّرت بقرار مجلس الأمن 1325 (2000) بشأن المرأة والسلام والأمن، للتواصل press@example.org أو \u2066+82-70-4202-9169\u2069.`,
    }
    rows.push({
      id: `row${index}`,
      kind: index === 0 ? 'headline' : index === 1 ? 'lede' : 'body',
      cells: Object.fromEntries(
        Object.entries(texts).map(([language, text]) => [
          language,
          { status: 'draft' as const, blocks: [{ type: 'paragraph' as const, runs: [{ text }] }] },
        ]),
      ),
    })
  }
  return rows
}
