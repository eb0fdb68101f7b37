import { Check, Plus } from 'lucide-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnnouncer } from '#renderer/app/announcer.tsx'
import { ownName } from '#renderer/app/language-names.ts'
import { EntityCard, nameOf } from '#renderer/features/editor/panels/entity-card.tsx'
import {
  mergedEntity,
  type NamedFact,
  noNames,
  proposedEntities,
} from '#renderer/features/editor/panels/proposed-entities.ts'
import { Button } from '#renderer/ui/button.tsx'
import { type Entity, entityBounds } from '#shared/model/entity.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import { directionOf } from '#shared/text/direction.ts'
import './panels.css'

export interface NamesPanelProps {
  readonly entities: readonly Entity[]
  readonly facts: readonly NamedFact[]
  readonly languages: readonly LanguageTag[]
  /** Nothing has been read yet. */
  readonly working: boolean
  readonly onChange: (entities: readonly Entity[]) => void
}

/** Each body, person and place of the release once, with its names in every version; what it names beside, to be confirmed. */
export function NamesPanel({ entities, facts, languages, working, onChange }: NamesPanelProps) {
  const { t } = useTranslation('editor')
  const { t: ta } = useTranslation()
  const { tell } = useAnnouncer()
  const proposed = useMemo(() => proposedEntities(facts, entities), [facts, entities])
  const full = entities.length >= entityBounds.entities

  const confirm = (entity: Entity) => {
    onChange([...entities, { ...entity, id: crypto.randomUUID() }])
    tell(t('names.confirmed', { name: nameOf(entity, languages).name }))
  }
  const add = () => {
    const names = Object.fromEntries(languages.map((language) => [language, noNames]))
    onChange([...entities, { id: crypto.randomUUID(), kind: 'organisation', names, gender: null }])
  }

  return (
    <section className="panel-section names">
      <h2 className="panel-heading">{t('names.sheet')}</h2>
      {entities.length === 0 ? <p className="panel-empty">{t('names.empty')}</p> : null}
      {entities.map((entity) => (
        <EntityCard
          key={entity.id}
          entity={entity}
          languages={languages}
          others={entities.filter((other) => other !== entity)}
          onChange={(changed) => onChange(entities.map((one) => (one === entity ? changed : one)))}
          onMerge={(into) =>
            onChange(
              entities.flatMap((one) => (one === entity ? [] : one === into ? [mergedEntity(into, entity)] : [one])),
            )
          }
          onDelete={() => onChange(entities.filter((one) => one !== entity))}
        />
      ))}
      <Button size="small" look="quiet" isDisabled={full} onPress={add}>
        <Plus aria-hidden /> {t('names.add')}
      </Button>
      <h2 className="panel-heading names-proposed">{t('names.proposed')}</h2>
      {proposed.length === 0 ? (
        <p className="panel-empty">{working ? ta('checks.working') : t('names.nothingProposed')}</p>
      ) : (
        <ul className="proposals">
          {proposed.map((entity) => (
            <li key={entity.id}>
              <div>
                <span className="muted">{t(`names.kind.${entity.kind}`)}</span>
                {languages.map((language) => {
                  const name = entity.names[language]?.full ?? ''
                  return (
                    <span key={language} className={name === '' ? 'proposal-name muted' : 'proposal-name'}>
                      <small className="muted">
                        <bdi lang={language}>{ownName(language)}</bdi>
                      </small>{' '}
                      {name === '' ? (
                        t('names.none')
                      ) : (
                        <bdi lang={language} dir={directionOf(language)}>
                          {name}
                        </bdi>
                      )}
                    </span>
                  )
                })}
              </div>
              <Button
                size="small"
                isDisabled={full}
                aria-label={t('names.confirmThis', { name: nameOf(entity, languages).name })}
                onPress={() => confirm(entity)}
              >
                <Check aria-hidden /> {t('names.confirm')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
