import { useEffect } from 'react'
import type { SessionView } from '../../../app/views/session.ts'
import { api, at } from '../requests/api.ts'
import { refreshWhere } from '../requests/use-query.ts'

/** Whose page this is; null before anybody has signed in. */
let owner: string | null = null

const { path: sessionPath } = at(api.session, {})
const channel = new BroadcastChannel('diglot-person')
channel.addEventListener('message', ({ data }) => {
  if (data !== owner) refreshWhere((path) => path === sessionPath)
})

/**
 * A page is one person's: where another one signs in, or nobody is signed in any more, it is loaded again, in every window,
 * and what it held in memory of the first is kept for them alone. False from then on: nothing of it may be shown.
 */
export function useOnePerson(session: SessionView | null): boolean {
  const person = session === null ? owner : personIn(session)
  const isOwn = owner === null || person === owner
  useEffect(() => {
    if (person === owner) return
    channel.postMessage(person)
    if (owner === null) owner = person
    else location.reload()
  }, [person])
  return isOwn
}

/** Alone on a machine somebody may change what they are called. */
function personIn({ ways, me }: SessionView): string | null {
  if (me === null) return null
  return ways.length === 0 ? '' : (me.address ?? me.name)
}
