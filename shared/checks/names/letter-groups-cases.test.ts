import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const rendered = (latin: string, wrong: string, right: string, besides = ['', '']): CheckCase => ({
  check: 'name-translit',
  wrong: [{ en: `Ms. Vera ${latin} leads the choir.`, ar: `تقود السيدة فيرا ${wrong} الجوقة.` }],
  finds: wrong,
  in: 'ar',
  right: [
    {
      en: `Ms. Vera ${latin} leads the choir${besides[0]}.`,
      ar: `تقود السيدة فيرا ${right} الجوقة${besides[1]}.`,
    },
  ],
})

const cases: readonly CheckCase[] = [
  // German; sch is another sound in Dutch and in Italian.
  rendered('Betschmann', 'بيتسشمان', 'بيتشمان'),
  rendered('Schneider', 'سخنايدر', 'شنايدر', [' with Mr. Jan Schouten', ' مع السيد يان سخاوتن']),
  // Polish and Hungarian write two sounds by sz.
  rendered('Szulc', 'سزولتس', 'شولتس'),
  rendered('Széll', 'سزيل', 'سيل'),
  rendered('Czubak', 'كزوباك', 'تشوباك'),
  // Serbian, Turkish; an old spelling of š with «س» is left alone.
  rendered('Petrović', 'بتروفيك', 'بتروفيتش', [' for Mr. Zoran Milošević', ' نيابة عن السيد زوران ميلوسيفيتش']),
  rendered('Şentürk', 'سنتورك', 'شنتورك'),
  rendered('Çakır', 'كاكير', 'تشاكير', [' with Ms. Ana Gonçalves', ' مع السيدة آنا غونسالفيس']),
  // French, Italian, Portuguese; Wagner has two sounds.
  rendered('Ledoux', 'لودوكس', 'لودو'),
  rendered('Champagnac', 'شامباغناك', 'شامبانياك', [' with Mr. Karl Wagner', ' مع السيد كارل فاغنر']),
  rendered('Vecchietti', 'فيتشيتي', 'فيكيتي'),
  rendered('Coutinho', 'كوتينهو', 'كوتينيو', [' with Mr. Anil Sinha', ' مع السيد أنيل سينها']),
  // Scandinavian and Dutch.
  rendered('Fjeldstad', 'فجيلدستاد', 'فيلدستاد'),
  rendered('Sjöström', 'سجوستروم', 'شوستروم'),
  rendered('Dijkgraaf', 'ديجكغراف', 'دايكغراف'),
  // The German spelling of an Arab name in English.
  {
    check: 'name-translit',
    wrong: [{ ar: 'تقود السيدة جميلة الحسيني الجوقة.', en: 'Ms. Dschamila Al Husseini leads the choir.' }],
    finds: 'Dschamila',
    in: 'en',
    right: [{ ar: 'تقود السيدة جميلة الحسيني الجوقة.', en: 'Ms. Jamila Al Husseini leads the choir.' }],
  },
]

tellCases(cases)
