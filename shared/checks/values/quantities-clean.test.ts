import { describe, expect, it } from 'vitest'
import { noTerms, releaseOf, type TestRow } from '#shared/checks/release-for-tests.ts'
import { createCheckRunner } from '#shared/checks/run-checks.ts'

/** Numbers as press offices write them in three languages: words and figures, shares, ranges, names, conversions. */
const rows: readonly TestRow[] = [
  {
    en: 'The World Health Organization said one in three women, or 33 per cent, had experienced violence.',
    fr: 'L’Organisation mondiale de la Santé a indiqué qu’une femme sur trois, soit 33\u00a0%, avait subi des violences.',
    ar: 'أفادت منظمة الصحة العالمية بأن امرأة من كل ثلاث نساء، أي 33 في المائة، تعرضت للعنف.',
  },
  {
    en: 'Nearly half of the 1.2 million displaced people are children.',
    fr: 'Près de la moitié des 1,2 million de personnes déplacées sont des enfants.',
    ar: 'ما يقرب من نصف النازحين البالغ عددهم 1.2 مليون شخص هم من الأطفال.',
  },
  {
    en: 'Dozens of volunteers and hundreds of families took part over the past decade.',
    fr: 'Des dizaines de bénévoles et des centaines de familles ont participé ces dix dernières années.',
    ar: 'شارك عشرات المتطوعين ومئات الأسر خلال السنوات العشر الماضية.',
  },
  {
    en: 'King Mohammed VI received Pope John Paul II during World War II commemorations.',
    fr: 'Le roi Mohammed VI a reçu le pape Jean-Paul II lors des commémorations de la Seconde Guerre mondiale.',
    ar: 'استقبل الملك محمد السادس البابا يوحنا بولس الثاني خلال إحياء ذكرى الحرب العالمية الثانية.',
  },
  {
    en: 'A 24-hour hotline (dial 1717) is open seven days a week.',
    fr: 'Une ligne d’urgence (composer le 1717) est ouverte 24 heures sur 24, sept jours sur sept.',
    ar: 'الخط الساخن (اتصل على 1717) متاح على مدار الساعة طوال أيام الأسبوع.',
  },
  {
    en: 'The shelter, staffed 24/7, has a nurse.',
    fr: 'Le foyer, ouvert 24 h/24 et 7 j/7, dispose d’une infirmière.',
    ar: 'ويضم المأوى، المفتوح على مدار الساعة، ممرضة.',
  },
  {
    en: 'The pharmacy is open around the clock.',
    fr: 'La pharmacie est ouverte 24 heures sur 24, tous les jours.',
    ar: 'الصيدلية مفتوحة 24 ساعة في اليوم.',
  },
  {
    en: 'The bridge, 1.5 km long and 30 metres wide, cost US$120 million.',
    fr: 'Le pont, long de 1\u00a0500 mètres et large de 30\u00a0m, a coûté 120 millions de dollars américains.',
    ar: 'بلغت كلفة الجسر، الذي يبلغ طوله 1.5 كيلومتر وعرضه 30 مترًا، 120 مليون دولار أمريكي.',
  },
  {
    en: 'Between 2 and 3 million people; 10, 20 and 30 per cent; $5–7 billion.',
    fr: 'Entre 2 et 3 millions de personnes ; 10, 20 et 30\u00a0% ; de 5 à 7 milliards de dollars.',
    ar: 'ما بين مليونين وثلاثة ملايين شخص؛ 10 و20 و30 في المائة؛ من 5 إلى 7 مليارات دولار.',
  },
  {
    en: 'Team Morocco won 3-1; the scorer, 22, has 15 goals in 30 matches.',
    fr: 'Le Maroc l’a emporté 3-1 ; le buteur, 22 ans, compte 15 buts en 30 matches.',
    ar: 'فاز المنتخب المغربي 3-1؛ وسجل الهداف البالغ من العمر 22 عامًا 15 هدفًا في 30 مباراة.',
  },
  {
    en: 'The first edition drew 400 exhibitors; the second will draw 450.',
    fr: 'La première édition a attiré 400 exposants ; la deuxième en attirera 450.',
    ar: 'استقطبت النسخة الأولى 400 عارض؛ وستستقطب الثانية 450.',
  },
  {
    en: 'The 100-mile route crosses 12 villages.',
    fr: 'L’itinéraire de 160\u00a0km traverse douze villages.',
    ar: 'يعبر المسار الذي يبلغ طوله 160 كيلومترًا 12 قرية.',
  },
  {
    en: 'Its budget doubled to €3.4bn, of which €500m is for Africa.',
    fr: 'Son budget a doublé pour atteindre 3,4\u00a0milliards d’euros, dont 500\u00a0M€ pour l’Afrique.',
    ar: 'تضاعفت ميزانيتها لتبلغ 3.4 مليار يورو، منها 500 مليون يورو لأفريقيا.',
  },
  {
    en: 'Its three founding members (France, Morocco and Senegal) and 27 partners, including Chad and Mali, attended.',
    fr: 'Ses trois membres fondateurs (France, Maroc et Sénégal) et 27 partenaires, dont le Tchad et le Mali, étaient présents.',
    ar: 'حضر أعضاؤها المؤسسون الثلاثة (فرنسا والمغرب والسنغال) و27 شريكًا، منهم تشاد ومالي.',
  },
  {
    en: 'First of all, thank you all a thousand times, said No. 10; one of the two, or no one.',
    fr: 'Tout d’abord, mille mercis à tous, a déclaré le n° 10 ; l’un des deux, ou personne.',
    ar: 'أولًا وقبل كل شيء، ألف شكر للجميع، قال رقم 10؛ واحد من الاثنين أو لا أحد.',
  },
  {
    en: 'For the third time in a row, one third of 9,000 candidates passed: 3,000 in all.',
    fr: 'Pour la troisième fois d’affilée, un tiers des 9\u00a0000 candidats ont réussi, soit 3\u00a0000 au total.',
    ar: 'للمرة الثالثة على التوالي، نجح ثلث المترشحين البالغ عددهم 9000، أي 3000 مترشح.',
  },
  {
    en: 'The grant of 2.5 billion CFA francs, or 3.8 million euros',
    fr: 'Le don de 2,5 milliards de FCFA, soit 3,8 millions d’euros',
    ar: 'المنحة البالغة 2.5 مليار فرنك أفريقي، أي 3.8 ملايين يورو',
  },
  {
    en: 'Two-day workshop for 60 journalists from eight countries',
    fr: 'Atelier de deux jours pour soixante journalistes de huit pays',
    ar: 'ورشة عمل لمدة يومين لستين صحفيًا من ثمانية بلدان',
  },
  {
    en: '5G reaches 98% of the population; COVID-19 and the G20; H5N1; Boeing 737.',
    fr: 'La 5G couvre 98\u00a0% de la population ; la COVID-19 et le G20 ; H5N1 ; Boeing 737.',
    ar: 'يغطي الجيل الخامس 98٪ من السكان؛ كوفيد-19 ومجموعة العشرين؛ H5N1؛ بوينغ 737.',
  },
  {
    en: 'Twenty-five years after resolution 1325 (2000), 107 countries have plans.',
    fr: 'Vingt-cinq ans après la résolution 1325 (2000), 107 pays ont un plan.',
    ar: 'بعد خمسة وعشرين عامًا على القرار 1325 (2000)، لدى 107 بلدان خطط.',
  },
  {
    en: 'A population of 1.4 billion, a GDP of $3 trillion and growth of 0.5%.',
    fr: 'Une population de 1,4 milliard d’habitants, un PIB de 3\u00a0000 milliards de dollars et une croissance de 0,5\u00a0%.',
    ar: 'عدد سكان يبلغ 1.4 مليار نسمة، وناتج محلي إجمالي قدره 3 تريليونات دولار، ونمو بنسبة 0.5 في المئة.',
  },
  {
    en: 'About 150 km² of forest, 20,000 m³ of timber and 40 MWh of power',
    fr: 'Quelque 150\u00a0km² de forêt, 20\u00a0000\u00a0m³ de bois et 40\u00a0MWh d’électricité',
    ar: 'نحو 150 كيلومترًا مربعًا من الغابات و20 ألف متر مكعب من الأخشاب و40 ميغاواط ساعة من الكهرباء',
  },
  {
    en: 'The Prime Minister met the 4 ministers and 3 governors; 7 officials in all.',
    fr: 'Le Premier ministre a rencontré les quatre ministres et les trois gouverneurs, soit sept responsables.',
    ar: 'التقى رئيس الوزراء بالوزراء الأربعة والمحافظين الثلاثة، أي سبعة مسؤولين.',
  },
  {
    en: 'The programme runs in five countries: Egypt, Jordan, Lebanon, Morocco and Tunisia.',
    fr: 'Le programme est mené dans cinq pays : l’Égypte, la Jordanie, le Liban, le Maroc et la Tunisie.',
    ar: 'يُنفَّذ البرنامج في خمسة بلدان هي: مصر والأردن ولبنان والمغرب وتونس.',
  },
  {
    en: 'The ICC has 124 States Parties; it opened at 9 a.m. on the 1st of July.',
    fr: 'La CPI compte 124 États parties ; elle a ouvert à 9 heures le 1er juillet.',
    ar: 'تضم المحكمة الجنائية الدولية 124 دولة طرفًا؛ وافتتحت في التاسعة صباحًا في الأول من يوليو.',
  },
  {
    en: 'The twentieth Arab summit, the Third Committee and the Second World War',
    fr: 'Le vingtième sommet arabe, la Troisième Commission et la Seconde Guerre mondiale',
    ar: 'القمة العربية العشرون واللجنة الثالثة والحرب العالمية الثانية',
  },
  {
    en: '“We have 1.5 degrees to defend, 1.5°C,” she said.',
    fr: '«\u00a0Nous avons un degré et demi à défendre, 1,5\u00a0°C\u00a0», a-t-elle déclaré.',
    ar: 'وقالت: «لدينا درجة ونصف ندافع عنها، أي 1.5 درجة مئوية».',
  },
  {
    en: 'The festival, in its 12th year, will host 35 films from 20 countries over 10 days.',
    fr: 'Le festival, qui en est à sa 12e année, accueillera 35 films de 20 pays pendant dix jours.',
    ar: 'يستضيف المهرجان في عامه الثاني عشر 35 فيلمًا من 20 بلدًا على مدى عشرة أيام.',
  },
  {
    en: 'The gold price hit $2,400 per ounce; Brent traded at $85.20 a barrel.',
    fr: 'L’or a atteint 2\u00a0400 dollars l’once ; le Brent s’échangeait à 85,20\u00a0dollars le baril.',
    ar: 'بلغ سعر الذهب 2400 دولار للأونصة؛ وجرى تداول برنت عند 85.20 دولارًا للبرميل.',
  },
  {
    en: 'Maternal mortality fell from 112 to 72 deaths per 100,000 live births.',
    fr: 'La mortalité maternelle est passée de 112 à 72 décès pour 100\u00a0000 naissances vivantes.',
    ar: 'انخفضت وفيات الأمهات من 112 إلى 72 وفاة لكل 100 ألف مولود حي.',
  },
  {
    en: 'Two million people, most of them women, fled within 48 hours.',
    fr: 'Deux millions de personnes, en majorité des femmes, ont fui en 48 heures.',
    ar: 'فر مليونا شخص، معظمهم من النساء، خلال 48 ساعة.',
  },
  {
    en: 'He ran the 100m in 9.8 seconds and the 1,500m in 3:30.',
    fr: 'Il a couru le 100\u00a0m en 9,8\u00a0secondes et le 1\u00a0500\u00a0m en 3 min 30.',
    ar: 'قطع سباق 100 متر في 9.8 ثوان وسباق 1500 متر في 3:30 دقائق.',
  },
  {
    en: 'The $1 billion facility has a 10-year tenor and a 2.5% rate.',
    fr: 'Cette facilité d’un milliard de dollars a une durée de dix ans et un taux de 2,5\u00a0%.',
    ar: 'تبلغ قيمة التسهيل مليار دولار لمدة عشر سنوات وبفائدة 2.5 في المئة.',
  },
  {
    en: 'He has been in office for a year and a half and chaired 11 of the 13 sessions.',
    fr: 'En poste depuis un an et demi, il a présidé 11 des 13 sessions.',
    ar: 'تولى منصبه منذ عام ونصف وترأس 11 من أصل 13 جلسة.',
  },
  {
    en: 'Under Law No. 103.13 and Decree 2-18-686, article 4(2).',
    fr: 'En vertu de la loi n° 103.13 et du décret 2-18-686, article 4, paragraphe 2.',
    ar: 'بموجب القانون رقم 103.13 والمرسوم 2-18-686، المادة 4 (2).',
  },
  {
    en: 'From 1 January, the minimum wage rises to 3,500 dirhams, or $350.',
    fr: 'À compter du 1er janvier, le salaire minimum passe à 3\u00a0500 dirhams, soit 350 dollars.',
    ar: 'اعتبارًا من فاتح يناير، يرتفع الحد الأدنى للأجور إلى 3500 درهم، أي 350 دولارًا.',
  },
  {
    en: 'In all, 8.5 in every 10 households (85%) have access to water within 15 minutes’ walk.',
    fr: 'Au total, 85\u00a0% des ménages ont accès à l’eau à moins de 15 minutes à pied.',
    ar: 'في المجموع، تحصل 85 في المائة من الأسر على المياه على مسافة 15 دقيقة سيرًا على الأقدام.',
  },
  {
    en: 'The vaccine is 94.5% effective after two doses given 21 days apart.',
    fr: 'Le vaccin est efficace à 94,5\u00a0% après deux doses administrées à 21 jours d’intervalle.',
    ar: 'تبلغ فعالية اللقاح 94.5٪ بعد جرعتين تفصل بينهما 21 يومًا.',
  },
  {
    en: 'The exhibition runs Tuesday to Sunday, 10 a.m. to 6 p.m.; admission is 20 dirhams, free for under-12s.',
    fr: 'L’exposition est ouverte du mardi au dimanche, de 10 h à 18 h ; entrée : 20 dirhams, gratuite pour les moins de 12 ans.',
    ar: 'المعرض مفتوح من الثلاثاء إلى الأحد، من 10 صباحًا إلى 6 مساءً؛ ثمن الدخول 20 درهمًا، ومجانًا لمن هم دون 12 عامًا.',
  },
  {
    en: 'Speakers include Ms. Salma Idrissi (Morocco), Mr. Paul Diop (Senegal) and H.E. Ahmed Al-Sabah (Kuwait).',
    fr: 'Parmi les orateurs figurent Mme Salma Idrissi (Maroc), M. Paul Diop (Sénégal) et S.E. M. Ahmed Al-Sabah (Koweït).',
    ar: 'من بين المتحدثين السيدة سلمى الإدريسي (المغرب) والسيد بول ديوب (السنغال) وسعادة أحمد الصباح (الكويت).',
  },
  {
    en: 'The jury chose two projects: Water for All and Light and Life.',
    fr: 'Le jury a retenu deux projets : « Eau pour tous » et « Lumière et vie ».',
    ar: 'اختارت لجنة التحكيم مشروعين: «ماء للجميع» و«نور وحياة».',
  },
  {
    en: 'He spoke to two journalists: “We are ready, willing and able.”',
    fr: 'Il a déclaré à deux journalistes : «\u00a0Nous sommes prêts, motivés et capables.\u00a0»',
    ar: 'وقال لصحفيين اثنين: «نحن مستعدون وراغبون وقادرون».',
  },
  {
    en: 'A first for Africa: a 4,000-seat hall, 2.5 times larger than the old one.',
    fr: 'Une première en Afrique : une salle de 4\u00a0000 places, deux fois et demie plus grande que l’ancienne.',
    ar: 'سابقة في أفريقيا: قاعة تتسع لـ4000 مقعد، أكبر بمرتين ونصف من القديمة.',
  },
  {
    en: 'The 54 African states spend less than 1% of GDP on research.',
    fr: 'Les 54 États africains consacrent moins de 1\u00a0% de leur PIB à la recherche.',
    ar: 'تنفق الدول الأفريقية الأربع والخمسون أقل من واحد في المائة من ناتجها المحلي على البحث.',
  },
]

const only = new Set([
  ...['num-mismatch', 'num-word', 'num-internal', 'num-scale', 'num-format', 'num-digits-mixed', 'count-claim'],
  ...['ordinal-mismatch', 'ordinal-format', 'pct-mismatch', 'pct-format', 'cur-mismatch', 'cur-format'],
  ...['unit-mismatch', 'unit-format'],
])

function found(release: readonly TestRow[]): readonly string[] {
  return createCheckRunner()(releaseOf(release), noTerms, { only }).map(
    ({ check, language, quote }) => `${check} ${language} ${quote}`,
  )
}

describe('quantities told rightly in three languages', () => {
  it.each(rows)('$en', (row) => {
    const { en = '', fr = '', ar = '' } = row
    for (const order of [
      { en, fr, ar },
      { ar, en },
      { fr, ar },
      { fr, en },
    ])
      expect(found([order])).toEqual([])
  })

  it('give no finding as one release either', () => {
    expect(found(rows)).toEqual([])
  })
})
