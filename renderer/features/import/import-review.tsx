import { TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { encodings } from '#renderer/app/encodings.ts'
import { FilledMessage } from '#renderer/app/filled-message.tsx'
import { offeredLanguages, ownName } from '#renderer/app/language-names.ts'
import { Sentence } from '#renderer/app/sentence.tsx'
import { useFormat } from '#renderer/app/use-format.ts'
import { readsAsVersions } from '#renderer/features/import/column-choices.ts'
import { ImportColumns } from '#renderer/features/import/import-columns.tsx'
import {
  keepAll,
  keepPart,
  keptCount,
  type Review,
  type ReviewedPart,
  setKind,
} from '#renderer/features/import/review.ts'
import type { ReadAs } from '#renderer/features/import/use-imports.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Checkbox } from '#renderer/ui/fields.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { importedLanguages, importedText } from '#shared/model/imported-document.ts'
import type { RichBlock } from '#shared/model/rich-text.ts'
import { plainTextOf } from '#shared/model/rich-text.ts'
import { type RowKind, rowKinds } from '#shared/model/row.ts'
import { directionOf } from '#shared/text/direction.ts'

export interface ImportReviewProps {
  readonly name: string
  readonly review: Review
  readonly onReview: (review: Review) => void
  readonly onReadAgain: (as: ReadAs) => void
}

/** The parts of one imported text in order, what is proposed for removal, and how it was read. */
export function ImportReview({ name, review, onReview, onReadAgain }: ImportReviewProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const { document, parts } = review
  const [shown, setShown] = useState(partsAtOnce)
  const kept = keptCount(review)
  const proposed = parts.some((each) => each.part.furniture !== null)
  const readAs = document.encoding === null ? {} : { encoding: document.encoding }
  const languages = offeredLanguages.includes(document.language)
    ? offeredLanguages
    : [document.language, ...offeredLanguages]
  const known = encodings.find((encoding) => encoding === document.encoding?.toLowerCase())
  return (
    <>
      <div className="import-head">
        <h3 className="import-name">
          <bdi>{name}</bdi>
        </h3>
        <div className="import-readings">
          {document.columns ? (
            <ImportColumns
              columns={document.columns}
              isTable={document.format !== 'xliff' && document.format !== 'tmx'}
              onRead={(columns) => onReadAgain({ ...readAs, columns })}
            />
          ) : null}
          {document.columns && readsAsVersions(document.columns) ? null : (
            <div className="import-reading">
              <Select
                label={t('import.language')}
                choices={languages.map((id) => ({ id, label: ownName(id), lang: id }))}
                chosen={document.language}
                onChoose={(language) => onReadAgain({ ...readAs, language })}
              />
              <small className={document.languageConfidence < 0.8 ? 'doubt' : 'muted'}>
                {document.languageConfidence < 0.8 ? (
                  <>
                    <TriangleAlert aria-hidden size={13} /> {t('import.languageUnsure')}
                  </>
                ) : (
                  t('import.languageSure')
                )}
              </small>
            </div>
          )}
          {document.encoding !== null ? (
            <div className="import-reading">
              <Select
                label={t('import.encoding')}
                choices={(known ? encodings : [document.encoding, ...encodings]).map((id) => ({ id, label: id }))}
                chosen={known ?? document.encoding}
                // The language was read off letters that were wrong: it is recognised anew.
                onChoose={(encoding) => onReadAgain({ encoding })}
              />
              <small className="muted">{t('import.encodingHint')}</small>
            </div>
          ) : null}
        </div>
      </div>
      {document.warnings.length > 0 ? (
        <div className="notice warn">
          <TriangleAlert aria-hidden />
          <div className="body">
            <strong>{t('import.warnings')}</strong>
            <ul className="import-warnings">
              {document.warnings.map((warning, place) => (
                <li key={`${warning.code}-${place}`}>
                  <FilledMessage
                    keys={[
                      `import:warnings.${warning.code}`,
                      `import:warning.${warning.code}`,
                      `import:${warning.code}`,
                    ]}
                    values={warning.values}
                    otherwise={warning.code}
                  />
                </li>
              ))}
            </ul>
          </div>
        </div>
      ) : null}
      <div className="parts-head">
        <h3>{t('import.parts')}</h3>
        <span className="muted numbers">{t('import.partsSummary', { kept, left: parts.length - kept })}</span>
        <span className="space" />
        {proposed ? (
          <>
            <Button size="small" look="quiet" onPress={() => onReview(keepAll(review, false))}>
              {t('import.removeProposed')}
            </Button>
            <Button
              size="small"
              look="quiet"
              isDisabled={kept === parts.length}
              onPress={() => onReview(keepAll(review, true))}
            >
              {t('import.restoreAll')}
            </Button>
          </>
        ) : null}
      </div>
      <ol className="parts">
        {parts.slice(0, shown).map((each, place) => (
          <Part
            // Parts have no identity of their own and never change their order here.
            key={`${place}-${format.number(parts.length)}`}
            each={each}
            number={place + 1}
            texts={importedLanguages(document).map((language) => ({
              language,
              blocks: importedText(each.part, language, document),
            }))}
            onKeep={(keep) => onReview(keepPart(review, place, keep))}
            onKind={(kind) => onReview(setKind(review, place, kind))}
          />
        ))}
      </ol>
      {parts.length > shown ? (
        <div className="parts-more">
          <Button size="small" onPress={() => setShown(shown + partsAtOnce)}>
            {t('import.moreParts', { rest: format.number(parts.length - shown) })}
          </Button>
        </div>
      ) : null}
    </>
  )
}

/** More than any release has; a workbook of fifty thousand lines would be more than a window can show. */
const partsAtOnce = 300

interface PartProps {
  readonly each: ReviewedPart
  readonly number: number
  /** The same part in each version. */
  readonly texts: readonly { readonly language: string; readonly blocks: readonly RichBlock[] }[]
  readonly onKeep: (kept: boolean) => void
  readonly onKind: (kind: RowKind) => void
}

function Part({ each, number, texts, onKeep, onKind }: PartProps) {
  const { t } = useTranslation()
  const { part, kept, kind } = each
  return (
    <li className={`part ${kept ? '' : 'left-out'}`}>
      <div className="part-keep">
        <Checkbox isSelected={kept} onChange={onKeep} label={t('import.keepPart', { number })}>
          <span className="part-number numbers muted">{number}</span>
        </Checkbox>
      </div>
      <div className={`part-versions ${texts.length > 1 ? 'several' : ''}`}>
        {texts.map(({ language, blocks }) => (
          <PartText key={language} kind={kind} language={language} blocks={blocks} />
        ))}
      </div>
      <div className="part-kind">
        {kept ? (
          <Select
            label={t('import.kind', { number })}
            labelHidden
            size="small"
            choices={rowKinds.map((id) => ({ id, label: t(`editor.rowKind.${id}`) }))}
            chosen={kind}
            onChoose={(id) => onKind(rowKinds.find((each) => each === id) ?? kind)}
          />
        ) : null}
        {part.furniture !== null ? (
          <span className="chip">
            <FilledMessage keys={[`import:furniture.${part.furniture}`]} values={{}} otherwise={part.furniture} />
          </span>
        ) : null}
      </div>
    </li>
  )
}

interface PartTextProps {
  readonly kind: RowKind
  readonly language: string
  readonly blocks: readonly RichBlock[]
}

function PartText({ kind, language, blocks }: PartTextProps) {
  const { t, i18n } = useTranslation()
  // That nothing stands here is said in the language of the interface, not of the version.
  if (plainTextOf(blocks).trim() === '')
    return (
      <div className="part-text muted" lang={i18n.language}>
        {t('import.noText')}
      </div>
    )
  return (
    <div className={`part-text passage kind-${kind}`} lang={language} dir={directionOf(language)}>
      <Blocks blocks={blocks} language={language} />
    </div>
  )
}

function Blocks({ blocks, language }: Pick<PartTextProps, 'blocks' | 'language'>) {
  return blocks.map((block, place) => (
    <p key={`${place}-${block.type}`} className={`block-${block.type}`}>
      <Sentence runs={block.runs} language={language} />
    </p>
  ))
}
