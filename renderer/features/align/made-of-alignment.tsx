import { CircleCheck, Columns2, DatabaseZap } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { FileActs } from '#renderer/app/file-acts.tsx'
import { useNavigation } from '#renderer/app/route.ts'
import type { Made } from '#renderer/features/align/use-finish.ts'
import { Button } from '#renderer/ui/button.tsx'
import { directionOf } from '#shared/text/direction.ts'

/** What an alignment has become, each with the way there. */
export function MadeOfAlignment({ made, canShow }: { readonly made: Made; readonly canShow: boolean }) {
  const { t } = useTranslation('align')
  const { t: ta } = useTranslation()
  const { go } = useNavigation()
  const { release, memory, tmx } = made
  return (
    <>
      {release ? (
        <Product
          acts={
            <Button look="primary" size="small" onPress={() => go({ screen: 'editor', releaseId: release.id })}>
              <Columns2 aria-hidden />
              {t('finish.openRelease')}
            </Button>
          }
        >
          {t('finish.madeRelease')}{' '}
          <bdi lang={release.source} dir={directionOf(release.source)}>
            {release.title || ta('library.untitled')}
          </bdi>
        </Product>
      ) : null}
      {memory ? (
        <Product
          acts={
            <Button size="small" onPress={() => go({ screen: 'memory' })}>
              <DatabaseZap aria-hidden />
              {t('finish.openMemory')}
            </Button>
          }
        >
          {t('finish.madeUnits', { count: memory.added, name: memory.name })}{' '}
          {memory.merged > 0 ? t('finish.hadUnits', { count: memory.merged }) : null}
        </Product>
      ) : null}
      {tmx ? (
        <Product acts={<FileActs path={tmx.path} canShow={canShow} look="small-buttons" />}>
          {t('finish.madeTmx', { count: tmx.units })} <bdi dir="ltr">{tmx.path}</bdi>
        </Product>
      ) : null}
    </>
  )
}

function Product({ acts, children }: { readonly acts: ReactNode; readonly children: ReactNode }) {
  return (
    <div className="notice ok" role="status">
      <CircleCheck aria-hidden />
      <div className="body">
        <p>{children}</p>
        <div className="acts">{acts}</div>
      </div>
    </div>
  )
}
