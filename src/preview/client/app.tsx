import { useEffect } from 'react'
import type { NewsletterView } from '../../app/views/newsletter.ts'
import type { SessionView } from '../../app/views/session.ts'
import { Loaded } from './parts/loaded.tsx'
import { followChanges } from './requests/changes.ts'
import { useQuery } from './requests/use-query.ts'
import { Header } from './shell/header.tsx'
import { NewsletterContext } from './shell/newsletter.tsx'
import { Page } from './shell/page.tsx'
import { SignInPage } from './shell/sign-in-page.tsx'

/** The whole client. Nothing is asked for before it is known whether somebody has to sign in. */
export function App() {
  const session = useQuery<SessionView>('/api/session')
  return (
    <Loaded answer={session}>
      {({ needsPassword, isSignedIn }) =>
        needsPassword && !isSignedIn ? <SignInPage /> : <Desk needsPassword={needsPassword} />
      }
    </Loaded>
  )
}

function Desk({ needsPassword }: { readonly needsPassword: boolean }) {
  const newsletter = useQuery<NewsletterView>('/api/newsletter')
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
