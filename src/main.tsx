import { createRoot } from 'react-dom/client'
import '#app/theme.css'
import { App } from '#app/app.tsx'
import { startTheme } from '#app/theme.ts'

startTheme()
const root = document.getElementById('root')
if (root) createRoot(root).render(<App />)
