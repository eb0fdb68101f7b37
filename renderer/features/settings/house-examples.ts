import type { HouseStyle } from '#shared/press/house-style.ts'

/** Words that show a way of writing, in the language it is about. */
export interface HouseExample {
  readonly language: string
  readonly text: string
}

type Examples = { readonly [Part in keyof HouseStyle]: Readonly<Partial<Record<HouseStyle[Part], HouseExample>>> }

const fr = (text: string): HouseExample => ({ language: 'fr', text })
const en = (text: string): HouseExample => ({ language: 'en', text })
const ar = (text: string): HouseExample => ({ language: 'ar', text })

/** What each choice looks like in a release. The open choices have none: they accept each of the others. */
export const houseExamples: Examples = {
  frenchSpacing: {
    'imprimerie-nationale': fr('«\u00a0Trois villes\u202f; une alliance\u202f!\u00a0»'),
    un: fr('«\u00a0Trois villes\u00a0; une alliance\u00a0!\u00a0»'),
  },
  frenchTimes: { spaced: fr('à 14\u00a0h\u00a030'), tight: fr('à 14h30') },
  arabicDigits: { latn: ar('1500 مدرسة'), arab: ar('١٥٠٠ مدرسة') },
  arabicMonths: {
    egypt: ar('20 سبتمبر'),
    levant: ar('20 أيلول'),
    maghreb: ar('20 شتنبر'),
    'algeria-tunisia': ar('20 جويلية'),
    dual: ar('20 أيلول/سبتمبر'),
  },
  arabicQuotes: { guillemets: ar('قال: «نبقى معكم»'), double: ar('قال: "نبقى معكم"') },
  arabicTanwin: { 'before-alif': ar('أيضًا'), 'on-alif': ar('أيضاً') },
  englishQuotes: { double: en('She said, “We stay.”'), single: en('She said, ‘We stay.’') },
  englishDates: { 'day-month': en('20 September 2024'), 'month-day': en('September 20, 2024') },
  dashes: { en: en('ALMATY, 20 September – The office'), em: en('ALMATY, 20 September — The office') },
  ellipsis: { character: en('and so on…'), dots: en('and so on...') },
  endMark: { required: en('###') },
  datelineYear: { required: en('ALMATY, 20 September 2024 –') },
}
