import type { Root } from 'react-dom/client'
import { App } from '#renderer/app/app.tsx'
import { EngineProvider } from '#renderer/app/engine-context.tsx'
import { firstInterfaceLanguage } from '#renderer/app/interface-language.ts'
import { createTexts } from '#renderer/app/texts.ts'
import type { EngineConnection } from '#renderer/engine/connect-engine.ts'

/** Puts the application on the page. */
export function start(root: Root, connection: EngineConnection): void {
  const texts = createTexts(firstInterfaceLanguage(navigator.languages))
  root.render(
    <EngineProvider connection={connection}>
      <App texts={texts} />
    </EngineProvider>,
  )
}
