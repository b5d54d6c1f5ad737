import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { LanguageProvider } from './language/language.tsx'

const place = document.getElementById('app')
if (place === null) throw new Error('index.html has no element #app.')
createRoot(place).render(
  <LanguageProvider>
    <App />
  </LanguageProvider>,
)
