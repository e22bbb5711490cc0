import { startTransition } from 'react'
import { createRoot } from 'react-dom/client'
import '#app/theme.css'
import '#app/print.css'
import { App } from '#app/app.tsx'
import { modeAt } from '#app/modes.tsx'
import { startTheme } from '#app/theme.ts'
import { loadChosenWords } from '#i18n/locale.tsx'

startTheme()
// Asked for at once: drawing the page up to where it is missed takes a tenth of a second
modeAt(location.hash.slice(1))?.load()
const root = document.getElementById('root')
// As a transition, so that a mode that comes in a file of its own is not held back behind an empty page shown before it
if (root) loadChosenWords().then(() => startTransition(() => createRoot(root).render(<App />)))
