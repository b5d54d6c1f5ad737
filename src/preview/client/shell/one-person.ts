import { useLayoutEffect } from 'react'
import type { SessionView } from '../../../app/views/session.ts'
import { api, at } from '../requests/api.ts'
import { speakAs, whenSpeakerRefused } from '../requests/speaker.ts'
import { refreshWhere } from '../requests/use-query.ts'

/** Whose page this is; null before anybody has signed in. */
let owner: string | null = null

const { path: sessionPath } = at(api.session, {})
const channel = new BroadcastChannel('diglot-person')
channel.addEventListener('message', ({ data }) => {
  if (data !== owner) askWho()
})
whenSpeakerRefused(askWho)

function askWho(): void {
  refreshWhere((path) => path === sessionPath)
}

/**
 * A page is one person's: where another one signs in, or nobody is signed in any more, it is loaded again, in every window,
 * and what it held in memory of the first is kept for them alone. False from then on: nothing of it may be shown.
 */
export function useOnePerson(session: SessionView | null): boolean {
  const person = session === null ? owner : (session.me?.id ?? null)
  const isOwn = owner === null || person === owner
  // Before what is on the page asks for anything.
  useLayoutEffect(() => {
    if (person === owner) return
    channel.postMessage(person)
    if (owner !== null || person === null) return location.reload()
    owner = person
    speakAs(person)
  }, [person])
  return isOwn
}
