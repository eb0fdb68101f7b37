// Slips that make another Arabic word: only what stands around shows them.
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { noTerms, releaseOf } from '#shared/checks/release-for-tests.ts'
import { createCheckRunner } from '#shared/checks/run-checks.ts'
import { spellingChecks } from '#shared/checks/spelling/spelling-checks.ts'
import { loadDictionaries } from '#shared/spelling/dictionaries.ts'
import type { Speller } from '#shared/spelling/speller.ts'

const file = (name: string) => readFileSync(new URL(`../../spelling/dictionaries/${name}`, import.meta.url))

let speller: Speller
beforeAll(async () => {
  const dictionaries = await loadDictionaries()
  dictionaries.open('ar', [{ affixes: file('ar.aff'), words: file('ar.dic') }])
  speller = dictionaries.speller({})
})

const run = createCheckRunner(spellingChecks)
const found = (text: string) =>
  run(releaseOf([{ ar: text }]), noTerms, { speller }).map(({ check, quote, fix }) => [check, quote, fix?.replacement])

describe('an Arabic word that only its company shows to be wrong', () => {
  it.each([
    ['ar-hamza', 'وقالت مديرة المتحف أن المعرض سيمدد شهرا.', 'أن', 'إن'],
    ['ar-hamza', 'وقال قائد الفرقة، الذي عاد أمس، أن العرض ناجح.', 'أن', 'إن'],
    ['ar-hamza', 'وعلق الحارس قائلا أنه متعب.', 'أنه', 'إنه'],
    ['ar-hamza', 'وأشار البيان إلى إن الجسر مغلق.', 'إن', 'أن'],
    ['ar-teh-marbuta', 'ينطلق السباق بمشاركه 80 عداء.', 'بمشاركه', 'بمشاركة'],
    ['ar-teh-marbuta', 'اشترى المصنع آلات بقيمه تتجاوز مليون يورو.', 'بقيمه', 'بقيمة'],
    ['ar-teh-marbuta', 'أوقفت شركه المياه الضخ ليلا.', 'شركه', 'شركة'],
    ['ar-teh-marbuta', 'أطلقت الولاية خطة لمكافحه الجراد.', 'لمكافحه', 'لمكافحة'],
    ['ar-teh-marbuta', 'قطع العداء مسافه طويلة.', 'مسافه', 'مسافة'],
    ['ar-teh-marbuta', 'رست السفينة في ميناء جده صباحا.', 'جده', 'جدة'],
    ['ar-alef-maqsura', 'عثر الغواصون في سيراف علي جرار يقدر وزنها بطن.', 'علي', 'على'],
    ['ar-alef-maqsura', 'وافق المجلس البلدي يوم الخميس علي جدول العطل.', 'علي', 'على'],
    ['ar-alef-maqsura', 'حصلت بلدية المدينة القديمة علي موافقة الوزارة على المشروع.', 'علي', 'على'],
    ['ar-alef-maqsura', 'وأجري السفير محادثات في تونس.', 'وأجري', 'وأجرى'],
    ['ar-alef-maqsura', 'تلقي المجلس 30 طلبا.', 'تلقي', 'تلقى'],
    ['ar-alef-maqsura', 'حدد القانون السن الأدني للعمل.', 'الأدني', 'الأدنى'],
    ['spelling', 'أغلقت المدرسة أبوابها في وجة الريح وحولت الاتجاه.', 'وجة', 'وجه'],
    ['ar-teh-marbuta', 'مدد الاتحاد العقد لسنه إضافية.', 'لسنه', 'لسنة'],
    ['ar-teh-marbuta', 'أعيد السباق مره أخرى.', 'مره', 'مرة'],
    ['spelling', 'يباع البرتقال في سوق الفواكة.', 'الفواكة', 'الفواكه'],
  ])('is found by %s: %s', (check, text, slip, meant) => {
    expect(found(text)).toEqual([[check, slip, meant]])
  })

  it.each([
    'قالت المديرة التي ترى أن المعرض ناجح إن الأبواب ستفتح، مضيفة أن الدخول مجاني.',
    'وقال الحارس بعد أن أغلق الباب إن الوضع هادئ، وقال في رسالة مفادها أن الباب مغلق.',
    'وقال القائد، الذي سبق أن حكم المباراة النهائية، إن العرض ناجح.',
    'أكد القائد حضوره إن سمح الوقت، حتى إن الفرقة كلها حضرت.',
    'دفع مبلغا قدره 300 يورو، وزار مكتبه الجديد ومعه مساعده الأول.',
    'تجاوزت سنه الكبيرة الستين، وما زالت سنه تؤلمه مرة أخرى.',
    'عثر في سيراف علي صالح على جرار، وعثر الغواصون في سيراف على مرساة.',
    'ورث الطبيب عيادة من جده في جدة، وعاد إلى جده 3 مرات.',
    'حصل علي منصور، رئيس البلدية القديمة، على موافقة الوزارة. وافق الدكتور علي موافقة صريحة.',
    'أجري الاختبار في مايو، واستدعي السفير، وألقي القبض على رجل، وتلقي الوزيرة كلمة.',
    'تلقي اللقاح يحمي 30 طفلا. وقال: «أوصي المجلس بقبول الخطة».',
    'كانت موجة البرد قوية، وفازت كرة القدم على كل لعبة منزهة.',
  ])('is none: %s', (text) => {
    expect(found(text)).toEqual([])
  })
})
