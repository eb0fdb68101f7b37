import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { platform } from '#renderer/app/platform.ts'
import { keysOf } from '#renderer/app/shortcuts.ts'

/** Writes a shortcut as the keyboard and the language name its keys. */
export function useKeys(): (shortcut: string) => readonly string[] {
  const { t } = useTranslation()
  return useCallback((shortcut: string) => keysOf(shortcut, platform, t('keys', { returnObjects: true })), [t])
}
