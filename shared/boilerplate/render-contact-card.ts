import type { ContactCard } from '#shared/model/boilerplate.ts'
import { baseLanguage, type LanguageTag } from '#shared/model/language.ts'
import { directionOf } from '#shared/text/direction.ts'

/**
 * The lines of a contact card in one language, joined by `\n`; empty where the card says nothing in it. Numbers and
 * addresses inside right-to-left text stand in LRI … PDI (UAX #9), or `+82-70-4202-9169` would show from its end.
 */
export function renderContactCard(card: ContactCard, language: LanguageTag): string {
  const wording = card.wording[language]
  if (!wording) return ''
  const { heading, label, comma } = labels[baseLanguage(language)] ?? labels.en
  const isolate = (value: string): string => (directionOf(language) === 'rtl' ? `\u2066${value}\u2069` : value)
  const told = (what: keyof Labels['label'], value: string): string =>
    value.trim() === '' ? '' : `${label[what]}${isolate(value.trim())}`
  const person = [wording.name.trim(), wording.role.trim()].filter((part) => part !== '').join(comma)
  const lines = [
    person,
    wording.address.trim(),
    told('phone', card.phone),
    told('email', card.email),
    told('web', card.web),
  ].filter((line) => line !== '')
  if (person === '' && wording.address.trim() === '' && wording.heading.trim() === '') return ''
  return [wording.heading.trim() || heading, ...lines].join('\n')
}

interface Labels {
  readonly heading: string
  readonly label: { readonly phone: string; readonly email: string; readonly web: string }
  readonly comma: string
}

/** Of the languages that a desk writes in first; in any other the card says it in English, or has a heading of its own. */
const labels: Readonly<Record<string, Labels>> & { readonly en: Labels } = {
  en: { heading: 'Press contact:', label: { phone: 'Phone: ', email: 'E-mail: ', web: 'Website: ' }, comma: ', ' },
  fr: {
    heading: 'Contact presse\u00a0:',
    label: { phone: 'Téléphone\u00a0: ', email: 'Courriel\u00a0: ', web: 'Site web\u00a0: ' },
    comma: ', ',
  },
  ar: {
    heading: 'للتواصل الإعلامي:',
    label: { phone: 'الهاتف: ', email: 'البريد الإلكتروني: ', web: 'الموقع الإلكتروني: ' },
    comma: '، ',
  },
}
