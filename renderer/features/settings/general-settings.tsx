import { FolderOpen } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useEngine } from '#renderer/app/engine-context.tsx'
import { ErrorNotice } from '#renderer/app/error-notice.tsx'
import { firstInterfaceLanguage, interfaceLanguages } from '#renderer/app/interface-language.ts'
import { ownName } from '#renderer/app/language-names.ts'
import { useFolders } from '#renderer/app/use-folders.ts'
import { loadedValue, useLoaded } from '#renderer/app/use-loaded.ts'
import { FolderField } from '#renderer/features/settings/folder-field.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Checkbox, CheckboxGroup, RadioGroup } from '#renderer/ui/fields.tsx'
import type { Settings } from '#shared/contract/values.ts'

const themes = ['system', 'light', 'dark'] as const

export interface SettingsSectionProps {
  readonly settings: Settings
  readonly onChange: (part: Partial<Settings>) => void
}

/** The few things that are a matter of taste or of the place. */
export function GeneralSettings({ settings, onChange: set }: SettingsSectionProps) {
  const { t } = useTranslation()
  const engine = useEngine()
  const { state: aboutState } = useLoaded((signal) => engine.system.about(undefined, { signal }), [engine])
  const { state: glossaryState, reload } = useLoaded(
    (signal) => engine.glossaries.list(undefined, { signal }),
    [engine],
  )
  const about = loadedValue(aboutState)
  const glossaries = loadedValue(glossaryState) ?? []
  const folders = useFolders()

  return (
    <>
      <section>
        <RadioGroup
          label={t('settings.language')}
          inLine
          choices={[
            {
              id: 'system',
              label: t('settings.systemLanguage', { language: ownName(firstInterfaceLanguage(navigator.languages)) }),
            },
            ...interfaceLanguages.map((id) => ({ id, label: ownName(id), lang: id })),
          ]}
          chosen={settings.interfaceLanguage ?? 'system'}
          onChoose={(id) => set({ interfaceLanguage: interfaceLanguages.find((each) => each === id) ?? null })}
        />
        <p className="field-hint">{t('settings.languageHint')}</p>
      </section>
      <section>
        <RadioGroup
          label={t('settings.theme')}
          inLine
          choices={themes.map((id) => ({ id, label: t(`settings.${id}`) }))}
          chosen={settings.theme}
          onChoose={(id) => set({ theme: themes.find((each) => each === id) ?? 'system' })}
        />
      </section>
      <section>
        {glossaryState.is === 'failed' ? <ErrorNotice error={glossaryState.error} onRetry={reload} /> : null}
        <h2 className="field-label">{t('settings.glossaries')}</h2>
        <p className="field-hint">{t('settings.glossariesHint')}</p>
        <Checkbox
          isSelected={settings.glossaries === null}
          onChange={(all) => set({ glossaries: all ? null : glossaries.map((each) => each.id) })}
        >
          {t('settings.useAll')}
        </Checkbox>
        <div className="settings-glossaries">
          <CheckboxGroup
            label={t('settings.glossaries')}
            labelHidden
            chosen={settings.glossaries ?? glossaries.map((each) => each.id)}
            onChange={(chosen) => set({ glossaries: [...chosen] })}
          >
            {glossaries.map((each) => (
              <Checkbox key={each.id} value={each.id} isDisabled={settings.glossaries === null}>
                <bdi>{each.name}</bdi>{' '}
                <span className="muted numbers">{t('glossary.concepts', { count: each.concepts })}</span>
              </Checkbox>
            ))}
          </CheckboxGroup>
        </div>
      </section>
      <section>
        <div className="folder-line">
          <FolderField
            key={settings.exportFolder ?? ''}
            label={t('settings.exportFolder')}
            folder={settings.exportFolder ?? ''}
            onFolder={(folder) => set({ exportFolder: folder === '' ? null : folder })}
          />
          {about?.nativeDialogs ? (
            <Button onPress={() => void folders.choose((exportFolder) => set({ exportFolder }))}>
              <FolderOpen aria-hidden />
              {t('settings.chooseFolder')}
            </Button>
          ) : null}
        </div>
        {about ? (
          <p className="field-hint">{t('settings.exportFolderHint', { folder: about.defaultExportFolder })}</p>
        ) : null}
      </section>
      <section>
        <h2 className="field-label">{t('settings.about')}</h2>
        {about ? <p>{t('settings.version', { version: about.version })}</p> : null}
        <p className="muted">{t('settings.aboutText')}</p>
      </section>
    </>
  )
}
