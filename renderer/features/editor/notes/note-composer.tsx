import { type KeyboardEvent, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Command, useCommands } from '#renderer/app/commands.ts'
import { ownName } from '#renderer/app/language-names.ts'
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
  // In the text these keys confirm the row: they keep the note only while it is being written.
  const [isWriting, setWriting] = useState(false)
  const now = useRef(save)
  now.current = save
  useCommands(
    useMemo<readonly Command[]>(() => {
      const keep = { id: 'notes.keep', title: t('save'), group: t('tab'), shortcut: saveKeys, keysOnly: true }
      return [{ ...keep, enabled: isWriting, unlisted: true, run: () => now.current() }]
    }, [t, isWriting]),
  )
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
    event.preventDefault()
    event.stopPropagation()
    onClose()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the field in it, which holds the focus
    <div
      className="note-composer"
      onKeyDown={onKeyDown}
      onFocus={() => setWriting(true)}
      onBlur={() => setWriting(false)}
    >
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
