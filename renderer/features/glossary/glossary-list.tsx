import {
  ArchiveRestore,
  ArrowDown,
  ArrowUp,
  Download,
  EllipsisVertical,
  Pencil,
  Plus,
  Trash2,
  Upload,
} from 'lucide-react'
import { useState } from 'react'
import { FileTrigger } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useAnnouncer } from '#renderer/app/announcer.tsx'
import { useEngine } from '#renderer/app/engine-context.tsx'
import { NameDialog } from '#renderer/app/name-dialog.tsx'
import { useFormat } from '#renderer/app/use-format.ts'
import { useGlossaryActs } from '#renderer/app/use-glossary-acts.ts'
import { DeletedConceptsDialog } from '#renderer/features/glossary/deleted-concepts-dialog.tsx'
import { ExportGlossaryDialog } from '#renderer/features/glossary/export-glossary-dialog.tsx'
import { ImportGlossaryDialog } from '#renderer/features/glossary/import-glossary-dialog.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { type MenuAction, MenuButton } from '#renderer/ui/menu.tsx'
import type { GlossarySummary } from '#shared/contract/values.ts'

export interface GlossaryListProps {
  readonly glossaries: readonly GlossarySummary[]
  /** Null for all of them. */
  readonly chosen: string | null
  readonly onChoose: (id: string | null) => void
}

type Asked =
  | { readonly is: 'nothing' }
  | { readonly is: 'new' | 'deleted' }
  | { readonly is: 'rename' | 'export'; readonly of: GlossarySummary }
  | { readonly is: 'import'; readonly file: File }

const glossaryFiles = ['.tbx', '.xml', '.csv', '.tsv', '.txt', '.tab', '.utf8', '.xlsx']

/** The glossaries in the order in which they win, with what can be done to each. */
export function GlossaryList({ glossaries, chosen, onChoose }: GlossaryListProps) {
  const { t } = useTranslation()
  const { t: tg } = useTranslation('glossary')
  const format = useFormat()
  const engine = useEngine()
  const { create } = useGlossaryActs()
  const { tell } = useAnnouncer()
  const [asked, setAsked] = useState<Asked>({ is: 'nothing' })
  const actionsOn = useGlossaryMenu(glossaries, {
    rename: (of) => setAsked({ is: 'rename', of }),
    write: (of) => setAsked({ is: 'export', of }),
    deleted: (id) => {
      if (id === chosen) onChoose(null)
    },
  })
  const close = () => setAsked({ is: 'nothing' })
  return (
    <nav className="glossary-list" aria-label={t('glossary.glossaries')}>
      <h2>{t('glossary.glossaries')}</h2>
      <GlossaryButton
        name={t('glossary.allGlossaries')}
        amount={format.number(glossaries.reduce((sum, each) => sum + each.concepts, 0))}
        on={chosen === null}
        onPress={() => onChoose(null)}
      />
      {glossaries.map((each) => (
        <div key={each.id} className="glossary-line">
          <GlossaryButton
            name={each.name}
            amount={format.number(each.concepts)}
            on={chosen === each.id}
            onPress={() => onChoose(each.id)}
          />
          <MenuButton
            label={tg('glossary.menu', { name: each.name })}
            icon={<EllipsisVertical aria-hidden />}
            actions={actionsOn(each)}
          />
        </div>
      ))}
      <p className="muted">{tg('glossary.orderHint')}</p>
      <Button size="small" onPress={() => setAsked({ is: 'new' })}>
        <Plus aria-hidden />
        {tg('glossary.new')}
      </Button>
      <FileTrigger
        acceptedFileTypes={glossaryFiles}
        onSelect={(files) => {
          const file = files?.[0]
          if (file) setAsked({ is: 'import', file })
        }}
      >
        <Button size="small">
          <Download aria-hidden />
          {tg('import.open')}
        </Button>
      </FileTrigger>
      <Button size="small" onPress={() => setAsked({ is: 'deleted' })}>
        <ArchiveRestore aria-hidden />
        {tg('deleted.open')}
      </Button>
      {asked.is === 'deleted' ? (
        <DeletedConceptsDialog glossaries={glossaries} glossary={chosen} onClose={close} />
      ) : null}
      {asked.is === 'import' ? (
        <ImportGlossaryDialog
          file={asked.file}
          glossaries={glossaries}
          chosen={chosen}
          onClose={close}
          onImported={onChoose}
        />
      ) : null}
      {asked.is === 'export' ? <ExportGlossaryDialog glossary={asked.of} onClose={close} /> : null}
      {asked.is === 'new' ? (
        <NameDialog
          label={tg('glossary.name')}
          title={tg('glossary.new')}
          name=""
          saveLabel={tg('glossary.create')}
          onClose={close}
          onSave={async (name) => {
            const created = await create(name)
            onChoose(created.id)
            tell(tg('glossary.created', { name: created.name }))
          }}
        />
      ) : null}
      {asked.is === 'rename' ? (
        <NameDialog
          label={tg('glossary.name')}
          title={tg('glossary.renameTitle')}
          name={asked.of.name}
          saveLabel={tg('glossary.save')}
          onClose={close}
          onSave={async (name) => {
            await engine.glossaries.rename({ id: asked.of.id, name })
          }}
        />
      ) : null}
    </nav>
  )
}

interface GlossaryMenuOptions {
  readonly rename: (glossary: GlossarySummary) => void
  readonly write: (glossary: GlossarySummary) => void
  readonly deleted: (id: string) => void
}

function useGlossaryMenu(
  glossaries: readonly GlossarySummary[],
  { rename, write, deleted }: GlossaryMenuOptions,
): (glossary: GlossarySummary) => readonly MenuAction[] {
  const engine = useEngine()
  const { t } = useTranslation()
  const { t: tg } = useTranslation('glossary')
  const { tell, announce, fail } = useAnnouncer()
  const ids = glossaries.map(({ id }) => id)

  const moveTo = ({ id, name }: GlossarySummary, place: number) => {
    const order = ids.filter((each) => each !== id).toSpliced(place, 0, id)
    const say = () => announce(tg('glossary.moved', { name, place: place + 1, total: ids.length }))
    engine.glossaries.order({ ids: order }).then(say, fail)
  }
  const bringBack = ({ id, name }: GlossarySummary) => {
    engine.glossaries.restore({ id }).then(() => tell(tg('glossary.restored', { name })), fail)
  }
  const remove = (glossary: GlossarySummary) => {
    const undo = { label: t('common.undo'), run: () => bringBack(glossary) }
    engine.glossaries.delete({ id: glossary.id }).then(() => {
      deleted(glossary.id)
      tell(tg('glossary.deleted', { name: glossary.name }), undo)
    }, fail)
  }
  return (glossary) => {
    const place = ids.indexOf(glossary.id)
    return [
      { id: 'rename', label: tg('glossary.rename'), icon: <Pencil aria-hidden />, run: () => rename(glossary) },
      { id: 'export', label: tg('export.open'), icon: <Upload aria-hidden />, run: () => write(glossary) },
      {
        id: 'up',
        label: tg('glossary.moveUp'),
        icon: <ArrowUp aria-hidden />,
        isDisabled: place === 0,
        run: () => moveTo(glossary, place - 1),
      },
      {
        id: 'down',
        label: tg('glossary.moveDown'),
        icon: <ArrowDown aria-hidden />,
        isDisabled: place === ids.length - 1,
        run: () => moveTo(glossary, place + 1),
      },
      {
        id: 'delete',
        label: tg('glossary.delete'),
        icon: <Trash2 aria-hidden />,
        danger: true,
        isDisabled: glossary.shipped,
        run: () => remove(glossary),
      },
    ]
  }
}

interface GlossaryButtonProps {
  readonly name: string
  readonly amount: string
  readonly on: boolean
  readonly onPress: () => void
}

function GlossaryButton({ name, amount, on, onPress }: GlossaryButtonProps) {
  return (
    <button type="button" className={`glossary-choice ${on ? 'on' : ''}`} aria-current={on} onClick={onPress}>
      <bdi>{name}</bdi>
      <span className="numbers muted">{amount}</span>
    </button>
  )
}
