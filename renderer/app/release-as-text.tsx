import type { Node } from '@tiptap/pm/model'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { ownName } from '#renderer/app/language-names.ts'
import { Sentence } from '#renderer/app/sentence.tsx'
import { createTextReader } from '#shared/document/release-text.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import { directionOf } from '#shared/text/direction.ts'
import './release-as-text.css'

export interface ReleaseAsTextProps {
  readonly document: Node
  /** Null: every version, side by side. */
  readonly language?: LanguageTag | null
}

/** A release to be read and copied, level row by row. */
export function ReleaseAsText({ document, language = null }: ReleaseAsTextProps) {
  const { t } = useTranslation()
  const text = useMemo(() => createTextReader()(document, {}), [document])
  const shown = language === null ? text.languages : text.languages.filter((each) => each === language)
  return (
    <table className="release-as-text">
      <thead>
        <tr>
          {shown.map((each) => (
            <th key={each} scope="col" lang={each} dir={directionOf(each)}>
              {ownName(each)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {text.rows.map(({ id, kind, cells }) => (
          <tr key={id} className={kind}>
            {shown.map((each) => {
              const words = cells[each]?.text ?? ''
              return (
                <td key={each}>
                  {words === '' ? (
                    <span className="muted">{t('common.emptyRow')}</span>
                  ) : (
                    <p lang={each} dir={directionOf(each)}>
                      <Sentence language={each} runs={[{ text: words }]} />
                    </p>
                  )}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
