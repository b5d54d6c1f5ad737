import { createContext, use } from 'react'
import type { NewsletterView } from '../../../app/views/newsletter.ts'

export const NewsletterContext = createContext<NewsletterView | null>(null)

/** The newsletter that is being made: its languages, editions and editors. */
export function useNewsletter(): NewsletterView {
  const newsletter = use(NewsletterContext)
  if (newsletter === null) throw new Error('There is no NewsletterContext around this component.')
  return newsletter
}

/** Values in the newsletter's own order of languages; those that are missing are left out. */
export function inOrder<T>(
  { languages }: Pick<NewsletterView, 'languages'>,
  values: Readonly<Record<string, T | null>>,
): readonly { readonly tag: string; readonly value: T }[] {
  return languages.flatMap(({ tag }) => {
    const value = values[tag] ?? null
    return value === null ? [] : [{ tag, value }]
  })
}
