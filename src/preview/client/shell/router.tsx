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

interface Step {
  readonly replace?: boolean
  readonly kept?: string
}

/** Goes to an address of the preview. `replace` leaves no step for Back: for what is set and not visited. */
export function navigate(to: string, { replace = false, kept = '' }: Step = {}): void {
  if (to === location.pathname + location.search && kept === current.kept) return
  if (replace) history.replaceState(kept, '', to)
  else history.pushState(kept, '', to)
  const isAnotherPage = current.path !== location.pathname
  current = read()
  if (isAnotherPage && !replace) scrollTo(0, 0)
  tellAll()
}

type LinkProps = AnchorHTMLAttributes<HTMLAnchorElement> & { readonly href: string; readonly kept?: string }

/** A link that stays in the preview; with a modifier key it opens a tab, as any link does. */
export function Link({ href, kept = '', onClick, ...rest }: LinkProps) {
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event)
    if (event.defaultPrevented || event.button !== 0) return
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    navigate(href, { kept })
  }
  return <a href={href} onClick={follow} {...rest} />
}

function read(): Location {
  const kept: unknown = history.state
  return {
    path: location.pathname,
    query: new URLSearchParams(location.search),
    kept: typeof kept === 'string' ? kept : '',
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function tellAll(): void {
  for (const listener of listeners) listener()
}
