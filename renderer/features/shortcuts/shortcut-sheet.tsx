import { useTranslation } from 'react-i18next'
import { type Command, useAllCommands } from '#renderer/app/commands.ts'
import { useKeys } from '#renderer/app/use-keys.ts'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { KeyCaps } from '#renderer/ui/key-caps.tsx'
import './shortcuts.css'

/** Every key that does something where the window stands now. */
export function ShortcutSheet({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation()
  const keys = useKeys()
  const commands = useAllCommands()
  return (
    <Dialog title={t('shortcuts.title')} closeLabel={t('common.close')} size="medium" onClose={onClose}>
      <p className="muted">{t('shortcuts.hint')}</p>
      <div className="shortcut-groups">
        {[...groupsOf(commands)].map(([group, members]) => (
          <section key={group}>
            <h3>{group}</h3>
            <dl>
              {members.map((command) => (
                <div key={command.id}>
                  <dt>{command.title}</dt>
                  <dd>{command.shortcut === null ? null : <KeyCaps keys={keys(command.shortcut)} />}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}

function groupsOf(commands: readonly Command[]): ReadonlyMap<string, readonly Command[]> {
  const groups = new Map<string, Command[]>()
  for (const command of commands) {
    if (command.shortcut === null || command.unlisted) continue
    const group = groups.get(command.group)
    if (group) group.push(command)
    else groups.set(command.group, [command])
  }
  return groups
}
