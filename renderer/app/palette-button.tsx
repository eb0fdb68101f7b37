import { Search } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useDesk } from '#renderer/app/desk.ts'
import { useKeys } from '#renderer/app/use-keys.ts'
import { Button } from '#renderer/ui/button.tsx'
import { KeyCaps } from '#renderer/ui/key-caps.tsx'

export function PaletteButton() {
  const { t } = useTranslation()
  const { openPalette } = useDesk()
  const keys = useKeys()
  return (
    <Button onPress={openPalette}>
      <Search aria-hidden />
      <span className="muted palette-words">{t('app.searchOrRun')}</span>
      <KeyCaps keys={keys('Mod+K')} />
    </Button>
  )
}
