import { describe, expect, it } from 'vitest'
import { furnitureOf } from '#shared/press/site-furniture.ts'
import { growthOfTime, notSquared } from '#tests/support/growth.ts'

const lede =
  'The Harbour Authority of Port Sable opened a cold store on Wednesday that two hundred families will share.'
const ledeFr =
  'La Régie du port de Sable a ouvert mercredi une chambre froide que se partageront deux cents familles de pêcheurs.'
const ledeAr = 'افتتحت هيئة ميناء سابل يوم الأربعاء مخزن تبريد تتقاسمه مئتا أسرة من أسر الصيادين في المدينة القديمة.'
const title = 'Harbour Authority Opens Cold Store for Small Fishers'

/** The reasons around one paragraph of the release. */
function around(
  before: readonly string[],
  after: readonly string[],
  text = lede,
  language = 'en',
): readonly (string | null)[] {
  return furnitureOf([...before, text, ...after], language).toSpliced(before.length, 1)
}

describe('furniture of a scraped page', () => {
  it('is found above and below an English text', () => {
    const lines = [
      ['Skip to content', 'navigation'],
      ['Home > News > Port', 'navigation'],
      [title, null],
      [`${title} 1200 800 Port`, 'repeated-title'],
      [`${title} | Port Sable News`, 'repeated-title'],
      ['Published on 14 May 2025 at 10:32', 'publication-date'],
      ['1,245 views', 'counter'],
      ['3 min read', 'counter'],
      ['Share on Facebook', 'share-bar'],
      [lede, null],
      ['Source: Sable Tribune', 'source-credit'],
      ['Tags: port, fishing, energy', 'tags'],
      ['#port #fishing', 'tags'],
      ['Facebook Twitter LinkedIn WhatsApp', 'share-bar'],
      ['Related articles', 'related-news'],
      ['Mayor Visits the New School in the Eastern District', 'related-news'],
      ['Storm Damages Two Boats in the Old Harbour', 'related-news'],
      ['Subscribe to our newsletter', 'subscription'],
      ['Enter your email address', 'form'],
      ['Advertisement', 'advertisement'],
      ['We use cookies to improve your visit.', 'widget'],
      ['© 2025 Sable Tribune. All rights reserved.', 'navigation'],
    ] as const
    expect(
      furnitureOf(
        lines.map(([line]) => line),
        'en',
      ),
    ).toEqual(lines.map(([, reason]) => reason))
  })

  it('is found around a French text', () => {
    const lines = [
      ['Aller au contenu principal', 'navigation'],
      ['Accueil / Actualités / Port', 'navigation'],
      ['La Régie ouvre une chambre froide', null],
      ['Publié le 14 mai 2025', 'publication-date'],
      ['Mis à jour le 15/05/2025 à 9h12', 'publication-date'],
      ['Partager sur Facebook', 'share-bar'],
      ['Imprimer', 'share-bar'],
      [ledeFr, null],
      ['À lire aussi : La mairie ouvre une école', 'related-news'],
      ['Mots-clés : port, pêche', 'tags'],
      ['Abonnez-vous à notre lettre', 'subscription'],
      ['Traduction automatique par le site', 'translation-notice'],
      ['Publicité', 'advertisement'],
    ] as const
    expect(
      furnitureOf(
        lines.map(([line]) => line),
        'fr',
      ),
    ).toEqual(lines.map(([, reason]) => reason))
  })

  it('is found around an Arabic text', () => {
    const lines = [
      ['تجاوز إلى المحتوى الرئيسي', 'navigation'],
      ['الرئيسية', 'navigation'],
      ['هيئة الميناء تفتتح مخزن تبريد', null],
      ['نُشر في: 14 مايو 2025', 'publication-date'],
      ['آخر تحديث: 15 مايو 2025', 'publication-date'],
      ['عدد المشاهدات: 1245', 'counter'],
      [ledeAr, null],
      ['المصدر: وكالة أنباء سابل', 'source-credit'],
      ['الكلمات المفتاحية: ميناء، صيد', 'tags'],
      ['شارك على فيسبوك', 'share-bar'],
      ['مواضيع ذات صلة', 'related-news'],
      ['رئيس البلدية يزور المدرسة الجديدة', 'related-news'],
      ['Videos', 'navigation'],
      ['جميع الحقوق محفوظة', 'navigation'],
    ] as const
    expect(
      furnitureOf(
        lines.map(([line]) => line),
        'ar',
      ),
    ).toEqual(lines.map(([, reason]) => reason))
  })

  it('knows a headline with the share bar stuck to it, if the headline stands clean beside it', () => {
    expect(around([`${title} Facebook Twitter YouTube Telegram`, title], [])).toEqual(['share-bar', null])
    expect(around([`${title} Facebook Twitter YouTube Telegram`], [])).toEqual([null])
  })

  it('knows teasers that repeat their own headline', () => {
    const teaser =
      'Storm Damages Two Boats in the Old Harbour Storm Damages Two Boats in the Old Harbour A storm on Sunday night damaged two boats and the roof of the fish market in the old harbour'
    expect(around([title], ['Read more', teaser])).toEqual([null, 'related-news', 'related-news'])
    expect(
      around(
        [title],
        [`${lede} The families, the town and the port signed the agreement on Wednesday after nine months of work.`],
      ),
    ).toEqual([null, null])
  })
})

describe('single lines that are furniture wherever they stand', () => {
  it.each([
    [
      'en',
      lede,
      [
        'Share this:',
        'Click to share on Twitter (Opens in new window)',
        'Leave a Reply Cancel reply',
        'Follow us on Facebook, X and Instagram',
        'Posted by admin on May 14, 2025',
        'Image 1 of 5',
        '2 hours ago',
        'More from News',
        'Powered by WordPress',
        'Reject all',
      ],
    ],
    [
      'fr',
      ledeFr,
      [
        'Partager cet article',
        'Imprimer cette page',
        'Temps de lecture : 3 minutes',
        'Publié par admin le 14 mai 2025',
        'Toutes les actualités',
        'Partager sur X (Twitter)',
        'Tout refuser',
        'Connectez-vous pour commenter',
        'Vues : 245',
      ],
    ],
    [
      'ar',
      ledeAr,
      [
        'شارك هذا الخبر',
        'تابعنا على فيسبوك',
        'التعليقات (0)',
        'الرئيسية > أخبار > محلي',
        'أضف تعليقك',
        'منذ 3 ساعات',
        'نسخة للطباعة',
        'مشاهدة 245',
        'اترك ردا',
      ],
    ],
  ])('%s', (language, text, lines) => {
    expect(lines.filter((line) => furnitureOf([text, line, text], language)[1] === null)).toEqual([])
  })

  it('does not take a lone word for a menu', () => {
    for (const word of ['Menu', 'Related', 'Culture', 'Facebook', 'إعلان', 'Économie', 'Newsletter'])
      expect(around([], [word])).toEqual([null])
  })
})

describe('what must stay', () => {
  it('is a release about social networks', () => {
    const release = [
      'Facebook, YouTube and TikTok Sign Safety Pledge With Ministry',
      'Facebook Twitter and YouTube accounts of the ministry were restored on Monday.',
      'Share prices of Facebook and Twitter rose after the newsletter was published on 3 May, the ministry said.',
      'About Facebook',
      'Facebook is a company that runs a social network with three billion members around the world.',
      'Facebook: facebook.com/ministry',
      'Twitter: @ministry',
      'Press contact:',
      'Name: Ada King',
      'E-mail: ada@ministry.example',
    ]
    expect(furnitureOf(release, 'en')).toEqual(release.map(() => null))
  })

  it.each([
    [
      'en',
      [
        'Published by the ministry in 2023, the report shows that two thirds of the families own no boat.',
        'Tagged fish can be traced from the net to the market by anyone with a telephone.',
        'Read more about the fund in the report that the ministry published last year in three languages.',
      ],
    ],
    [
      'fr',
      [
        'Publié le 14 mai par le ministère, le rapport montre que deux tiers des familles ne possèdent pas de bateau.',
        'Abonnez-vous est le mot que les pêcheurs entendent le plus souvent, a déclaré la porte-parole du quai est.',
      ],
    ],
    [
      'ar',
      [
        'نُشر في المدينة تقرير جديد عن الصيد الصغير أعدته الوزارة بالتعاون مع الهيئة في العام الماضي.',
        'المزيد من الأسر ستستفيد من المخزن في السنوات المقبلة كما قالت المتحدثة باسم الصيادين.',
      ],
    ],
  ])('is a sentence that starts like a label (%s)', (language, sentences) => {
    expect(furnitureOf([lede, ...sentences, lede], language)).toEqual([null, ...sentences.map(() => null), null])
  })

  it('is a source named inside the text, two years in a row, and a heading said twice', () => {
    const lines = [
      title,
      lede,
      'Source: Ministry of Fisheries, survey of 2,000 families',
      lede.replace('Wednesday', 'Thursday'),
      '2024 2025 budget',
      'Background',
      lede.replace('opened', 'closed'),
      'Background',
      lede.replace('two', 'three'),
    ]
    expect(furnitureOf(lines, 'en')).toEqual(lines.map(() => null))
  })

  it('is a list of partners', () => {
    const lines = [
      title,
      lede,
      'Our partners:',
      'Port of Sable',
      'Fishers of the Eastern Quay',
      'Solar Works',
      'News',
      lede.replace('opened', 'closed'),
    ]
    expect(furnitureOf(lines, 'en')).toEqual(lines.map(() => null))
  })
})

it('reads a megabyte of hostile lines in no time', () => {
  for (const unit of ['a ', '- ', '• ', 'x', '1 ', '| ', ' > ', '#a ', ' ', 'facebook ']) {
    const line = (length: number): string => unit.repeat(length / unit.length)
    expect(
      growthOfTime(line, 250_000, (hostile) => furnitureOf([title, hostile, lede, hostile], 'en')),
      unit,
    ).toBeLessThan(notSquared)
  }
})
