import i18next, { type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { type InterfaceLanguage, interfaceLanguages } from '#renderer/app/interface-language.ts'

/** Every sentence of the interface in every language, one namespace a file. They ship with the page: a change of language waits for nothing. */
const files = import.meta.glob<Record<string, unknown>>(
  '../../shared/messages/*/{align,app,boilerplate,checks,copies,editor,errors,glossary,glossary-files,history,import,import-report,memory,notes}.json',
  { eager: true, import: 'default' },
)

export function createTexts(language: InterfaceLanguage): i18n {
  const resources: Record<string, Record<string, Record<string, unknown>>> = {}
  for (const [path, sentences] of Object.entries(files)) {
    const [name = '', folder = ''] = path.split('/').reverse()
    resources[folder] = { ...resources[folder], [name.replace('.json', '')]: sentences }
  }
  const texts = i18next.createInstance()
  void texts.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    supportedLngs: [...interfaceLanguages],
    defaultNS: 'app',
    ns: Object.keys(resources['en'] ?? {}),
    resources,
    initAsync: false,
    // React escapes what it shows.
    interpolation: { escapeValue: false },
  })
  return texts
}
