import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnnouncer } from '#renderer/app/announcer.tsx'
import { type Command, useCommands } from '#renderer/app/commands.ts'
import type { Desk } from '#renderer/app/desk.ts'
import { interfaceLanguages } from '#renderer/app/interface-language.ts'
import { ownName } from '#renderer/app/language-names.ts'
import { useNavigation } from '#renderer/app/route.ts'
import { useSettings } from '#renderer/app/settings-context.tsx'
import { useTheme } from '#renderer/app/theme.ts'

/** What can be done from anywhere. */
export function useAppCommands(desk: Desk, openShortcuts: () => void): void {
  const { t, i18n } = useTranslation()
  const { t: tr } = useTranslation('import-report')
  const { go, openReleaseId } = useNavigation()
  const { settings, change } = useSettings()
  const { fail } = useAnnouncer()
  const theme = useTheme(settings.theme)
  const language = i18n.language
  // biome-ignore lint/correctness/useExhaustiveDependencies: the openers are made anew on every drawing and never differ
  const commands = useMemo<readonly Command[]>(() => {
    const group = t('shortcuts.everywhere')
    const always = { group, enabled: true }
    return [
      {
        ...always,
        id: 'palette',
        title: t('shortcuts.palette'),
        shortcut: 'Mod+K',
        keysOnly: true,
        run: desk.openPalette,
      },
      { ...always, id: 'shortcuts', title: t('shortcuts.open'), shortcut: 'F1', run: openShortcuts },
      { ...always, id: 'new', title: t('commands.new'), shortcut: null, run: desk.newRelease },
      { ...always, id: 'import', title: t('commands.import'), shortcut: 'Mod+O', run: () => desk.importFiles() },
      {
        ...always,
        id: 'import-folder',
        title: tr('importFolder'),
        shortcut: null,
        run: desk.importFolder,
      },
      { ...always, id: 'paste', title: t('commands.paste'), shortcut: null, run: () => desk.pasteText() },
      { ...always, id: 'library', title: t('commands.library'), shortcut: null, run: () => go({ screen: 'library' }) },
      {
        ...always,
        id: 'editor',
        title: t('commands.editor'),
        shortcut: null,
        enabled: openReleaseId !== null,
        run: () => {
          if (openReleaseId !== null) go({ screen: 'editor', releaseId: openReleaseId })
        },
      },
      {
        ...always,
        id: 'align',
        title: t('commands.align'),
        shortcut: null,
        run: () => go({ screen: 'align', files: [] }),
      },
      {
        ...always,
        id: 'alignments',
        title: t('commands.alignments'),
        shortcut: null,
        run: () => go({ screen: 'align' }),
      },
      {
        ...always,
        id: 'glossary',
        title: t('commands.glossary'),
        shortcut: null,
        run: () => go({ screen: 'glossary' }),
      },
      {
        ...always,
        id: 'memory',
        title: t('commands.memory'),
        shortcut: null,
        run: () => go({ screen: 'memory' }),
      },
      {
        ...always,
        id: 'boilerplate',
        title: t('commands.boilerplate'),
        shortcut: null,
        run: () => go({ screen: 'boilerplate' }),
      },
      {
        ...always,
        id: 'settings',
        title: t('commands.settings'),
        shortcut: 'Mod+Shift+S',
        run: () => go({ screen: 'settings' }),
      },
      {
        ...always,
        id: 'theme',
        title: t('commands.theme'),
        shortcut: null,
        run: () => void change({ theme: theme === 'dark' ? 'light' : 'dark' }).catch(fail),
      },
      ...interfaceLanguages
        .filter((each) => each !== language)
        .map((each) => ({
          ...always,
          id: `speak-${each}`,
          title: t('commands.speak', { language: ownName(each) }),
          shortcut: null,
          run: () => void change({ interfaceLanguage: each }).catch(fail),
        })),
    ]
  }, [t, language, desk, go, openReleaseId, change, theme, fail])
  useCommands(commands)
}
