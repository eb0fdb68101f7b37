import { ArrowLeftRight } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { ownName } from '#renderer/app/language-names.ts'
import { IconButton } from '#renderer/ui/button.tsx'
import { Select } from '#renderer/ui/select.tsx'
import './panels.css'

export interface VersionPickerProps {
  readonly languages: readonly string[]
  /** The versions shown, from the start of the window to its end. */
  readonly shown: readonly string[]
  readonly onShown: (shown: readonly string[]) => void
}

/** Which versions stand side by side; the arrows change their places. */
export function VersionPicker({ languages, shown, onShown }: VersionPickerProps) {
  const { t } = useTranslation()
  const choices = languages.map((id) => ({ id, label: ownName(id), lang: id }))
  const choose = (place: number, language: string) => {
    const before = shown[place]
    // Choosing the version of the other column exchanges the two.
    onShown(
      shown.map((each, at) => (at === place ? language : each === language && before !== undefined ? before : each)),
    )
  }
  return (
    <fieldset className="version-picker">
      <legend className="visually-hidden">{t('editor.pair')}</legend>
      {shown.map((language, place) => (
        <span key={language} className="version-choice">
          {place > 0 ? (
            <IconButton
              label={t('editor.command.swap')}
              icon={<ArrowLeftRight aria-hidden />}
              onPress={() =>
                onShown(
                  shown.map((each, at) =>
                    at === place ? (shown[place - 1] ?? each) : at === place - 1 ? language : each,
                  ),
                )
              }
            />
          ) : null}
          <Select
            label={place === 0 ? t('editor.firstVersion') : t('editor.secondVersion')}
            labelHidden
            size="small"
            choices={choices}
            chosen={language}
            onChoose={(id) => choose(place, id)}
          />
        </span>
      ))}
    </fieldset>
  )
}
