import { ArrowDown, ArrowUp, Ellipsis, Pencil, Share, Trash2 } from 'lucide-react'
import { type DragEvent, type KeyboardEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '#renderer/app/use-format.ts'
import { pairNames } from '#renderer/features/memory/pair-name.ts'
import { type MenuAction, MenuButton } from '#renderer/ui/menu.tsx'
import type { MemorySummary } from '#shared/contract/memory-values.ts'

export interface MemoryListProps {
  readonly memories: readonly MemorySummary[]
  /** Null: all of them. */
  readonly chosen: string | null
  readonly onChoose: (id: string | null) => void
  readonly onMove: (memory: MemorySummary, place: number) => void
  readonly onAct: (act: 'rename' | 'export' | 'delete', memory: MemorySummary) => void
}

/** The memories in the order in which they are asked, which the mouse, the menu and Alt with an arrow change. */
export function MemoryList({ memories, chosen, onChoose, onMove, onAct }: MemoryListProps) {
  const { t } = useTranslation('memory')
  const [dragged, setDragged] = useState<MemorySummary | null>(null)
  const [over, setOver] = useState<string | null>(null)
  const total = memories.reduce((sum, { units }) => sum + units, 0)
  const actionsFor = (memory: MemorySummary, place: number): readonly MenuAction[] => [
    {
      id: 'up',
      label: t('screen.moveUp'),
      icon: <ArrowUp aria-hidden />,
      isDisabled: place === 0,
      run: () => onMove(memory, place - 1),
    },
    {
      id: 'down',
      label: t('screen.moveDown'),
      icon: <ArrowDown aria-hidden />,
      isDisabled: place === memories.length - 1,
      run: () => onMove(memory, place + 1),
    },
    {
      id: 'rename',
      label: t('screen.rename'),
      icon: <Pencil aria-hidden />,
      run: () => onAct('rename', memory),
    },
    {
      id: 'export',
      label: t('screen.export'),
      icon: <Share aria-hidden />,
      isDisabled: memory.units === 0,
      run: () => onAct('export', memory),
    },
    {
      id: 'delete',
      label: t('screen.delete'),
      icon: <Trash2 aria-hidden />,
      danger: true,
      run: () => onAct('delete', memory),
    },
  ]
  const letGo = () => {
    setDragged(null)
    setOver(null)
  }
  return (
    <nav className="memory-list" aria-label={t('screen.memories')}>
      <h2>{t('screen.memories')}</h2>
      <button
        type="button"
        className={`memory-choice ${chosen === null ? 'on' : ''}`}
        aria-current={chosen === null}
        onClick={() => onChoose(null)}
      >
        <span className="memory-name">{t('screen.all')}</span>
        <small>{t('screen.units', { count: total })}</small>
      </button>
      <ol>
        {memories.map((memory, place) => (
          <li
            key={memory.id}
            className={`${memory.id === chosen ? 'on' : ''} ${over === memory.id ? 'drop-here' : ''}`}
            draggable
            onDragStart={(event) => {
              event.dataTransfer.effectAllowed = 'move'
              event.dataTransfer.setData('text/plain', memory.name)
              setDragged(memory)
            }}
            onDragOver={(event: DragEvent) => {
              if (dragged === null) return
              event.preventDefault()
              setOver(memory.id)
            }}
            onDrop={(event) => {
              event.preventDefault()
              if (dragged) onMove(dragged, place)
              letGo()
            }}
            onDragEnd={letGo}
          >
            <MemoryChoice
              memory={memory}
              isChosen={memory.id === chosen}
              onChoose={() => onChoose(memory.id)}
              onMoveBy={(step) => onMove(memory, place + step)}
            />
            <MenuButton
              label={t('screen.menu', { name: memory.name })}
              icon={<Ellipsis aria-hidden />}
              actions={actionsFor(memory, place)}
            />
          </li>
        ))}
      </ol>
      {memories.length > 1 ? <p className="muted memory-hint">{t('screen.orderHint')}</p> : null}
    </nav>
  )
}

interface MemoryChoiceProps {
  readonly memory: MemorySummary
  readonly isChosen: boolean
  readonly onChoose: () => void
  readonly onMoveBy: (step: -1 | 1) => void
}

function MemoryChoice({ memory, isChosen, onChoose, onMoveBy }: MemoryChoiceProps) {
  const { t, i18n } = useTranslation('memory')
  const format = useFormat()
  const pairs = memory.pairs.slice(0, shownPairs)
  const moveByKey = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    onMoveBy(event.key === 'ArrowUp' ? -1 : 1)
  }
  return (
    <button
      type="button"
      className={`memory-choice ${isChosen ? 'on' : ''}`}
      aria-current={isChosen}
      aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
      onClick={onChoose}
      onKeyDown={moveByKey}
    >
      <bdi className="memory-name">{memory.name}</bdi>
      <small>{t('screen.units', { count: memory.units })}</small>
      {pairs.map((pair) => (
        <small key={`${pair.sourceLanguage} ${pair.targetLanguage}`} className="muted memory-pair">
          <span>{t('screen.pairName', pairNames(pair, i18n.language))}</span>
          <span className="numbers">{format.number(pair.units)}</span>
        </small>
      ))}
      {memory.pairs.length > pairs.length ? (
        <small className="muted">{t('screen.otherPairs', { count: memory.pairs.length - pairs.length })}</small>
      ) : null}
    </button>
  )
}

const shownPairs = 3
