import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useAnnouncer } from '#renderer/app/announcer.tsx'
import { ErrorNotice } from '#renderer/app/error-notice.tsx'
import { PaletteButton } from '#renderer/app/palette-button.tsx'
import { type SettingsSection, settingsSections, useNavigation } from '#renderer/app/route.ts'
import { Screen, ScreenTitle } from '#renderer/app/screen.tsx'
import { useSettings } from '#renderer/app/settings-context.tsx'
import { ChecksSettings } from '#renderer/features/settings/checks-settings.tsx'
import { DictionarySettings } from '#renderer/features/settings/dictionary-settings.tsx'
import { GeneralSettings } from '#renderer/features/settings/general-settings.tsx'
import { HouseSettings } from '#renderer/features/settings/house-settings.tsx'
import type { Settings } from '#shared/contract/values.ts'
import './settings.css'

/** What a desk decides for all its releases. */
export function SettingsScreen({ section }: { readonly section: SettingsSection }) {
  const { t } = useTranslation()
  const { go } = useNavigation()
  const { settings, change, unread } = useSettings()
  const { fail } = useAnnouncer()
  const set = (part: Partial<Settings>) => void change(part).catch(fail)
  const contents = {
    general: <GeneralSettings settings={settings} onChange={set} />,
    checks: <ChecksSettings settings={settings} onChange={set} />,
    house: <HouseSettings settings={settings} onChange={set} />,
    dictionary: <DictionarySettings settings={settings} onChange={set} />,
  }
  return (
    <Screen
      className="settings"
      top={
        <>
          <ScreenTitle over={t('app.name')}>{t('settings.title')}</ScreenTitle>
          <span className="space" />
          <PaletteButton />
        </>
      }
    >
      <Tabs
        className="settings-tabs"
        selectedKey={section}
        onSelectionChange={(key) => {
          const chosen = settingsSections.find((each) => each === key)
          if (chosen) go({ screen: 'settings', section: chosen })
        }}
      >
        <TabList className="tabs" aria-label={t('settings.sections')}>
          {settingsSections.map((id) => (
            <Tab key={id} id={id} className="tab">
              {t(`settings.section.${id}`)}
            </Tab>
          ))}
        </TabList>
        {settingsSections.map((id) => (
          <TabPanel key={id} id={id} className="settings-page">
            {unread ? <ErrorNotice error={unread} /> : null}
            {contents[id]}
          </TabPanel>
        ))}
      </Tabs>
    </Screen>
  )
}
