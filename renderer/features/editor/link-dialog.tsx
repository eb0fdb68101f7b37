import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReleaseEditing } from '#renderer/editor/release-editing.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { isSafeAddress } from '#shared/text/safe-address.ts'

/** Makes the selected words a link, changes the link under the caret, or takes it away. */
export function LinkDialog({ editing, onClose }: { readonly editing: ReleaseEditing; readonly onClose: () => void }) {
  const { t } = useTranslation()
  const { t: te } = useTranslation('editor')
  const editor = editing.editorOf(editing.current().caret?.language ?? '')
  const before: unknown = editor?.getAttributes('link').href
  const [address, setAddress] = useState(typeof before === 'string' ? before : 'https://')
  const [refused, setRefused] = useState(false)

  const save = (event: FormEvent) => {
    event.preventDefault()
    const wanted = address.trim()
    if (!isSafeAddress(wanted)) return setRefused(true)
    const { state } = editor ?? {}
    if (editor && state) {
      const chain = editor.chain().focus()
      if (state.selection.empty && typeof before !== 'string')
        chain.insertContent([{ type: 'text', text: wanted, marks: [{ type: 'link', attrs: { href: wanted } }] }]).run()
      else chain.extendMarkRange('link').setMark('link', { href: wanted }).run()
    }
    onClose()
  }
  return (
    <Dialog
      title={te('link.title')}
      closeLabel={t('common.close')}
      onClose={onClose}
      footer={
        <>
          {typeof before === 'string' ? (
            <Button
              onPress={() => {
                editor?.chain().focus().extendMarkRange('link').unsetMark('link').run()
                onClose()
              }}
            >
              {te('link.remove')}
            </Button>
          ) : null}
          <Button look="primary" type="submit" form="link-form">
            {te('link.save')}
          </Button>
        </>
      }
    >
      <form id="link-form" onSubmit={save}>
        <label className="field">
          <span>{te('link.address')}</span>
          <input
            className="input"
            dir="ltr"
            value={address}
            autoFocus
            aria-invalid={refused}
            aria-describedby={refused ? 'link-refused' : undefined}
            onChange={(event) => setAddress(event.target.value)}
          />
        </label>
        {refused ? (
          <p id="link-refused" className="field-error" role="alert">
            {te('link.refused')}
          </p>
        ) : null}
      </form>
    </Dialog>
  )
}
