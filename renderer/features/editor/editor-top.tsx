import { ArrowLeftRight, ChevronDown, Clock, History, Plus, Share } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDesk } from '#renderer/app/desk.ts'
import { ownName } from '#renderer/app/language-names.ts'
import { PaletteButton } from '#renderer/app/palette-button.tsx'
import { ScreenTitle } from '#renderer/app/screen.tsx'
import { useFormat } from '#renderer/app/use-format.ts'
import type { EditingView } from '#renderer/editor/release-editing.ts'
import { DescribeDialog } from '#renderer/features/editor/describe-dialog.tsx'
import { Button, IconButton } from '#renderer/ui/button.tsx'
import { MenuButton } from '#renderer/ui/menu.tsx'
import { Passage } from '#renderer/ui/passage.tsx'
import { ProgressRing } from '#renderer/ui/progress.tsx'
import type { ReleaseSummary } from '#shared/contract/values.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { ReleaseText } from '#shared/model/release-text.ts'
import { directionOf } from '#shared/text/direction.ts'

export interface EditorTopProps {
  readonly summary: ReleaseSummary
  readonly onSummary: (summary: ReleaseSummary) => void
  /** Resolves when what was typed is committed. */
  readonly settled: () => Promise<void>
  readonly view: EditingView
  readonly shown: readonly LanguageTag[]
  readonly onShown: (shown: readonly LanguageTag[]) => void
  readonly onHistory: () => void
  readonly onAddVersion: () => void
}

/** More versions than these are named in a menu, for the bar has no room for them. */
const mostNamed = 2

/** Which release this is, which of its versions are on the desk, how far they are, and the way out: export. */
export function EditorTop(props: EditorTopProps) {
  const { summary, onSummary, settled, view, shown, onShown, onHistory, onAddVersion } = props
  const { t } = useTranslation()
  const { t: te } = useTranslation('editor')
  const { t: th } = useTranslation('history')
  const { exportRelease } = useDesk()
  const format = useFormat()
  const [describing, setDescribing] = useState(false)
  const { text } = view
  const title = useMemo(() => titleOf(text) || summary.title, [text, summary.title])
  const target = shown.find((language) => language !== text.source)
  const share = useMemo(() => shareDone(text, target), [text, target])
  const others = text.languages.filter((language) => !shown.includes(language))
  const embargo = summary.embargo ? t('editor.embargo', { time: format.dateAndTime(summary.embargo) }) : te('details')
  const showToo = (language: LanguageTag) =>
    onShown(shown.length < 3 ? [...shown, language] : [...shown.slice(0, 1), language])
  return (
    <>
      <ScreenTitle over={t('editor.releases')}>
        <Passage language={text.source}>{title || te('untitled')}</Passage>
      </ScreenTitle>
      <button
        type="button"
        className={`chip embargo ${summary.embargo ? 'set' : ''}`}
        title={embargo}
        onClick={() => setDescribing(true)}
      >
        <Clock aria-hidden />
        <span className="words">{embargo}</span>
      </button>
      <span className="space" />
      <fieldset className="pair">
        <legend className="visually-hidden">{t('editor.pair')}</legend>
        {shown.map((language, index) => (
          <span key={language} className="pair-shown">
            {index === 1 ? (
              <IconButton
                label={t('editor.command.swap')}
                icon={<ArrowLeftRight aria-hidden />}
                onPress={() => onShown(shown.toReversed())}
              />
            ) : null}
            <b lang={language} dir={directionOf(language)}>
              {ownName(language)}
            </b>
          </span>
        ))}
        {others.length > mostNamed ? (
          <MenuButton
            label={te('moreVersions')}
            icon={<ChevronDown aria-hidden />}
            actions={others.map((language) => ({
              id: language,
              label: ownName(language),
              icon: <Plus aria-hidden />,
              run: () => showToo(language),
            }))}
          />
        ) : (
          others.map((language) => (
            <button
              key={language}
              type="button"
              className="pair-more"
              aria-label={te('showVersion', { language: ownName(language) })}
              onClick={() => showToo(language)}
            >
              <Plus aria-hidden /> <bdi lang={language}>{ownName(language)}</bdi>
            </button>
          ))
        )}
        {shown.length > 2 ? (
          <button type="button" className="pair-more" onClick={() => onShown(shown.slice(0, 2))}>
            {te('twoVersions')}
          </button>
        ) : null}
        <IconButton label={t('editor.command.addVersion')} icon={<Plus aria-hidden />} onPress={onAddVersion} />
      </fieldset>
      {target ? (
        <ProgressRing
          share={share}
          label={t('editor.progressOf', { language: ownName(target) })}
          percentage={format.share(share)}
        />
      ) : null}
      <IconButton label={th('title')} icon={<History aria-hidden />} onPress={onHistory} />
      <PaletteButton />
      <Button look="primary" onPress={() => exportRelease(summary.id)}>
        <Share aria-hidden /> {te('export')}
      </Button>
      {describing ? (
        <DescribeDialog
          summary={summary}
          settled={settled}
          onClose={() => setDescribing(false)}
          onSaved={(next) => {
            setDescribing(false)
            onSummary(next)
          }}
        />
      ) : null}
    </>
  )
}

function titleOf(text: ReleaseText): string {
  const row =
    text.rows.find((each) => each.kind === 'headline' && each.cells[text.source]?.text.trim()) ??
    text.rows.find((each) => each.cells[text.source]?.text.trim())
  return (row?.cells[text.source]?.text ?? '').split('\n', 1)[0] ?? ''
}

/** The share of rows with a source whose cell is translated or reviewed. */
function shareDone(text: ReleaseText, target: LanguageTag | undefined): number {
  if (target === undefined) return 0
  const rows = text.rows.filter((row) => row.cells[text.source]?.text.trim())
  const done = rows.filter(
    (row) => row.cells[target]?.status === 'translated' || row.cells[target]?.status === 'reviewed',
  )
  return rows.length === 0 ? 0 : done.length / rows.length
}
