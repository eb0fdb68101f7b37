import { TriangleAlert } from 'lucide-react'
import { Component, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/button.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'

interface Props {
  readonly children: ReactNode
  readonly onLeave: () => void
}

/** A screen that throws is replaced by an explanation, never by an empty document one could type into. */
export class ErrorBoundary extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override render() {
    if (!this.state.broken) return this.props.children
    return (
      <BrokenScreen
        onRetry={() => this.setState({ broken: false })}
        onLeave={() => {
          this.setState({ broken: false })
          this.props.onLeave()
        }}
      />
    )
  }
}

function BrokenScreen({ onRetry, onLeave }: { readonly onRetry: () => void; readonly onLeave: () => void }) {
  const { t } = useTranslation()
  return (
    <main className="screen" role="alert">
      <EmptyState
        icon={<TriangleAlert aria-hidden />}
        title={t('failure.screenTitle')}
        actions={
          <>
            <Button look="primary" onPress={onRetry}>
              {t('failure.showAgain')}
            </Button>
            <Button onPress={onLeave}>{t('failure.toLibrary')}</Button>
          </>
        }
      >
        {t('failure.screenText')}
      </EmptyState>
    </main>
  )
}
