import { BookA, Columns2, DatabaseZap, GitCompareArrows, Library, type LucideIcon, Settings, Stamp } from 'lucide-react'
import { Button } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { type Route, useNavigation } from '#renderer/app/route.ts'

/** The way between the screens. */
export function Rail() {
  const { t } = useTranslation()
  const { route, openReleaseId, go } = useNavigation()
  return (
    <nav className="rail" aria-label={t('app.navigation')}>
      <span className="logo" lang="ar" aria-hidden="true">
        د
      </span>
      <RailButton to={{ screen: 'library' }} icon={Library} label={t('app.library')} current={route.screen} go={go} />
      {openReleaseId !== null ? (
        <RailButton
          to={{ screen: 'editor', releaseId: openReleaseId }}
          icon={Columns2}
          label={t('app.editor')}
          current={route.screen}
          go={go}
        />
      ) : null}
      <RailButton
        to={{ screen: 'align' }}
        icon={GitCompareArrows}
        label={t('app.align')}
        current={route.screen}
        go={go}
      />
      <RailButton to={{ screen: 'glossary' }} icon={BookA} label={t('app.glossary')} current={route.screen} go={go} />
      <RailButton to={{ screen: 'memory' }} icon={DatabaseZap} label={t('app.memory')} current={route.screen} go={go} />
      <RailButton
        to={{ screen: 'boilerplate' }}
        icon={Stamp}
        label={t('app.boilerplate')}
        current={route.screen}
        go={go}
      />
      <span className="space" />
      <RailButton
        to={{ screen: 'settings' }}
        icon={Settings}
        label={t('app.settings')}
        current={route.screen}
        go={go}
      />
    </nav>
  )
}

interface RailButtonProps {
  readonly to: Route
  readonly icon: LucideIcon
  readonly label: string
  readonly current: Route['screen']
  readonly go: (route: Route) => void
}

function RailButton({ to, icon: Icon, label, current, go }: RailButtonProps) {
  const here = to.screen === current
  return (
    <Button
      className={`rail-button ${here ? 'on' : ''}`}
      onPress={() => go(to)}
      {...(here ? { 'aria-current': 'page' as const } : {})}
    >
      <Icon aria-hidden size={20} strokeWidth={1.7} />
      {label}
    </Button>
  )
}
