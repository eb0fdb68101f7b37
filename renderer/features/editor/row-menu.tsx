import { Check, ChevronRight } from 'lucide-react'
import type { RefObject } from 'react'
import { Menu, MenuItem, Popover, Separator, SubmenuTrigger } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { lockApprovedText } from '#renderer/editor/approved-actions.ts'
import type { ReleaseEditing } from '#renderer/editor/release-editing.ts'
import { insertRowBeside, mergeDown, moveRowBy, removeRow, setKind, setStatus } from '#renderer/editor/row-actions.ts'
import type { LanguageTag } from '#shared/model/language.ts'
import type { ReleaseText } from '#shared/model/release-text.ts'
import { rowKinds } from '#shared/model/row.ts'

export interface RowMenuProps {
  readonly editing: ReleaseEditing
  readonly text: ReleaseText
  readonly rowId: string
  readonly language: LanguageTag
  readonly anchor: RefObject<HTMLButtonElement | null>
  readonly onInsertApproved: () => void
  readonly onClose: () => void
}

/** Everything that can be done to a row, for those who use the mouse; the keys stand in the shortcut sheet. */
export function RowMenu({ editing, text, rowId, language, anchor, onInsertApproved, onClose }: RowMenuProps) {
  const { t } = useTranslation()
  const { t: te } = useTranslation('editor')
  const { t: tb } = useTranslation('boilerplate')
  const index = text.rows.findIndex((row) => row.id === rowId)
  const row = text.rows[index]
  if (!row) return null
  const cell = { language, rowId }
  const isTarget = language !== text.source
  const approved = Object.values(row.cells).find((each) => each.approved)?.approved
  return (
    <Popover
      className="popover"
      aria-label={te('rowMenu', { number: index + 1 })}
      isOpen
      triggerRef={anchor}
      placement="bottom start"
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
    >
      <Menu className="menu" aria-label={te('rowMenu', { number: index + 1 })} autoFocus="first" onClose={onClose}>
        {isTarget && row.cells[language]?.text.trim() ? (
          <MenuItem className="menu-item" onAction={() => setStatus(editing, cell, 'reviewed')}>
            <span className="label">{te('markReviewed')}</span>
          </MenuItem>
        ) : null}
        <MenuItem className="menu-item" onAction={() => insertRowBeside(editing, cell, 'after')}>
          <span className="label">{t('editor.command.insertRow')}</span>
        </MenuItem>
        <MenuItem className="menu-item" onAction={onInsertApproved}>
          <span className="label">{tb('insert.command')}</span>
        </MenuItem>
        {approved ? (
          <MenuItem className="menu-item" onAction={() => lockApprovedText(editing, rowId, !approved.locked)}>
            <span className="label">{tb(approved.locked ? 'row.unlock' : 'row.lock')}</span>
          </MenuItem>
        ) : null}
        <MenuItem
          className="menu-item"
          isDisabled={index === text.rows.length - 1}
          onAction={() => mergeDown(editing, cell)}
        >
          <span className="label">{t('editor.command.mergeRow')}</span>
        </MenuItem>
        <MenuItem className="menu-item" isDisabled={index === 0} onAction={() => moveRowBy(editing, cell, -1)}>
          <span className="label">{t('editor.command.moveRowUp')}</span>
        </MenuItem>
        <MenuItem
          className="menu-item"
          isDisabled={index === text.rows.length - 1}
          onAction={() => moveRowBy(editing, cell, 1)}
        >
          <span className="label">{t('editor.command.moveRowDown')}</span>
        </MenuItem>
        <SubmenuTrigger>
          <MenuItem className="menu-item">
            <span className="label">{t('editor.command.rowKind')}</span>
            <ChevronRight aria-hidden className="directional" />
          </MenuItem>
          <Popover className="popover" aria-label={t('editor.command.rowKind')}>
            <Menu
              className="menu"
              aria-label={t('editor.command.rowKind')}
              selectionMode="single"
              selectedKeys={[row.kind]}
              onSelectionChange={(keys) => {
                const kind = keys === 'all' ? undefined : rowKinds.find((each) => keys.has(each))
                if (kind) setKind(editing, rowId, kind)
                onClose()
              }}
            >
              {rowKinds.map((kind) => (
                <MenuItem key={kind} id={kind} className="menu-item" textValue={t(`editor.rowKind.${kind}`)}>
                  <span className="label">{t(`editor.rowKind.${kind}`)}</span>
                  {kind === row.kind ? <Check aria-hidden /> : null}
                </MenuItem>
              ))}
            </Menu>
          </Popover>
        </SubmenuTrigger>
        <Separator className="menu-separator" />
        <MenuItem
          className="menu-item danger"
          isDisabled={text.rows.length < 2}
          onAction={() => removeRow(editing, cell)}
        >
          <span className="label">{t('editor.command.deleteRow')}</span>
        </MenuItem>
      </Menu>
    </Popover>
  )
}
