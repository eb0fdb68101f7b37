import { FileText, SquareChevronRight } from 'lucide-react'
import { useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAllCommands } from '#renderer/app/commands.ts'
import { useEngine } from '#renderer/app/engine-context.tsx'
import { useNavigation } from '#renderer/app/route.ts'
import { useKeys } from '#renderer/app/use-keys.ts'
import { loadedValue, useLoaded } from '#renderer/app/use-loaded.ts'
import { matchTitles } from '#renderer/features/palette/match-titles.ts'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { KeyCaps } from '#renderer/ui/key-caps.tsx'
import { directionOf } from '#shared/text/direction.ts'
import './palette.css'

interface Entry {
  readonly id: string
  readonly title: string
  readonly group: 'commands' | 'releases'
  readonly shortcut: string | null
  /** Language of the title where it is not the interface's. */
  readonly lang: string | null
  readonly run: () => void
}

/** Type what you want to do or open; the arrows choose, Enter does it. */
export function CommandPalette({ onClose }: { readonly onClose: () => void }) {
  const { t, i18n } = useTranslation()
  const engine = useEngine()
  const commands = useAllCommands()
  const { go } = useNavigation()
  const keys = useKeys()
  const [typed, setTyped] = useState('')
  const [active, setActive] = useState(0)
  const list = useRef<HTMLDivElement>(null)
  const { state } = useLoaded((signal) => engine.releases.list({}, { signal }), [engine])
  const releases = loadedValue(state)

  const entries = useMemo(() => {
    const offered: Entry[] = commands
      .filter((command) => command.enabled && command.keysOnly !== true)
      .map(({ id, title, shortcut, run }) => ({ id, title, shortcut, run, group: 'commands', lang: null }))
    const titled: Entry[] = (releases ?? [])
      .filter((release) => !release.damaged)
      .map((release) => ({
        id: `release-${release.id}`,
        title: release.title || t('library.untitled'),
        group: 'releases',
        shortcut: null,
        lang: release.title ? release.source : null,
        run: () => go({ screen: 'editor', releaseId: release.id }),
      }))
    const fitting = (all: readonly Entry[]) => matchTitles(all, typed, i18n.language)
    return [...fitting(offered), ...fitting(titled).slice(0, typed.trim() === '' ? 5 : 12)]
  }, [commands, releases, typed, i18n.language, t, go])
  const place = Math.min(active, Math.max(0, entries.length - 1))

  const choose = (entry: Entry | undefined) => {
    if (entry === undefined) return
    onClose()
    // The dialog gives the focus back first; a command may then move it.
    setTimeout(entry.run)
  }
  const move = (by: number) => {
    if (entries.length === 0) return
    const next = (place + by + entries.length) % entries.length
    setActive(next)
    list.current?.querySelector(`[data-place="${next}"]`)?.scrollIntoView({ block: 'nearest' })
  }

  return (
    <Dialog title={t('palette.title')} closeLabel={t('common.close')} size="at-top" onClose={onClose}>
      <div className="palette">
        <input
          className="palette-input"
          role="combobox"
          aria-expanded="true"
          aria-controls="palette-list"
          aria-activedescendant={entries.length > 0 ? `palette-${place}` : undefined}
          aria-label={t('app.searchOrRun')}
          placeholder={t('palette.placeholder')}
          dir={typed === '' ? undefined : 'auto'}
          autoFocus
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value)
            setActive(0)
          }}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return
            if (event.key === 'ArrowDown') move(1)
            else if (event.key === 'ArrowUp') move(-1)
            else if (event.key === 'Enter') choose(entries[place])
            else return
            event.preventDefault()
          }}
        />
        <div className="palette-list" id="palette-list" role="listbox" aria-label={t('palette.title')} ref={list}>
          {entries.map((entry, at) => (
            <div key={entry.id}>
              {entries[at - 1]?.group !== entry.group ? (
                <div className="palette-group" role="presentation">
                  {entry.group === 'commands' ? t('palette.commands') : t('palette.releases')}
                </div>
              ) : null}
              {/* biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the input's, which keeps the focus */}
              <div
                id={`palette-${at}`}
                data-place={at}
                role="option"
                tabIndex={-1}
                aria-selected={at === place}
                className={`palette-entry ${at === place ? 'on' : ''}`}
                // A list that changes under a pointer at rest moves the pointer too, in the browser's eyes.
                onPointerMove={({ movementX, movementY }) => {
                  if (movementX !== 0 || movementY !== 0) setActive(at)
                }}
                onClick={() => choose(entry)}
              >
                {entry.group === 'commands' ? (
                  <SquareChevronRight aria-hidden className="mirrors" />
                ) : (
                  <FileText aria-hidden />
                )}
                <span className="label">
                  <bdi {...(entry.lang ? { lang: entry.lang, dir: directionOf(entry.lang) } : {})}>{entry.title}</bdi>
                </span>
                {entry.shortcut ? <KeyCaps keys={keys(entry.shortcut)} /> : null}
              </div>
            </div>
          ))}
        </div>
        {entries.length === 0 ? (
          <p className="palette-empty muted" role="status">
            {t('palette.empty')}
          </p>
        ) : null}
      </div>
    </Dialog>
  )
}
