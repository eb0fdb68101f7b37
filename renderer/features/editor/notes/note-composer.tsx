import { type KeyboardEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ownName } from '#renderer/app/language-names.ts'
import { platform } from '#renderer/app/platform.ts'
import { matchesShortcut, parseShortcut } from '#renderer/app/shortcuts.ts'
import { useKeys } from '#renderer/app/use-keys.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Checkbox, TextField } from '#renderer/ui/fields.tsx'
import { KeyCaps } from '#renderer/ui/key-caps.tsx'
import type { LanguageTag } from '#shared/model/language.ts'
import { longestNote } from '#shared/model/note.ts'

export interface NoteComposerProps {
  readonly number: number
  readonly language: LanguageTag
  /** `language` null: about all versions. The answer: whether it is kept, so that nothing typed is lost. */
  readonly onSave: (text: string, language: LanguageTag | null) => Promise<boolean>
  readonly onClose: () => void
}

const saveKeys = 'Mod+Enter'
const saving = parseShortcut(saveKeys)

/** Where a note on the row at hand is written. */
export function NoteComposer({ number, language, onSave, onClose }: NoteComposerProps) {
  const { t } = useTranslation('notes')
  const { t: ta } = useTranslation()
  const keys = useKeys()
  const [text, setText] = useState('')
  const [isForAll, setForAll] = useState(false)
  const isEmpty = text.trim() === ''
  const save = () => {
    if (isEmpty) return
    void onSave(text, isForAll ? null : language).then((isKept) => {
      if (isKept) onClose()
    })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const isSaving = matchesShortcut(event.nativeEvent, saving, platform)
    if (!isSaving && event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    if (isSaving) save()
    else onClose()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the field in it, which holds the focus
    <div className="note-composer" onKeyDown={onKeyDown}>
      <TextField
        label={t('on', { number, language: ownName(language) })}
        value={text}
        onChange={setText}
        lines="few"
        dir="auto"
        maxLength={longestNote}
        autoFocus
      />
      <Checkbox isSelected={isForAll} onChange={setForAll}>
        {t('forAll')}
      </Checkbox>
      <div className="note-acts">
        <Button size="small" look="primary" isDisabled={isEmpty} onPress={save}>
          {t('save')}
          <KeyCaps keys={keys(saveKeys)} />
        </Button>
        <Button size="small" onPress={onClose}>
          {ta('common.cancel')}
        </Button>
      </div>
    </div>
  )
}
