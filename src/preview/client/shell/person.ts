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

/** Fields that have a text for each language. */
const TEXTS = ['sections', 'subject', 'preheader', 'intro', 'image']

/** Whether this person may only read a field of a record. Nothing is known of anybody outside of a session. */
export function useReadOnly(kind: 'article' | 'issue', field: string): boolean {
  const me = use(MeContext)
  if (me === null) return false
  // What a block says is as the texts of an article are.
  const [, inBlock = null] = /^blocks\.[^.]+\.(.+)$/.exec(field) ?? []
  const [first = '', second, third] = (inBlock ?? field).split('.')
  const language = first === 'image' ? third : second
  const isText = TEXTS.includes(first)
  if (isText && me.languages.length > 0 && !me.languages.includes(language ?? '')) return true
  if (inBlock !== null && !isText) return me.readOnly.issue.includes('blocks')
  return me.readOnly[inBlock === null ? kind : 'article'].includes(first)
}

/** The same of a use case. Null outside of a session, where nothing is known of anybody. */
export function useRefused(useCase: UseCase | null): string | null {
  const me = use(MeContext)
  const { mayFrom } = useMessages().me
  const found = me?.refused.find(({ does }) => does === useCase)
  return found === undefined ? null : mayFrom[found.role]
}
