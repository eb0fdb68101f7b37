import {
  Bold,
  BookMarked,
  CircleAlert,
  Columns2,
  Heading2,
  Italic,
  Link,
  List,
  ListOrdered,
  Merge,
  Redo2,
  Search,
  Split,
  Square,
  Stamp,
  Underline,
  Undo2,
} from 'lucide-react'
import { ToggleButton, Toolbar } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useKeys } from '#renderer/app/use-keys.ts'
import { toggleHeading, toggleList } from '#renderer/editor/block-commands.ts'
import type { EditingView, ReleaseEditing } from '#renderer/editor/release-editing.ts'
import { mergeDown, splitAtCaret } from '#renderer/editor/row-actions.ts'
import { IconButton } from '#renderer/ui/button.tsx'
import type { Settings } from '#shared/contract/values.ts'

export interface EditorToolbarProps {
  readonly editing: ReleaseEditing
  readonly view: EditingView
  readonly settings: Settings
  readonly onSettings: (part: Partial<Settings>) => void
  readonly single: boolean
  readonly onSingle: (single: boolean) => void
  readonly onLink: () => void
  readonly onFind: () => void
  readonly onInsertApproved: () => void
}

export function EditorToolbar({
  editing,
  view,
  settings,
  onSettings,
  single,
  onSingle,
  onLink,
  onFind,
  onInsertApproved,
}: EditorToolbarProps) {
  const { t } = useTranslation()
  const { t: tb } = useTranslation('boilerplate')
  const keys = useKeys()
  const { caret } = view
  const editor = caret ? editing.editorOf(caret.language) : null
  const tool = (
    name: Parameters<typeof label>[0],
    icon: React.ReactNode,
    run: () => void,
    shortcut?: string,
    isDisabled = !editor,
  ) => (
    <IconButton
      label={label(name)}
      icon={icon}
      isDisabled={isDisabled}
      onPress={run}
      {...(shortcut ? { keys: keys(shortcut) } : {})}
    />
  )
  const label = (
    name:
      | 'undo'
      | 'redo'
      | 'bold'
      | 'italic'
      | 'underline'
      | 'link'
      | 'bulletList'
      | 'numberedList'
      | 'heading'
      | 'splitRow'
      | 'mergeRow'
      | 'find',
  ) => t(`editor.command.${name}`)
  return (
    <Toolbar className="editor-tools" aria-label={t('editor.formatting')}>
      {tool('undo', <Undo2 aria-hidden className="directional" />, editing.undo, 'Mod+Z', !view.canUndo)}
      {tool('redo', <Redo2 aria-hidden className="directional" />, editing.redo, 'Mod+Y', !view.canRedo)}
      <i className="rule" aria-hidden />
      {tool('bold', <Bold aria-hidden />, () => editor?.chain().focus().toggleMark('bold').run(), 'Mod+B')}
      {tool('italic', <Italic aria-hidden />, () => editor?.chain().focus().toggleMark('italic').run(), 'Mod+I')}
      {tool(
        'underline',
        <Underline aria-hidden />,
        () => editor?.chain().focus().toggleMark('underline').run(),
        'Mod+U',
      )}
      {tool('link', <Link aria-hidden />, onLink)}
      {tool(
        'bulletList',
        <List aria-hidden className="directional" />,
        () => editor && toggleList(editor, 'bulletList'),
      )}
      {tool(
        'numberedList',
        <ListOrdered aria-hidden className="directional" />,
        () => editor && toggleList(editor, 'orderedList'),
      )}
      {tool('heading', <Heading2 aria-hidden />, () => editor && toggleHeading(editor))}
      <i className="rule" aria-hidden />
      {tool('splitRow', <Split aria-hidden />, () => splitAtCaret(editing))}
      {tool('mergeRow', <Merge aria-hidden />, () => caret && mergeDown(editing, caret))}
      <IconButton label={tb('insert.command')} icon={<Stamp aria-hidden />} onPress={onInsertApproved} />
      <i className="rule" aria-hidden />
      <IconButton
        label={t(single ? 'editor.command.sideBySide' : 'editor.command.draftMode')}
        icon={single ? <Columns2 aria-hidden /> : <Square aria-hidden />}
        onPress={() => onSingle(!single)}
      />
      {tool('find', <Search aria-hidden />, onFind, 'Mod+F', false)}
      <span className="space" />
      <ToggleButton
        className="switch-button"
        isSelected={settings.showTerms}
        onChange={(showTerms) => onSettings({ showTerms })}
      >
        <span className="box" aria-hidden />
        <BookMarked aria-hidden className="when-narrow" />
        <span className="words">{t('editor.command.showTerms')}</span>
      </ToggleButton>
      <ToggleButton
        className="switch-button"
        isSelected={settings.showIssues}
        onChange={(showIssues) => onSettings({ showIssues })}
      >
        <span className="box" aria-hidden />
        <CircleAlert aria-hidden className="when-narrow" />
        <span className="words">{t('editor.command.showIssues')}</span>
      </ToggleButton>
    </Toolbar>
  )
}
