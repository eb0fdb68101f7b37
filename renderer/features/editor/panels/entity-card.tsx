import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ownName } from '#renderer/app/language-names.ts'
import { namesFrom, noNames } from '#renderer/features/editor/panels/proposed-entities.ts'
import { Button } from '#renderer/ui/button.tsx'
import { TextField } from '#renderer/ui/fields.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { type Entity, type EntityNames, entityBounds, entityKinds } from '#shared/model/entity.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import { directionOf } from '#shared/text/direction.ts'

export interface EntityCardProps {
  readonly entity: Entity
  readonly languages: readonly LanguageTag[]
  /** The others of the sheet, for merging. */
  readonly others: readonly Entity[]
  readonly onChange: (entity: Entity) => void
  readonly onMerge: (into: Entity) => void
  readonly onDelete: () => void
}

/** One body, person or place: its names in every version, opened to be changed. */
export function EntityCard({ entity, languages, others, onChange, onMerge, onDelete }: EntityCardProps) {
  const { t } = useTranslation('editor')
  const title = nameOf(entity, languages)
  return (
    <details className="entity">
      <summary>
        <span className="muted">{t(`names.kind.${entity.kind}`)}</span>{' '}
        <bdi lang={title.language} dir={directionOf(title.language)}>
          {title.name}
        </bdi>
      </summary>
      <div className="entity-fields">
        <Select
          label={t('names.what')}
          size="small"
          chosen={entity.kind}
          choices={entityKinds.map((kind) => ({ id: kind, label: t(`names.kind.${kind}`) }))}
          onChoose={(kind) => onChange({ ...entity, kind: entityKinds.find((one) => one === kind) ?? entity.kind })}
        />
        {entity.kind === 'person' ? (
          <Select
            label={t('names.gender')}
            size="small"
            chosen={entity.gender ?? 'unknown'}
            choices={(['unknown', 'feminine', 'masculine'] as const).map((id) => ({
              id,
              label: t(`names.genders.${id}`),
            }))}
            onChoose={(id) => onChange({ ...entity, gender: id === 'feminine' || id === 'masculine' ? id : null })}
          />
        ) : null}
        {languages.map((language) => (
          <NamesIn
            key={language}
            language={language}
            names={entity.names[language] ?? noNames}
            onChange={(names) => onChange({ ...entity, names: { ...entity.names, [language]: names } })}
          />
        ))}
        <div className="entity-acts">
          {others.length > 0 ? (
            <Select
              label={t('names.merge')}
              size="small"
              chosen=""
              placeholder={t('names.mergeInto')}
              choices={others.map((other) => ({ id: other.id, label: nameOf(other, languages).name }))}
              onChoose={(id) => {
                const into = others.find((other) => other.id === id)
                if (into) onMerge(into)
              }}
            />
          ) : null}
          <Button size="small" look="quiet" onPress={onDelete}>
            <Trash2 aria-hidden /> {t('names.delete')}
          </Button>
        </div>
      </div>
    </details>
  )
}

interface NamesInProps {
  readonly language: LanguageTag
  readonly names: EntityNames
  readonly onChange: (names: EntityNames) => void
}

function NamesIn({ language, names, onChange }: NamesInProps) {
  const { t } = useTranslation('editor')
  return (
    <fieldset className="entity-names">
      <legend>
        <bdi lang={language}>{ownName(language)}</bdi>
      </legend>
      <NameField
        label={t('names.full')}
        language={language}
        value={names.full}
        onDone={(full) => onChange({ ...names, full: full.trim() })}
      />
      {(['short', 'former', 'forbidden'] as const).map((part) => (
        <NameField
          key={part}
          label={t(`names.${part}`)}
          language={language}
          value={names[part].join('; ')}
          onDone={(typed) => onChange({ ...names, [part]: namesFrom(typed).slice(0, entityBounds.names) })}
        />
      ))}
    </fieldset>
  )
}

interface NameFieldProps {
  readonly label: string
  readonly language: LanguageTag
  readonly value: string
  readonly onDone: (value: string) => void
}

/** Written to the release when the field is left, so that one change is one step to undo. */
function NameField({ label, language, value, onDone }: NameFieldProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const finish = () => {
    if (typed !== null && typed !== value) onDone(typed)
    setTyped(null)
  }
  return (
    <TextField
      label={label}
      lang={language}
      dir={directionOf(language)}
      value={typed ?? value}
      maxLength={entityBounds.length}
      onChange={setTyped}
      onDone={finish}
    />
  )
}

/** What an entry is called in a list: its full name in the first version that has one. */
export function nameOf(
  entity: Entity,
  languages: readonly LanguageTag[],
): { readonly name: string; readonly language: LanguageTag } {
  for (const language of [...languages, ...Object.keys(entity.names)]) {
    const name = entity.names[language]?.full ?? ''
    if (name !== '') return { name, language }
  }
  return { name: '–', language: languages[0] ?? 'en' }
}
