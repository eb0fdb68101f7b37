import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { noTerms, releaseOf, type TestRow } from '#shared/checks/release-for-tests.ts'
import { createCheckRunner } from '#shared/checks/run-checks.ts'
import { spellingChecks } from '#shared/checks/spelling/spelling-checks.ts'
import { loadDictionaries } from '#shared/spelling/dictionaries.ts'
import type { Speller } from '#shared/spelling/speller.ts'

const file = (path: string) => readFileSync(new URL(`../../spelling/dictionaries/${path}`, import.meta.url))

let speller: Speller
beforeAll(async () => {
  const dictionaries = await loadDictionaries()
  dictionaries.open('ar', [{ affixes: file('ar.aff'), words: file('ar.dic') }])
  speller = dictionaries.speller({})
})

const run = createCheckRunner(spellingChecks)
const found = (rows: readonly TestRow[]) =>
  run(releaseOf(rows), noTerms, { speller }).map(({ check, quote, fix }) => [check, quote, fix?.replacement ?? null])

describe('names that no dictionary knows', () => {
  it.each([
    // Towns of Arab countries
    'وزارت اللجنة جندوبة وباجة وزغرتا، ثم عادت إلى سليانة.',
    'تمتد الطريق من إربد إلى عجلون مروراً بإدلب وإهدن.',
    'استقبلت إفران وإيموزار وأزيلال مئات الزوار، وفاقت إغرم التوقعات.',
    'أعلنت بلديات إليزي وباتنة وبجاية وورقلة عن مناقصة.',
    'تعاونت مدارس إدفو وإسنا وإهناسيا مع جمعيات في لودار ولحج.',
    'نُقلت المساعدات إلى إعزاز ومنبج وبانياس وخانقين وكسلا.',
    // Rivers and foreign towns
    'يعبر الجسر نهر سافي قرب لاغوس، ويطل على وادي لاكوني.',
    'فاز فريق واتفورد على باليرمو، وتعادل لانكستر مع سالزبورغ.',
    'رحلات من واغادوغو وياموسوكرو وباماكو وفالنسيا ولايبتسيغ.',
    'وصلت السفينة من لاباز إلى بافوس وفارو وسافانا.',
    'يقام السباق في إنسبروك وإشبيلية وإيبيزا وإسن.',
    // People
    'قال إليوت سافاج إن إدواردو وإستيبان وإنريكي وقّعوا العقد.',
    'سجل إيتو وأوباميانغ ولاوتارو وكافاني أهداف اللقاء، وغاب بافار وساكا.',
    'تسلمت بيئاتريس ولوئيس الجائزة من إنغريد باومان.',
    'حضر الحفل الشيخ الخصاونة والسيد الطراونة والفنان التاودي.',
    // Companies and brands
    'انضمت إنفيديا وإيكيا وإبسون وإنتل وإكسون إلى الاتفاق.',
    'انتقل السفير من أدرار إلى أيندهوفن وأيسلندية الهوى وأوترخت وأنسي.',
    'تابعونا على واتساب وإنستغرام وفايبر.',
    'وقعت إيني وإنجي وإنيل وباسف وباير عقداً جديداً.',
  ])('are left alone: %s', (ar) => {
    expect(found([{ ar }])).toEqual([])
  })

  it.each([
    [{ en: 'The road runs from Adrar to Barika.', ar: 'تمتد الطريق من أدرار إلى باريكة.' }],
    [{ fr: 'Le Cayman Times et la société Fasco', ar: 'صحيفة كايمان تايمز وشركة فاأسكو' }],
    [{ en: 'A Lithuanian poet in Bukhara', ar: 'شاعر ليتواني في بخارى القديمة' }],
    [{ en: 'Save, Béja and WhatsApp', fr: 'Save, Béja et WhatsApp', ar: 'سافي وباجة وواتساب في الخبر' }],
    [{ en: 'Wei Lan and Kim Ban', ar: 'ودعت وي لان وكيم بان الحضور' }],
    [{ en: 'She thanked them.', ar: 'وشكرتهم السيدة لان، ثم قالت لان إن الباب مفتوح.' }],
    [{ en: 'Indiana and Angie Lanji met.', ar: 'التقت إنديانا وإنجي لانجي في القاعة' }],
  ])('are left alone beside their Latin spelling: %j', (row) => {
    expect(found([row])).toEqual([])
  })
})

/** The sentence, the word marked, the word meant. */
const slips: readonly (readonly [string, string, string | null])[] = [
  ['وضعت النقابة مبادىء للتغطية.', 'مبادىء', 'مبادئ'],
  ['نظف المتطوعون شاطىء المدينة.', 'شاطىء', 'شاطئ'],
  ['يجب أن ينشىء المجلس صندوقاً.', 'ينشىء', 'ينشئ'],
  ['كان الدلو مليىء بالماء.', 'مليىء', 'مليء'],
  ['رفعت الشركة كفائة المحطة.', 'كفائة', 'كفاءة'],
  ['افتتح الموتمر أعماله.', 'الموتمر', 'المؤتمر'],
  ['ناقشوا تاثير الجفاف.', 'تاثير', 'تأثير'],
  ['تتحمل الوزارة مسؤلية النقل.', 'مسؤلية', 'مسؤولية'],
  ['دعا إلى إستقبال الضيوف.', 'إستقبال', 'استقبال'],
  ['طالب بإنهاء النزاع قبل إنتهاء المهلة.', 'إنتهاء', 'انتهاء'],
  ['وأشاد بالإستثمار في المياه.', 'بالإستثمار', 'بالاستثمار'],
  ['تحدث بإسم النقابة.', 'بإسم', 'باسم'],
  ['إنضمت ثلاث مدن إلى الشبكة.', 'إنضمت', 'انضمت'],
  ['إلتقى الوفد بالعمدة.', 'إلتقى', 'التقى'],
  ['رحبت الامم المتحدة بالاتفاق.', 'الامم', 'الأمم'],
  ['بدأ الأن موسم الصيد.', 'الأن', 'الآن'],
  ['أغلق الميناء لان الريح شديدة.', 'لان', 'لأن'],
  ['وأفاد الحارس بان الباب مفتوح.', 'بان', 'بأن'],
  ['رست السفينة في مرفاء اللاذقية.', 'مرفاء', 'مرفأ'],
  ['قرروا إستئناف الرحلات.', 'إستئناف', 'استئناف'],
  ['واضاف أن العمل مستمر.', 'واضاف', 'وأضاف'],
  ['عقدوا لقاء لادارة الأزمة.', 'لادارة', 'لإدارة'],
  ['صادقت على إعادة بناء الاسكندرية القديمة.', 'الاسكندرية', 'الإسكندرية'],
  ['كلفوه بأدارة المشروع.', 'بأدارة', 'بإدارة'],
]

describe('ordinary words with a wrong hamza', () => {
  it.each(slips)('are found: %s', (ar, word, meant) => {
    expect(found([{ ar }])).toEqual([['ar-hamza', word, meant]])
  })

  it('are found beside a name in Latin letters that lost its hamza in Arabic', () => {
    expect(found([{ en: 'Italy and Ibrahim', ar: 'زار ايطاليا ثم عاد' }])).toEqual([['ar-hamza', 'ايطاليا', 'إيطاليا']])
  })

  it('are found behind a preposition, and no name behind a word of address', () => {
    expect(found([{ ar: 'قال السيد تسفاي ألمو، مدير الميناء.' }])).toEqual([])
    expect(found([{ ar: 'قال ألمو إن الميناء مفتوح.' }])).toEqual([['ar-hamza', 'ألمو', 'آلمو']])
    expect(found([{ ar: 'عقدوا لقاء لادارة الأزمة مع السيد لاكارا.' }])).toEqual([['ar-hamza', 'لادارة', 'لإدارة']])
    expect(found([{ ar: 'شكرت السيدة بارادي للدكتور باداري حضوره.' }])).toEqual([])
    expect(found([{ ar: 'رحبت بالسيد امين عام المنظمة.' }])).toEqual([['ar-hamza', 'امين', null]])
  })

  it('are not words that are younger than the dictionary', () => {
    expect(found([{ ar: 'ناقشوا مأسسة الحوار ورقمنة الخدمات وحوكمة القطاع.' }])).toEqual([])
  })

  it('are not those that are written in two ways', () => {
    expect(found([{ ar: 'التقى مسئولو الهيأة بالوفد، وبحثوا شئون النقل، وهم يقرأون التقارير.' }])).toEqual([])
  })
})

/** The sentence, the word marked, the word meant, and what must stay silent. */
const misspelt: readonly (readonly [string, string, string, TestRow])[] = [
  ['زارت الوزيرة المستشفايت الريفية أمس.', 'المستشفايت', 'المستشفيات', { ar: 'زارت الوزيرة المستشفيات الريفية أمس.' }],
  ['يشجع القانون الاستتمار في الصيد.', 'الاستتمار', 'الاستثمار', { ar: 'حذروا من الاحترار العالمي وآثاره.' }],
  ['شكرت المشاركبن في الورشة.', 'المشاركبن', 'المشاركين', { ar: 'التقى المدونين والمغردين في الورشة.' }],
  ['تعهدت بالمحافطة على البيئة.', 'بالمحافطة', 'بالمحافظة', { ar: 'درسوا اللغة الماورية واللغة التاميلية.' }],
  ['نقلوه إلى المستشقى فوراً.', 'المستشقى', 'المستشفى', { ar: 'قال السيد المستشقى إنه متفائل.' }],
  ['وصل هاذا القطار متأخراً.', 'هاذا', 'هذا', { ar: 'وصلت هاجر ولاكوتا معاً.' }],
  ['حضروا لاكنهم لم يصوتوا اليوم.', 'لاكنهم', 'لكنهم', { en: 'The Astina forum', ar: 'عقد منتدى الاستينا أعماله.' }],
]

describe('a letter put for another, or two changed over', () => {
  it.each(misspelt)('are found: %s', (ar, word, meant) => {
    expect(found([{ ar }])).toEqual([['spelling', word, meant]])
  })

  it.each(misspelt.map(([, , , right]) => right))('are not looked for in names and young words: %j', (right) => {
    expect(found([right])).toEqual([])
  })

  it('are taken for a word that is meant so where it comes twice', () => {
    expect(found([{ ar: 'شركة المستشرف قالت إن المستشرفات كثيرة وإن المستشرفات جديدة' }])).toEqual([])
  })
})
