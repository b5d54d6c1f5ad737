import { createContext, use } from 'react'
import type { MeView } from '../../../app/views/session.ts'
import { useMessages } from '../language/language.tsx'

type Right = MeView['may'][number]
/** A use case of the desk, as the table of rights names it. */
export type UseCase = MeView['refused'][number]['does']

export const MeContext = createContext<MeView | null>(null)

/** Who is signed in, or sits at the machine. */
export function useMe(): MeView {
  const me = use(MeContext)
  if (me === null) throw new Error('There is no MeContext around this component.')
  return me
}

/** Who may do something, where this person may not; the server decides it again. */
export function useRefusal(right: Right | null): string | null {
  const { may, needs } = useMe()
  const { mayFrom } = useMessages().me
  return right === null || may.includes(right) ? null : mayFrom[needs[right]]
}

/** The same of a use case. Null outside of a session, where nothing is known of anybody. */
export function useRefused(useCase: UseCase | null): string | null {
  const me = use(MeContext)
  const { mayFrom } = useMessages().me
  const found = me?.refused.find(({ does }) => does === useCase)
  return found === undefined ? null : mayFrom[found.role]
}
