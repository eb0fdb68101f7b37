// The ground the features' own styles stand on comes before them.
import './styles.ts'
import { createRoot } from 'react-dom/client'
import { start } from '#renderer/app/start.tsx'
import { connectEngine } from '#renderer/engine/connect-engine.ts'

const place = document.getElementById('root')
if (place === null) throw new Error('index.html has no #root')
start(createRoot(place), await connectEngine())
