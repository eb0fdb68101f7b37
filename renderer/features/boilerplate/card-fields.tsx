import { useTranslation } from 'react-i18next'
import { ownName } from '#renderer/app/language-names.ts'
import { wordingIn } from '#renderer/features/boilerplate/draft.ts'
import { TextField } from '#renderer/ui/fields.tsx'
import { approvedBounds, type ContactCard } from '#shared/model/boilerplate.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import { directionOf } from '#shared/text/direction.ts'

export interface CardFieldsProps {
  readonly card: ContactCard
  readonly languages: readonly LanguageTag[]
  readonly onChange: (card: ContactCard) => void
}

/** Numbers and addresses once, left to right; what is said in words per language. */
export function CardFields({ card, languages, onChange }: CardFieldsProps) {
  const { t } = useTranslation('boilerplate')
  const atoms = [
    { field: 'phone', label: t('phone') },
    { field: 'email', label: t('email') },
    { field: 'web', label: t('web') },
  ] as const
  const words = [
    { field: 'name', label: t('cardName') },
    { field: 'role', label: t('cardRole') },
    { field: 'address', label: t('cardAddress') },
    { field: 'heading', label: t('cardHeading') },
  ] as const
  return (
    <div className="card-fields">
      <div className="approved-names">
        {atoms.map(({ field, label }) => (
          <TextField
            key={field}
            label={label}
            value={card[field]}
            dir="ltr"
            maxLength={approvedBounds.name}
            onChange={(value) => onChange({ ...card, [field]: value })}
          />
        ))}
      </div>
      <div className="card-wordings">
        {languages.map((language) => (
          <fieldset key={language}>
            <legend lang={language}>{ownName(language)}</legend>
            {words.map(({ field, label }) => (
              <TextField
                key={field}
                label={label}
                lang={language}
                dir={directionOf(language)}
                value={wordingIn(card, language)[field]}
                maxLength={approvedBounds.name}
                onChange={(value) =>
                  onChange({
                    ...card,
                    wording: { ...card.wording, [language]: { ...wordingIn(card, language), [field]: value } },
                  })
                }
              />
            ))}
          </fieldset>
        ))}
      </div>
    </div>
  )
}
