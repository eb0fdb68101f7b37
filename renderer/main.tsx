import { createRoot } from 'react-dom/client'
import { start } from '#renderer/app/start.tsx'
import { connectEngine } from '#renderer/engine/connect-engine.ts'
import '#renderer/ui/fonts.css'
import '#renderer/ui/tokens.css'
import '#renderer/ui/base.css'
import '#renderer/ui/controls.css'
import '#renderer/ui/dialog.css'
import '#renderer/app/app.css'

const place = document.getElementById('root')
if (place === null) throw new Error('index.html has no #root')
start(createRoot(place), await connectEngine())
