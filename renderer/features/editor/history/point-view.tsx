import type { Node } from '@tiptap/pm/model'
import { RotateCcw } from 'lucide-react'
import { useCallback, useState } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { nameIn, titleIn } from '#renderer/app/language-names.ts'
import { ReleaseAsText } from '#renderer/app/release-as-text.tsx'
import type { ReleaseEditing } from '#renderer/editor/release-editing.ts'
import type { Compared } from '#renderer/features/editor/compare/compared.ts'
import { DifferenceList } from '#renderer/features/editor/compare/difference-list.tsx'
import { useDifferences } from '#renderer/features/editor/compare/use-differences.ts'
import { allThatComesBack, differencesIn } from '#renderer/features/editor/history/differences-in.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { releaseDifferences } from '#shared/document/release-differences.ts'
import { versionsOf } from '#shared/document/versions.ts'
import type { LanguageTag } from '#shared/model/language.ts'

export interface PointViewProps {
  readonly editing: ReleaseEditing
  readonly then: Node
  readonly onClose: () => void
  /** `left`: locked rows that could not come along. */
  readonly onTaken: (taken: readonly Compared[], left: number, isDone: boolean) => void
}

/** One point of the history: what differs from now, word by word, or the text as it was; and what of it comes back. */
export function PointView({ editing, then, onClose, onTaken }: PointViewProps) {
  const { t, i18n } = useTranslation('history')
  const { t: tc } = useTranslation('copies')
  const { t: ta } = useTranslation()
  const [language, setLanguage] = useState<LanguageTag | null>(null)
  const compare = useCallback((here: Node) => differencesIn(releaseDifferences(here, then), language), [then, language])
  const differences = useDifferences({ editing, there: then, compare, all: allThatComesBack })
  const { taken } = differences.decisions
  const languages = versionsOf(then).map((version) => version.language)
  const take = (wanted: readonly Compared[], left = 0) => {
    if (wanted.length > 0) onTaken(wanted, left, differences.take(wanted))
  }
  return (
    <>
      <Tabs className="point-views">
        <div className="point-tools">
          <TabList className="tabs" aria-label={t('views')}>
            <Tab id="differences" className="tab">
              {t('differences')}
            </Tab>
            <Tab id="text" className="tab">
              {t('text')}
            </Tab>
          </TabList>
          <Select
            label={t('language')}
            labelHidden
            size="small"
            choices={[
              { id: '', label: t('allVersions') },
              ...languages.map((each) => ({ id: each, label: titleIn(each, i18n.language) })),
            ]}
            chosen={language ?? ''}
            onChoose={(id) => setLanguage(id === '' ? null : id)}
          />
        </div>
        <TabPanel id="differences" className="point-view compare">
          <DifferenceList
            differences={differences}
            comparedWith="then"
            explain={t('explain')}
            same={t('same')}
            onApply={() => take(taken)}
          />
        </TabPanel>
        <TabPanel id="text" className="point-view">
          <ReleaseAsText document={then} language={language} />
        </TabPanel>
      </Tabs>
      <footer className="dialog-foot">
        <Button
          isDisabled={differences.all.length === 0}
          onPress={() => take(differences.all, differences.found.length - differences.all.length)}
        >
          <RotateCcw aria-hidden />
          {language === null ? t('restoreAll') : t('restoreIn', { language: nameIn(language, i18n.language) })}
        </Button>
        <span className="space" />
        <Button onPress={onClose}>{ta('common.close')}</Button>
        <Button look="primary" isDisabled={taken.length === 0} onPress={() => take(taken)}>
          {tc('apply', { count: taken.length })}
        </Button>
      </footer>
    </>
  )
}
