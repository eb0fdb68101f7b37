import { baseLanguage } from '#shared/model/language.ts'

export const interfaceLanguages = ['en', 'fr', 'ar'] as const
export type InterfaceLanguage = (typeof interfaceLanguages)[number]

/** The first of the system's languages that the interface speaks; English where it speaks none. */
export function firstInterfaceLanguage(wanted: readonly string[]): InterfaceLanguage {
  for (const tag of wanted) {
    const spoken = interfaceLanguages.find((language) => language === baseLanguage(tag))
    if (spoken) return spoken
  }
  return 'en'
}
