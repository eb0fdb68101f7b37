/** Short releases as desks send them, for the tests of the command line. */
export const frenchText = `Almaty accueille le bureau régional de WeGO
ALMATY, le 20 septembre 2024 – L’Organisation mondiale des villes intelligentes et durables (WeGO) ouvre aujourd’hui un bureau régional pour l’Asie centrale.
« Les villes ont besoin de partenaires qui restent », a déclaré le secrétaire général.
Le bureau accompagnera douze villes pendant trois ans.
Contact presse :
Courriel : presse@example.org
`

export const englishMarkdown = `# Almaty hosts a regional office of WeGO

ALMATY, 20 September 2024 – The World Smart Sustainable Cities Organization (WeGO) opens a **regional office** for Central Asia today.

“Cities need partners who stay,” said the Secretary General.

The office will work with twelve cities for three years.
`

export const arabicText = `ألماتي تستضيف المكتب الإقليمي لمنظمة WeGO
ألماتي، 20 سبتمبر 2024 – تفتتح المنظمة العالمية للمدن الذكية والمستدامة (WeGO) اليوم مكتبًا إقليميًا لآسيا الوسطى.
وقال الأمين العام: «تحتاج المدن إلى شركاء يبقون معها».
وسيعمل المكتب مع اثنتي عشرة مدينة على مدى ثلاث سنوات.
`

export function plainRelease(rows: readonly Readonly<Record<string, string>>[], more: object = {}): string {
  return JSON.stringify({ source: 'en', ...more, rows })
}
