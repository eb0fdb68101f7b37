import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice.tsx'
import { nameIn } from '#renderer/app/language-names.ts'
import { TermStatusSelect } from '#renderer/app/term-status-select.tsx'
import { useDelayed } from '#renderer/app/use-delayed.ts'
import { plainCounterpart, type SelectedTerm } from '#renderer/features/editor/selected-term.ts'
import { useAddTerm } from '#renderer/features/editor/use-add-term.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { TextField } from '#renderer/ui/fields.tsx'
import { Passage } from '#renderer/ui/passage.tsx'
import { Select } from '#renderer/ui/select.tsx'
import type { GlossarySummary } from '#shared/contract/values.ts'
import type { TermStatus } from '#shared/model/finding.ts'
import { isApproved } from '#shared/terms/is-approved.ts'
import { directionOf } from '#shared/text/direction.ts'

export interface AddTermDialogProps {
  readonly selected: SelectedTerm
  readonly glossaries: readonly GlossarySummary[]
  readonly onClose: () => void
}

const newGlossary = ''
const longestTerm = 300

/** The selected words as a term, with what they are in the other versions of the row. */
export function AddTermDialog({ selected, glossaries, onClose }: AddTermDialogProps) {
  const { t, i18n } = useTranslation()
  const { t: tg } = useTranslation('glossary')
  const { language, cells } = selected
  const others = Object.keys(cells).filter((each) => each !== language)
  const [text, setText] = useState(selected.text)
  const [status, setStatus] = useState<TermStatus>('preferred')
  const [instead, setInstead] = useState('')
  const [counterparts, setCounterparts] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(others.map((other) => [other, plainCounterpart(selected, other)])),
  )
  const [glossary, setGlossary] = useState(glossaries.find(({ shipped }) => !shipped)?.id ?? newGlossary)
  const [newName, setNewName] = useState(() => tg('add.usualName'))
  const [isEmpty, setEmpty] = useState(false)
  const looked = useDelayed(text, 180)
  const { known, isSaving, error, save } = useAddTerm({ text: looked, language }, glossaries)
  const called = (each: string) => nameIn(each, i18n.language)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() === '') return setEmpty(true)
    const into =
      glossary === newGlossary ? ({ is: 'new', name: newName } as const) : ({ is: 'there', id: glossary } as const)
    if (await save({ language, text, status, instead, counterparts }, into)) onClose()
  }
  return (
    <Dialog
      title={tg('add.title')}
      closeLabel={t('common.close')}
      stays
      onClose={onClose}
      footer={
        <>
          <span className="space" />
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button look="primary" type="submit" form="add-term" isDisabled={isSaving}>
            {tg('add.save')}
          </Button>
        </>
      }
    >
      <form id="add-term" className="form-rows" onSubmit={(event) => void submit(event)}>
        <TextField
          label={tg('add.term', { language: called(language) })}
          value={text}
          onChange={setText}
          lang={language}
          dir={directionOf(language)}
          maxLength={longestTerm}
          autoFocus={selected.text === ''}
        />
        {isEmpty && text.trim() === '' ? (
          <p className="field-error" role="alert">
            {tg('add.empty')}
          </p>
        ) : null}
        {known.map((each) => {
          const name = glossaries.find(({ id }) => id === each.glossary)?.name ?? each.glossary
          return (
            <p key={`${each.glossary} ${each.concept.id}`} className="muted" role="status">
              {tg(each.glossary === glossary ? 'add.already' : 'add.elsewhere', { glossary: name })}
            </p>
          )
        })}
        <TermStatusSelect label={tg('add.status')} status={status} onChoose={setStatus} />
        {isApproved({ status }) ? null : (
          <TextField
            label={tg('add.instead', { language: called(language) })}
            value={instead}
            onChange={setInstead}
            lang={language}
            dir={directionOf(language)}
            maxLength={longestTerm}
          />
        )}
        {others.map((other, index) => (
          <TextField
            key={other}
            label={tg('add.counterpart', { language: called(other) })}
            value={counterparts[other] ?? ''}
            onChange={(counterpart) => setCounterparts((before) => ({ ...before, [other]: counterpart }))}
            lang={other}
            dir={directionOf(other)}
            maxLength={longestTerm}
            autoFocus={selected.text !== '' && index === 0}
            hint={
              cells[other] ? (
                <span className="row-beside">
                  {tg('add.inRow')} <Passage language={other}>{cells[other]}</Passage>
                </span>
              ) : null
            }
          />
        ))}
        <Select
          label={tg('add.glossary')}
          chosen={glossary}
          choices={[
            ...glossaries.map(({ id, name }) => ({ id, label: name })),
            { id: newGlossary, label: tg('add.newGlossary') },
          ]}
          onChoose={setGlossary}
        />
        {glossary === newGlossary ? (
          <TextField label={tg('add.newName')} value={newName} onChange={setNewName} />
        ) : null}
      </form>
      {error ? <ErrorNotice error={error} /> : null}
    </Dialog>
  )
}
