import { type AnchorHTMLAttributes, type MouseEvent, useSyncExternalStore } from 'react'

/** Where the browser is: every view of the preview has an address of its own, and Back goes through them. */
export interface Location {
  readonly path: string
  readonly query: URLSearchParams
}

const listeners = new Set<() => void>()
let current = read()

addEventListener('popstate', () => {
  current = read()
  tellAll()
})

export function useLocation(): Location {
  return useSyncExternalStore(subscribe, () => current)
}

/** Goes to an address of the preview. `replace` leaves no step for Back: for what is set and not visited. */
export function navigate(to: string, { replace = false }: { readonly replace?: boolean } = {}): void {
  if (to === location.pathname + location.search) return
  if (replace) history.replaceState(null, '', to)
  else history.pushState(null, '', to)
  const isAnotherPage = current.path !== location.pathname
  current = read()
  if (isAnotherPage && !replace) scrollTo(0, 0)
  tellAll()
}

/** The same page with some of its settings changed; null takes one away. */
export function withQuery(
  { path, query }: Location,
  changes: Readonly<Record<string, string | null>>,
): string {
  const next = new URLSearchParams(query)
  for (const [name, value] of Object.entries(changes))
    if (value === null) next.delete(name)
    else next.set(name, value)
  const text = next.toString()
  return text === '' ? path : `${path}?${text}`
}

/** The named parts of a path, or null: `match('/issues/:id', '/issues/2025-w30')` is `{ id: '2025-w30' }`. */
export function match(pattern: string, path: string): Readonly<Record<string, string>> | null {
  const [wanted, given] = [pattern.split('/'), path.split('/')]
  if (wanted.length !== given.length) return null
  const named: Record<string, string> = {}
  for (const [index, part] of wanted.entries()) {
    const value = decodePart(given[index] ?? '')
    if (part.startsWith(':') && value !== null && value !== '') named[part.slice(1)] = value
    else if (part !== value) return null
  }
  return named
}

type LinkProps = AnchorHTMLAttributes<HTMLAnchorElement> & { readonly href: string }

/** A link that stays in the preview; with a modifier key it opens a tab, as any link does. */
export function Link({ href, onClick, ...rest }: LinkProps) {
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event)
    if (event.defaultPrevented || event.button !== 0) return
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    navigate(href)
  }
  return <a href={href} onClick={follow} {...rest} />
}

function read(): Location {
  return { path: location.pathname, query: new URLSearchParams(location.search) }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function tellAll(): void {
  for (const listener of listeners) listener()
}

function decodePart(part: string): string | null {
  try {
    return decodeURIComponent(part)
  } catch {
    return null // an address that was typed or cut off by hand
  }
}
