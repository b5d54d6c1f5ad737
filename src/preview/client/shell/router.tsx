import { type AnchorHTMLAttributes, type MouseEvent, useSyncExternalStore } from 'react'
import type { Location } from './address.ts'

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
