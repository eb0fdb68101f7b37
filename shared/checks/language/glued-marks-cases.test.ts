import { type CheckCase, tellCases } from '#tests/support/check-cases.ts'

const cases: readonly CheckCase[] = [
  {
    check: 'punct-space-after',
    wrong: [{ en: 'The clinic moves on Friday.Nurses will guide the patients.' }],
    finds: 'Friday.Nurses',
    in: 'en',
    fixed: 'The clinic moves on Friday. Nurses will guide the patients.',
    right: [{ en: 'The clinic moves on Friday, says Nurses.Plan.xlsx, drawn up by A.B. Toure of Accor.Invest.' }],
  },
  {
    check: 'punct-space-after',
    wrong: [{ en: 'The line now ends in Kampala.Trains leave every hour.' }],
    finds: 'Kampala.Trains',
    in: 'en',
    right: [{ en: 'The line now ends in Kampala, where the U.S. firm Crypto.Com sells tickets.' }],
  },
  {
    check: 'punct-space-after',
    wrong: [{ fr: 'La salle compte 420.Les places sont gratuites.' }],
    finds: '420.Les',
    in: 'fr',
    right: [{ fr: 'La salle compte 420 places, selon le plan R420.Pro.' }],
  },
  {
    check: 'punct-space-after',
    wrong: [{ en: 'Who pays for it?The city does.' }],
    finds: 'it?The',
    in: 'en',
    right: [{ en: 'Who pays for it? The city and Yahoo!Japan do.' }],
  },
  {
    check: 'punct-space-after',
    wrong: [{ en: 'One gate stays open:the north gate.' }],
    finds: 'open:the',
    in: 'en',
    right: [{ en: 'One gate stays open: see urn:isbn:978, at re:publica, at 10:30.' }],
  },
  {
    check: 'punct-space-after',
    wrong: [{ en: 'The tower is sound, he said.“We tested it.”' }],
    finds: 'said.',
    in: 'en',
    right: [{ en: 'The tower is “sound,” he said. “We tested it.” They did.' }],
  },
  {
    check: 'punct-repeated',
    wrong: [{ en: 'Three rivers rose:: the Oti, the Mono and the Volta.' }],
    finds: 'rose::',
    in: 'en',
    right: [{ en: 'The programme calls std::sort on the three rivers: the Oti, the Mono and the Volta.' }],
  },
]

tellCases(cases)
