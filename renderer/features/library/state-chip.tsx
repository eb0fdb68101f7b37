import { CheckCheck, Languages, type LucideIcon, Megaphone, PencilLine, RotateCcw, ScanSearch } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { ReleaseSummary } from '#shared/contract/values.ts'

type State = ReleaseSummary['state']

const looks: Record<State, { readonly icon: LucideIcon; readonly tone: string }> = {
  draft: { icon: PencilLine, tone: '' },
  translation: { icon: Languages, tone: 'accent' },
  review: { icon: ScanSearch, tone: 'warn' },
  'signed-off': { icon: CheckCheck, tone: 'ok' },
  released: { icon: Megaphone, tone: 'ok' },
  corrected: { icon: RotateCcw, tone: 'warn' },
}

/** Where a release stands, by shape and word; the colour only helps. */
export function StateChip({ state }: { readonly state: State }) {
  const { t } = useTranslation()
  const { icon: Icon, tone } = looks[state]
  return (
    <span className={`chip ${tone}`}>
      <Icon aria-hidden />
      {t(`state.${state}`)}
    </span>
  )
}
