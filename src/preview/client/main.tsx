import { useEffect } from 'react'
import { createRoot } from 'react-dom/client'
import { LanguageProvider } from './language/language.tsx'
import { Loaded } from './parts/loaded.tsx'
import { api, at } from './requests/api.ts'
import { followChanges } from './requests/changes.ts'
import { useQuery } from './requests/use-query.ts'
import { Header } from './shell/header.tsx'
import { NewsletterContext } from './shell/newsletter.tsx'
import { Page } from './shell/page.tsx'
import { SignInPage } from './shell/sign-in-page.tsx'

const place = document.getElementById('app')
if (place === null) throw new Error('index.html has no element #app.')
createRoot(place).render(
  <LanguageProvider>
    <App />
  </LanguageProvider>,
)

/** The whole client. Nothing is asked for before it is known whether somebody has to sign in. */
function App() {
  const session = useQuery(at(api.session, {}))
  return (
    <Loaded answer={session}>
      {({ needsPassword, isSignedIn }) =>
        needsPassword && !isSignedIn ? <SignInPage /> : <Desk needsPassword={needsPassword} />
      }
    </Loaded>
  )
}

function Desk({ needsPassword }: { readonly needsPassword: boolean }) {
  const newsletter = useQuery(at(api.newsletter, {}))
  useEffect(followChanges, [])
  return (
    <>
      <Header newsletter={newsletter.value} canSignOut={needsPassword} />
      <Loaded answer={newsletter}>
        {(value) => (
          <NewsletterContext value={value}>
            <Page />
          </NewsletterContext>
        )}
      </Loaded>
    </>
  )
}
