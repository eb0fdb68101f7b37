import { describe, expect, it } from 'vitest'
import { noTerms, releaseOf } from '#shared/checks/release-for-tests.ts'
import { createCheckRunner } from '#shared/checks/run-checks.ts'

const run = createCheckRunner()
const found = (language: string, text: string) =>
  run(releaseOf([{ [language]: text }]), noTerms, { only: new Set(['word-confusion']) }).map(({ values, fix }) => [
    values['found'],
    fix?.replacement,
  ])

describe('a word that sounds like another', () => {
  it.each([
    ['en', 'The port said its going to dredge the channel.', 'its', 'it’s'],
    ['en', 'The club opened it’s doors in May.', 'it’s', 'its'],
    ['en', 'The guide said their are no boats.', 'their', 'there'],
    ['en', 'Farmers sell there crops at dawn.', 'there', 'their'],
    ['en', 'Visitors where invited to row.', 'where', 'were'],
    ['en', 'The pool could of closed.', 'of', 'have'],
    ['en', 'Open daily accept Mondays.', 'accept', 'except'],
    ['en', 'The college’s principle, Ms. Ada Roe, agreed.', 'principle', 'principal'],
    ['en', 'The two projects are complimentary.', 'complimentary', 'complementary'],
    ['en', 'The team may loose its licence.', 'loose', 'lose'],
    ['en', 'The court will decide weather they can sail.', 'weather', 'whether'],
    ['en', 'Pupils were given bags and stationary for the term.', 'stationary', 'stationery'],
    ['en', 'The costs will be born by the canton.', 'born', 'borne'],
    ['en', 'The violin was ensured for 3 million euros.', 'ensured', 'insured'],
    ['en', 'Town counsellors voted on Monday.', 'counsellors', 'councillors'],
    ['en', 'The hostel is open daily accept for Monday.', 'accept', 'except'],
    ['fr', 'Le canton à financé la digue.', 'à', 'a'],
    ['fr', 'La foire aura lieu a Zurich.', 'a', 'à'],
    ['fr', 'Le bureau aide a financer les digues.', 'a', 'à'],
    ['fr', 'C’est la ville ou se tient la foire.', 'ou', 'où'],
    ['fr', 'Le navire c’est rendu au port.', 'c’est', 's’est'],
    ['fr', 'La foire ce tiendra lundi.', 'ce', 'se'],
    ['fr', 'Le canton peu financer la digue.', 'peu', 'peut'],
    ['fr', 'Les rameurs son arrivés à midi.', 'son', 'sont'],
    ['fr', 'Les rameurs on reçu un prix.', 'on', 'ont'],
    ['fr', 'Le guide leurs a prêté une barque.', 'leurs', 'leur'],
    ['fr', 'La barque est restée à coté du quai.', 'coté', 'côté'],
    ['fr', 'Le fabriquant de voiles déménage.', 'fabriquant', 'fabricant'],
    ['ar', 'نوقشت القاضية المطروحة أمس.', 'القاضية', 'القضية'],
    ['ar', 'التقى الوفد السفينة الإيطالية لدى الأردن.', 'السفينة', 'السفيرة'],
  ])('is told by its company in %s: %s', (language, text, wrong, meant) => {
    expect(found(language, text)).toEqual([[wrong, meant]])
  })

  it.each([
    ['en', 'The parties all accept the terms. Its not-for-profit arm said its boats are theirs, so too the nets.'],
    [
      'en',
      'Tickets are complimentary. The principle of the school’s founders is simple. It protects the weak, the old.',
    ],
    [
      'en',
      'People in the town were most affected; the country were it to default would suffer. Funding is ensured for 2026.',
    ],
    [
      'en',
      'If your planning application fails, whose boat is it? The route causes delays, and the moral, he said, is plain.',
    ],
    ['en', 'Mountain gorilla groups; a site of infection; for it’s clear that the troop of scouts set sail for sale.'],
    [
      'fr',
      'L’accès a un coût. Le public a l’occasion de voir la mer. La mère de Léa a 40 ans. L’un peut plus que l’autre.',
    ],
    [
      'fr',
      'Le festival se programme en mars, et s’est une nouvelle fois imposé ; il se livre à un calcul, à tout prix.',
    ],
    ['fr', 'À qui on fait confiance ? Il rappelle à tous les élèves son refus. Les leurs ont peu à voir avec la cote.'],
    [
      'fr',
      'Le porc noir de Bigorre et le court de tennis du club, où deux mères, au cours de la foire, jouent plutôt bien.',
    ],
    ['ar', 'حضرت القاضية الجلسة، ورست السفينة الإيطالية في منطقة الميناء.'],
  ])('is left in its own in %s: %s', (language, text) => {
    expect(found(language, text)).toEqual([])
  })
})
