import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { TermStatusSelect } from '#renderer/app/term-status-select.tsx'
import { type DraftProblem, genderOf, type TermDraft } from '#renderer/features/glossary/concept-draft.ts'
import { SuggestedPlurals } from '#renderer/features/glossary/suggested-plurals.tsx'
import { IconButton } from '#renderer/ui/button.tsx'
import { Checkbox, TextField } from '#renderer/ui/fields.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { genders } from '#shared/model/concept.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import { hasBrokenPlurals } from '#shared/terms/arabic-plural-candidates.ts'
import type { PartnerTerm } from '#shared/terms/suggest-plurals.ts'
import { directionOf } from '#shared/text/direction.ts'

export interface TermFieldsProps {
  readonly language: LanguageTag
  readonly term: TermDraft
  /** The same concept's terms in languages that tell a plural by its ending. */
  readonly partners: readonly PartnerTerm[]
  readonly problems: readonly DraftProblem[]
  readonly autoFocus: boolean
  readonly onChange: (change: Partial<TermDraft>) => void
  /** Null where the term stands at that end already. */
  readonly onUp: (() => void) | null
  readonly onDown: (() => void) | null
  readonly onRemove: () => void
}

const speeches = ['noun', 'verb', 'adjective', 'adverb', 'proper noun', 'acronym', 'phrase'] as const

/** One term of a concept: its wording and standing at once, what is seldom said below. */
export function TermFields(props: TermFieldsProps) {
  const { language, term, partners, problems, autoFocus, onChange, onUp, onDown, onRemove } = props
  const { t } = useTranslation('glossary')
  const called = term.text.trim() === '' ? t('edit.emptyTerm') : term.text
  const problemIn = (...kinds: readonly DraftProblem['is'][]) => {
    const found = problems.find(({ is }) => kinds.includes(is))
    return found ? <span className="field-error">{t(`problem.${found.is}`)}</span> : null
  }
  const own = { lang: language, dir: directionOf(language) }
  return (
    <li className="term-fields">
      <div className="term-line">
        <TextField
          label={t('edit.term')}
          value={term.text}
          onChange={(text) => onChange({ text })}
          maxLength={500}
          autoFocus={autoFocus}
          hint={problemIn('term-empty', 'term-twice')}
          {...own}
        />
        <TermStatusSelect label={t('edit.status')} status={term.status} onChoose={(status) => onChange({ status })} />
        <div className="term-moves">
          <IconButton
            label={t('edit.moveUp', { term: called })}
            icon={<ArrowUp aria-hidden />}
            isDisabled={onUp === null}
            onPress={() => onUp?.()}
          />
          <IconButton
            label={t('edit.moveDown', { term: called })}
            icon={<ArrowDown aria-hidden />}
            isDisabled={onDown === null}
            onPress={() => onDown?.()}
          />
          <IconButton label={t('edit.removeTerm', { term: called })} icon={<Trash2 aria-hidden />} onPress={onRemove} />
        </div>
      </div>
      {hasBrokenPlurals(language) ? (
        <SuggestedPlurals
          language={language}
          term={term}
          partners={partners}
          onTake={(otherForms) => onChange({ otherForms })}
        />
      ) : null}
      <details open={problems.some(({ is }) => is === 'year-invalid' || is === 'years-reversed') || undefined}>
        <summary>{t('edit.more')}</summary>
        <div className="term-more">
          <SpeechSelect speech={term.partOfSpeech} onChoose={(partOfSpeech) => onChange({ partOfSpeech })} />
          <Select
            label={t('edit.gender')}
            chosen={term.gender === '' ? 'none' : term.gender}
            choices={genders.map((id) => ({ id: id || 'none', label: t(`gender.${id || 'none'}`) }))}
            onChoose={(id) => onChange({ gender: genderOf(id) })}
          />
          <TextField
            label={t('edit.validFrom')}
            value={term.validFrom}
            onChange={(validFrom) => onChange({ validFrom })}
            maxLength={10}
            hint={problemIn('year-invalid', 'years-reversed')}
          />
          <TextField
            label={t('edit.validUntil')}
            value={term.validUntil}
            onChange={(validUntil) => onChange({ validUntil })}
            maxLength={10}
          />
          <TextField
            label={t('edit.otherForms')}
            hint={t('edit.otherFormsHint')}
            value={term.otherForms}
            onChange={(otherForms) => onChange({ otherForms })}
            maxLength={2000}
            {...own}
          />
          <TextField label={t('edit.termNote')} dir="auto" value={term.note} onChange={(note) => onChange({ note })} />
          <TermSwitches term={term} onChange={onChange} />
        </div>
      </details>
    </li>
  )
}

function TermSwitches({ term, onChange }: Pick<TermFieldsProps, 'term' | 'onChange'>) {
  const { t } = useTranslation()
  return (
    <>
      <Checkbox isSelected={term.caseSensitive} onChange={(caseSensitive) => onChange({ caseSensitive })}>
        {t('glossary.caseSensitive')}
      </Checkbox>
      <Checkbox
        isSelected={term.onlyIfSourceHasConcept}
        onChange={(onlyIfSourceHasConcept) => onChange({ onlyIfSourceHasConcept })}
      >
        {t('glossary.onlyIfSource')}
      </Checkbox>
    </>
  )
}

/** What a file has told that is none of the usual ones stays, and can be chosen again. */
function SpeechSelect({ speech, onChoose }: { readonly speech: string; readonly onChoose: (speech: string) => void }) {
  const { t } = useTranslation('glossary')
  const isUsual = speech === '' || speeches.some((each) => each === speech)
  return (
    <Select
      label={t('edit.partOfSpeech')}
      chosen={speech === '' ? 'none' : speech}
      choices={[
        { id: 'none', label: t('speech.none') },
        ...speeches.map((id) => ({ id, label: t(`speech.${id}`) })),
        ...(isUsual ? [] : [{ id: speech, label: speech }]),
      ]}
      onChoose={(id) => onChoose(id === 'none' ? '' : id)}
    />
  )
}
