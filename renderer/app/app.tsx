import type { i18n } from 'i18next'
import { type ReactNode, useEffect, useMemo, useState } from 'react'
import { I18nProvider } from 'react-aria-components'
import { I18nextProvider } from 'react-i18next'
import { AnnouncerProvider } from '#renderer/app/announcer.tsx'
import { CommandContext, createCommandRegistry } from '#renderer/app/commands.ts'
import { firstInterfaceLanguage } from '#renderer/app/interface-language.ts'
import { type Navigation, NavigationContext, type Route } from '#renderer/app/route.ts'
import { SettingsProvider, useSettings } from '#renderer/app/settings-context.tsx'
import { Shell } from '#renderer/app/shell.tsx'
import { directionOf } from '#shared/text/direction.ts'

/** Everything that surrounds the screens: language, settings, commands, notes, the way from screen to screen. */
export function App({ texts }: { readonly texts: i18n }) {
  const [commands] = useState(createCommandRegistry)
  return (
    <I18nextProvider i18n={texts}>
      <SettingsProvider>
        <Spoken texts={texts}>
          <AnnouncerProvider>
            <CommandContext value={commands}>
              <Navigated />
            </CommandContext>
          </AnnouncerProvider>
        </Spoken>
      </SettingsProvider>
    </I18nextProvider>
  )
}

/** The window speaks the chosen language and turns with it, without being loaded again. */
function Spoken({ texts, children }: { readonly texts: i18n; readonly children: ReactNode }) {
  const { settings } = useSettings()
  const language = settings.interfaceLanguage ?? firstInterfaceLanguage(navigator.languages)
  useEffect(() => {
    void texts.changeLanguage(language)
    document.documentElement.lang = language
    document.title = texts.t('app.name', { lng: language })
    document.documentElement.dir = directionOf(language)
  }, [texts, language])
  return <I18nProvider locale={language}>{children}</I18nProvider>
}

function Navigated() {
  const [route, setRoute] = useState<Route>({ screen: 'library' })
  const [openReleaseId, setOpenReleaseId] = useState<string | null>(null)
  const navigation = useMemo<Navigation>(
    () => ({
      route,
      openReleaseId,
      go(next) {
        if (next.screen === 'editor') setOpenReleaseId(next.releaseId)
        setRoute(next)
      },
      forget(releaseId) {
        setOpenReleaseId((open) => (open === releaseId ? null : open))
      },
    }),
    [route, openReleaseId],
  )
  return (
    <NavigationContext value={navigation}>
      <Shell />
    </NavigationContext>
  )
}
