import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '#renderer/app/error-notice.tsx'
import { ImportPlan } from '#renderer/features/glossary/import-plan.tsx'
import { TableMappingFields } from '#renderer/features/glossary/table-mapping-fields.tsx'
import { useGlossaryImport } from '#renderer/features/glossary/use-glossary-import.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { RadioGroup, TextField } from '#renderer/ui/fields.tsx'
import { Select } from '#renderer/ui/select.tsx'
import type { GlossarySummary } from '#shared/contract/values.ts'

export interface ImportGlossaryDialogProps {
  readonly file: File
  readonly glossaries: readonly GlossarySummary[]
  /** The glossary that is looked at, null for all. */
  readonly chosen: string | null
  readonly onClose: () => void
  readonly onImported: (glossary: string) => void
}

const newGlossary = 'new'

/** What a file holds, how its columns are read and what it would change; then brings it in, all or nothing. */
export function ImportGlossaryDialog({ file, glossaries, chosen, onClose, onImported }: ImportGlossaryDialogProps) {
  const { t } = useTranslation()
  const { t: tg } = useTranslation('glossary')
  const [into, setInto] = useState(chosen ?? newGlossary)
  const [typed, setTyped] = useState<string | null>(null)
  const [conflicts, setConflicts] = useState<'keep' | 'take'>('keep')
  const target = into === newGlossary ? null : into
  const { state, preview, setMapping, retry, error, isRunning, run } = useGlossaryImport(file, target)
  const name = typed ?? preview?.suggestedName ?? ''
  const bringIn = async () => {
    const glossary = await run({ glossary: target, name, conflicts })
    if (glossary === null) return
    onImported(glossary)
    onClose()
  }
  return (
    <Dialog
      title={tg('import.title')}
      closeLabel={t('common.close')}
      size="wide"
      stays
      onClose={onClose}
      footer={
        <>
          <span className="muted" role="status">
            {state.is === 'reading' ? tg('import.reading') : ''}
          </span>
          <span className="space" />
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button
            look="primary"
            isDisabled={state.is !== 'ready' || isRunning || state.preview.concepts === 0}
            onPress={() => void bringIn()}
          >
            {tg('import.run')}
          </Button>
        </>
      }
    >
      {state.is === 'failed' ? <ErrorNotice error={state.error} onRetry={retry} /> : null}
      {error ? <ErrorNotice error={error} /> : null}
      <div className="import-into">
        <Select
          label={tg('import.into')}
          chosen={into}
          choices={[
            { id: newGlossary, label: tg('import.newGlossary') },
            ...glossaries.map(({ id, name: label }) => ({ id, label })),
          ]}
          onChoose={setInto}
        />
        {into === newGlossary ? (
          <TextField label={tg('import.name')} value={name} onChange={setTyped} maxLength={200} />
        ) : null}
      </div>
      {preview?.table ? <TableMappingFields table={preview.table} onChange={setMapping} /> : null}
      {preview ? <ImportPlan preview={preview} /> : null}
      {preview && preview.plan.contradictions.length > 0 ? (
        <RadioGroup
          label={tg('import.conflict')}
          chosen={conflicts}
          choices={[
            { id: 'keep', label: tg('import.keep') },
            { id: 'take', label: tg('import.take') },
          ]}
          onChoose={(id) => setConflicts(id === 'take' ? 'take' : 'keep')}
        />
      ) : null}
    </Dialog>
  )
}
