import { useCallback, useState } from 'react'
import type { NewsletterView } from '../../../app/views/newsletter.ts'
import { useLanguage, useMessages } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { api, at } from '../requests/api.ts'
import { useConnection } from '../requests/changes.ts'
import { ask } from '../requests/request.ts'
import { useAction } from '../requests/use-action.ts'
import { setAnswer } from '../requests/use-query.ts'
import { inOrder } from './newsletter.tsx'
import { useMe } from './person.ts'
import { LanguageChoice } from './plain-header.tsx'
import { Link, navigate, useLocation } from './router.tsx'
import { useKeys } from './use-keys.ts'

interface Props {
  readonly newsletter: NewsletterView | null
  readonly canSignOut: boolean
}

export function Header({ newsletter, canSignOut }: Props) {
  const { messages } = useLanguage()
  const [showsKeys, setShowsKeys] = useState(false)
  useKeys({
    '?': useCallback(() => setShowsKeys(true), []),
    'g i': useCallback(() => navigate('/'), []),
    'g a': useCallback(() => navigate('/articles'), []),
    'g l': useCallback(() => navigate('/list'), []),
    'g o': useCallback(() => navigate('/outbox'), []),
    'g p': useCallback(() => navigate('/paste'), []),
    'g s': useCallback(() => navigate('/settings'), []),
  })
  return (
    <header className="top">
      <a className="skip" href="#content">
        {messages.shell.skip}
      </a>
      <Link href="/" className="name">
        {newsletter === null ? 'Diglot' : <NewsletterName newsletter={newsletter} />}
      </Link>
      <MainLinks />
      <div className="end">
        <Connection />
        <Link href="/paste" className="button small">
          {messages.shell.paste}
        </Link>
        <LanguageChoice />
        {canSignOut ? <SignedIn /> : null}
        <span className="for-keys">
          <Button kind="plain" aria-label={messages.keys.title} onPress={() => setShowsKeys(true)}>
            <kbd>?</kbd>
          </Button>
        </span>
      </div>
      <KeysDialog isOpen={showsKeys} onClose={() => setShowsKeys(false)} />
    </header>
  )
}

function NewsletterName({ newsletter }: { readonly newsletter: NewsletterView }) {
  const { language } = useLanguage()
  const names = inOrder(newsletter, newsletter.name)
  const own = names.find(({ tag }) => tag.slice(0, 2) === language.slice(0, 2)) ?? names[0]
  return <span lang={own?.tag}>{own?.value}</span>
}

function MainLinks() {
  const { messages } = useLanguage()
  const { path } = useLocation()
  const links = [
    ['/', messages.shell.issues, path === '/' || path.startsWith('/issues/')],
    ['/articles', messages.shell.articles, path.startsWith('/articles') || path === '/paste'],
    ['/list', messages.shell.list, path.startsWith('/list')],
    ['/outbox', messages.shell.outbox, path.startsWith('/outbox')],
    ['/log', messages.shell.log, path === '/log'],
    ['/settings', messages.shell.settings, path.startsWith('/settings')],
  ] as const
  return (
    <nav aria-label={messages.shell.main}>
      {links.map(([href, text, isHere]) => (
        <Link key={href} href={href} aria-current={isHere ? 'page' : undefined}>
          {text}
        </Link>
      ))}
    </nav>
  )
}

/** Who is signed in, and the way out. */
function SignedIn() {
  const { messages } = useLanguage()
  const { name, role } = useMe()
  const leaving = useAction(async () => {
    // Under the name of who typed it.
    await (await import('../record/editing/open-editors.ts')).saveAll()
    setAnswer(at(api.session, {}), await ask(api.session.$delete, { json: {} }))
  })
  return (
    <>
      <span className="me" title={messages.me.who(name, messages.me.roles[role])}>
        {name}
      </span>
      <Button kind="plain" onPress={() => void leaving.run()}>
        {messages.signIn.leave}
      </Button>
    </>
  )
}

function Connection() {
  const { messages } = useLanguage()
  const isConnected = useConnection()
  return (
    <span role="status">
      {isConnected ? null : <span className="badge warning">{messages.shell.disconnected}</span>}
    </span>
  )
}

function KeysDialog({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const { keys } = useMessages()
  return (
    <Dialog title={keys.title} isOpen={isOpen} onClose={onClose} isWide>
      {[
        { name: keys.everywhere, list: keys.everywhereList },
        { name: keys.preview, list: keys.previewList },
        { name: keys.record, list: keys.recordList },
      ].map(({ name, list }) => (
        <section key={name} className="stack" aria-label={name}>
          <h3 className="soft">{name}</h3>
          <ul className="keys">
            {list.map(([key, text]) => (
              <li key={key}>
                <span>{text}</span>
                <span className="nowrap">
                  {key.split(' ').map((part) => (
                    <kbd key={part}>{part}</kbd>
                  ))}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Dialog>
  )
}
