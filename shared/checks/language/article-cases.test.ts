// "a" and "an" before what begins with another sound than its letter, and what only looks so.
import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const slips: readonly (readonly [wrong: string, finds: string, right: string])[] = [
  ['Bono is an universal donor.', 'an', 'Bono is a universal donor in an uninsured clinic.'],
  ['They built an one-room school.', 'an', 'They built a one-room school on an only road.'],
  ['She is an US citizen.', 'an', 'She is a US citizen from an UNRWA camp.'],
  ['The ride takes a hour.', 'a', 'The ride takes an hour on a horse, a historic feat, or an historic one.'],
  ['He became a MP.', 'a', 'He became an MP in a NATO state.'],
  ['It was a 11-day trip.', 'a', 'It was an 11-day, an 8.5-km and a 110-km trip after an 1893 map.'],
  ['It was an 12-day trip.', 'an', 'It was a 12-day trip.'],
  ['They rented an small boat.', 'an', 'They sent an sms from Frankfurt an der Oder by way of An Post.'],
  ['She met a Algerian coach.', 'a', 'She met an Algerian coach, a European one and the author of “Viaje a Italia”.'],
]

const cases: readonly CheckCase[] = slips.map(([wrong, finds, right]) => ({
  check: 'grammar',
  wrong: [{ en: wrong }],
  finds,
  in: 'en',
  right: [{ en: right }],
}))

tellCases([
  ...cases,
  {
    check: 'grammar',
    wrong: [{ fr: 'Les communes se sont fixées un but commun.' }],
    finds: 'se sont fixées',
    in: 'fr',
    right: [{ fr: 'La date que la région s’est fixée pour but approche.' }],
  },
  {
    check: 'grammar',
    wrong: [{ ar: 'وصلت وفود من أربعون دولة.' }],
    finds: 'من أربعون',
    in: 'ar',
    right: [{ ar: 'وصلت وفود من ستون هنج ومن أربعين دولة.' }],
  },
])
