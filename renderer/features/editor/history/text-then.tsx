import type { Node } from '@tiptap/pm/model'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { ownName } from '#renderer/app/language-names.ts'
import { WordChanges } from '#renderer/features/editor/compare/word-changes.tsx'
import { createTextReader } from '#shared/document/release-text.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import { directionOf } from '#shared/text/direction.ts'

export interface TextThenProps {
  readonly document: Node
  /** Null: every version, side by side. */
  readonly language: LanguageTag | null
}

/** The release as it was, to be read and copied, level row by row. */
export function TextThen({ document, language }: TextThenProps) {
  const { t } = useTranslation('history')
  const text = useMemo(() => createTextReader()(document, {}), [document])
  const shown = language === null ? text.languages : text.languages.filter((each) => each === language)
  return (
    <table className="text-then">
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
                    <span className="muted">{t('emptyRow')}</span>
                  ) : (
                    <WordChanges language={each} before={words} after={words} />
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
