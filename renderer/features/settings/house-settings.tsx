import { RotateCcw } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useAnnouncer } from '#renderer/app/announcer.tsx'
import type { SettingsSectionProps } from '#renderer/features/settings/general-settings.tsx'
import { type HouseExample, houseExamples } from '#renderer/features/settings/house-examples.ts'
import { Button } from '#renderer/ui/button.tsx'
import { RadioGroup } from '#renderer/ui/fields.tsx'
import {
  type ChosenHouseStyle,
  type HouseStyle,
  houseStyleChoices,
  houseStyleNames,
  houseStyleOf,
  houseStyles,
} from '#shared/press/house-style.ts'
import { directionOf } from '#shared/text/direction.ts'
import { visiblePieces } from '#shared/text/visible-characters.ts'

/** In the order in which they are shown. */
const parts = Object.keys(houseStyleChoices) as readonly (keyof HouseStyle)[]

/** How this desk writes where several ways are right, each shown as it looks in a release. */
export function HouseSettings({ settings, onChange }: SettingsSectionProps) {
  const { t } = useTranslation()
  const { tell } = useAnnouncer()
  const chosen = settings.houseStyle
  const style = houseStyleOf(chosen)
  const changes = Object.keys(chosen.changes).length
  const change = (houseStyle: ChosenHouseStyle) => onChange({ houseStyle })
  const reset = () => {
    change({ ...chosen, changes: {} })
    tell(t('settings.wasReset'), { label: t('common.undo'), run: () => change(chosen) })
  }
  return (
    <>
      <p className="muted">{t('settings.houseText')}</p>
      <section>
        <RadioGroup
          label={t('settings.houseStart')}
          inLine
          choices={houseStyleNames.map((id) => ({ id, label: t(`settings.houses.${id}`) }))}
          chosen={chosen.name}
          onChoose={(id) => change({ name: houseStyleNames.find((each) => each === id) ?? 'press', changes: {} })}
        />
        {changes > 0 ? (
          <div>
            <Button size="small" onPress={reset}>
              <RotateCcw aria-hidden className="mirrors" />
              {t('settings.resetAll', { count: changes })}
            </Button>
          </div>
        ) : null}
      </section>
      {parts.map((part) => (
        <section key={part} className="house-part">
          <RadioGroup
            label={t(`settings.house.${part}`)}
            choices={houseStyleChoices[part].map((id) => ({
              id,
              label: t(`settings.way.${id}`),
              content: <Way label={t(`settings.way.${id}`)} example={exampleOf(part, id)} />,
            }))}
            chosen={style[part]}
            onChoose={(id) => change(withWay(chosen, part, id))}
          />
        </section>
      ))}
    </>
  )
}

function exampleOf(part: keyof HouseStyle, way: string): HouseExample | undefined {
  const examples: Readonly<Record<string, HouseExample | undefined>> = houseExamples[part]
  return examples[way]
}

/** What is as in the named style is no change of the desk's own. */
function withWay(chosen: ChosenHouseStyle, part: keyof HouseStyle, way: string): ChosenHouseStyle {
  const others = Object.fromEntries(Object.entries(chosen.changes).filter(([each]) => each !== part))
  return { ...chosen, changes: way === houseStyles[chosen.name][part] ? others : { ...others, [part]: way } }
}

function Way({ label, example }: { readonly label: string; readonly example: HouseExample | undefined }) {
  if (!example) return label
  return (
    <span className="house-way">
      {label}
      <bdi className="house-example" lang={example.language} dir={directionOf(example.language)}>
        {/* A no-break space is what some of these are about, so it is seen. */}
        {visiblePieces(example.text, { spaces: false }).map(({ text, isSign }, place) =>
          isSign ? (
            <span key={place} className="sign">
              {text}
            </span>
          ) : (
            text
          ),
        )}
      </bdi>
    </span>
  )
}
