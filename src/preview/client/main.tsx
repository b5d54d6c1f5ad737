import { lazy, Suspense, useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import type { SessionView } from '../../app/views/session.ts'
import { FilesPage } from './files/files-page.tsx'
import { LanguageProvider, loadFirstLanguage } from './language/language.tsx'
import { Loaded, Waiting } from './parts/loaded.tsx'
import { DeletedBar } from './record/deleted-bar.tsx'
import { api, at } from './requests/api.ts'
import { followChanges } from './requests/changes.ts'
import { useQuery } from './requests/use-query.ts'
import { Header } from './shell/header.tsx'
import { NamePrompt } from './shell/me.tsx'
import { NewsletterContext } from './shell/newsletter.tsx'
import { useOnePerson } from './shell/one-person.ts'
import { Page } from './shell/page.tsx'
import { MeContext } from './shell/person.ts'
import { navigate, useLocation } from './shell/router.tsx'
import { LinkPage, SignInPage } from './shell/sign-in-page.tsx'

const ReviewPage = lazy(async () => ({ default: (await import('./review/review-page.tsx')).ReviewPage }))

/** In a function: a language's file waits for this one to be run, so this one must not wait for it at its top. */
async function start(): Promise<void> {
  const place = document.getElementById('app')
  if (place === null) throw new Error('index.html has no element #app.')
  createRoot(place).render(
    <LanguageProvider first={await loadFirstLanguage()}>
      {location.pathname === '/review' ? (
        <Suspense fallback={<Waiting />}>
          <ReviewPage />
        </Suspense>
      ) : (
        <App />
      )}
    </LanguageProvider>,
  )
}

void start()

/** The whole client. Nothing is asked for before it is known whether somebody has to sign in. */
function App() {
  const session = useQuery(at(api.session, {}))
  const isOwn = useOnePerson(session.value)
  const { path } = useLocation()
  const [token, setToken] = useState(() => location.hash.slice(1))
  const isLink = path === '/sign-in' && token !== ''
  const leaveLink = () => {
    setToken('')
    navigate('/', { replace: true })
  }
  return (
    <Loaded answer={session}>
      {(value) => {
        if (!isOwn) return <Waiting />
        if (isLink) return <LinkPage token={token} onDone={leaveLink} />
        if (value.me === null) return <SignInPage ways={value.ways} />
        return (
          <MeContext value={value.me}>
            <Desk session={value} />
          </MeContext>
        )
      }}
    </Loaded>
  )
}

function Desk({ session }: { readonly session: SessionView }) {
  const newsletter = useQuery(at(api.newsletter, {}))
  useEffect(followChanges, [])
  const id = newsletter.value?.id ?? null
  useEffect(() => {
    if (id !== null) void import('./record/unsaved.tsx').then(({ resumeDrafts }) => resumeDrafts(id))
  }, [id])
  return (
    <>
      <Header newsletter={newsletter.value} canSignOut={session.ways.length > 0} />
      <NamePrompt session={session} />
      <div id="content" tabIndex={-1}>
        {['CONTENT_INVALID', 'NOT_FOUND'].includes(newsletter.failure?.code ?? '') ? (
          <FilesPage />
        ) : (
          <Loaded answer={newsletter}>
            {(value) => (
              <NewsletterContext value={value}>
                <Page />
                <DeletedBar />
              </NewsletterContext>
            )}
          </Loaded>
        )}
      </div>
    </>
  )
}
