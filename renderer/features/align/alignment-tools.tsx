import {
  Archive,
  ArrowDown,
  ArrowUp,
  Check,
  ChevronDown,
  ChevronUp,
  Ellipsis,
  type LucideIcon,
  Merge,
  PencilLine,
  Redo2,
  RefreshCw,
  Split,
  Undo2,
  Unlink,
} from 'lucide-react'
import { Toolbar } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useAnnouncer } from '#renderer/app/announcer.tsx'
import { useKeys } from '#renderer/app/use-keys.ts'
import { type DeskVerb, deskVerbs } from '#renderer/features/align/desk-verbs.ts'
import type { GridPlace } from '#renderer/features/align/grid-place.ts'
import type { Obstacles } from '#renderer/features/align/obstacle-to.ts'
import { parkedParagraphs } from '#renderer/features/align/parked-paragraphs.ts'
import type { DeskActs } from '#renderer/features/align/use-desk-acts.ts'
import { IconButton } from '#renderer/ui/button.tsx'
import { KeyCaps } from '#renderer/ui/key-caps.tsx'
import { MenuButton } from '#renderer/ui/menu.tsx'
import type { OpenedAlignment } from '#shared/contract/alignment-values.ts'

export interface AlignmentToolsProps {
  readonly opened: OpenedAlignment
  readonly place: GridPlace | null
  readonly obstacles: Obstacles
  readonly acts: DeskActs
  readonly isRealigning: boolean
  readonly isParkedShown: boolean
  readonly onParkedShown: (shown: boolean) => void
}

const onButtons = ['moveUp', 'moveDown', 'split', 'merge', 'unlink', 'accept', 'park', 'edit', 'realign'] as const
const inMenu = ['paragraphUp', 'paragraphDown', 'acceptAbove', 'parkRow', 'rowUp', 'rowDown'] as const

/** Every act with its key. What cannot be done now says why. */
export function AlignmentTools(props: AlignmentToolsProps) {
  const { opened, place, obstacles, acts, isRealigning, isParkedShown, onParkedShown } = props
  const { t } = useTranslation('align')
  const keys = useKeys()
  const why = (verb: DeskVerb): string | null => {
    const obstacle = isRealigning ? 'realigning' : obstacles[verb]
    return obstacle === null ? null : t(`obstacle.${obstacle}`)
  }
  const row = opened.state.rows.find(({ id }) => id === place?.row)
  const parked = parkedParagraphs(opened.texts, opened.state).flat().length
  return (
    <Toolbar className="align-tools" aria-label={t('desk.tools')}>
      <IconButton
        label={opened.undoes ? t('desk.undo', { act: t(`act.${opened.undoes}`) }) : t('desk.nothingToUndo')}
        icon={<Undo2 aria-hidden className="mirrors" />}
        keys={keys('Mod+Z')}
        isDisabled={opened.undoes === null || isRealigning}
        onPress={acts.undo}
      />
      <IconButton
        label={opened.redoes ? t('desk.redo', { act: t(`act.${opened.redoes}`) }) : t('desk.nothingToRedo')}
        icon={<Redo2 aria-hidden className="mirrors" />}
        keys={keys('Mod+Y')}
        isDisabled={opened.redoes === null || isRealigning}
        onPress={acts.redo}
      />
      <span className="rule" />
      {onButtons.map((verb) => (
        <VerbButton
          key={verb}
          verb={verb}
          label={t(verb === 'accept' && row?.accepted ? 'tool.unaccept' : `tool.${verb}`)}
          obstacle={why(verb)}
          onRun={() => acts.run(verb)}
        />
      ))}
      <MenuButton
        label={t('desk.more')}
        icon={<Ellipsis aria-hidden />}
        actions={inMenu.map((verb) => {
          const Icon = icons[verb]
          const obstacle = why(verb)
          return {
            id: verb,
            label: t(`verb.${verb}`),
            icon: <Icon aria-hidden />,
            keys: keys(shortcutOf(verb)),
            isDisabled: obstacle !== null,
            ...(obstacle === null ? {} : { hint: obstacle }),
            run: () => acts.run(verb),
          }
        })}
      />
      <span className="rule" />
      <IconButton
        label={t('verb.previousDoubtful')}
        icon={<ChevronUp aria-hidden />}
        keys={keys('Shift+F8')}
        onPress={() => acts.toDoubtful(-1)}
      />
      <IconButton
        label={t('verb.nextDoubtful')}
        icon={<ChevronDown aria-hidden />}
        keys={keys('F8')}
        onPress={() => acts.toDoubtful(1)}
      />
      <span className="space" />
      <button
        type="button"
        className="verb"
        aria-expanded={isParkedShown}
        aria-controls="align-parked"
        onClick={() => onParkedShown(!isParkedShown)}
      >
        <Archive aria-hidden />
        {t('desk.parked', { count: parked })}
      </button>
    </Toolbar>
  )
}

interface VerbButtonProps {
  readonly verb: (typeof onButtons)[number]
  readonly label: string
  /** Why it cannot be done now; null: it can. */
  readonly obstacle: string | null
  readonly onRun: () => void
}

/** It can be reached also while it does nothing, so that it can say why. */
function VerbButton({ verb, label, obstacle, onRun }: VerbButtonProps) {
  const { t } = useTranslation('align')
  const { announce } = useAnnouncer()
  const keys = useKeys()
  const Icon = icons[verb]
  const shortcut = shortcutOf(verb)
  return (
    <button
      type="button"
      className="verb"
      aria-disabled={obstacle !== null}
      aria-keyshortcuts={shortcut}
      // The focus stays in the grid while the mouse acts.
      onMouseDown={(event) => event.preventDefault()}
      title={obstacle === null ? t(`verb.${verb}`) : `${t(`verb.${verb}`)}: ${obstacle}`}
      onClick={() => (obstacle === null ? onRun() : announce(obstacle))}
    >
      <Icon aria-hidden />
      {label}
      <KeyCaps keys={keys(shortcut)} />
    </button>
  )
}

function shortcutOf(verb: DeskVerb): string {
  return deskVerbs.find(({ id }) => id === verb)?.shortcut ?? ''
}

const icons: Record<DeskVerb, LucideIcon> = {
  moveUp: ArrowUp,
  moveDown: ArrowDown,
  split: Split,
  merge: Merge,
  unlink: Unlink,
  accept: Check,
  park: Archive,
  edit: PencilLine,
  realign: RefreshCw,
  paragraphUp: ArrowUp,
  paragraphDown: ArrowDown,
  acceptAbove: Check,
  parkRow: Archive,
  rowUp: ChevronUp,
  rowDown: ChevronDown,
}
