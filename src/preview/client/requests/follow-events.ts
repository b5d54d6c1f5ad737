type Handlers = Readonly<Record<string, (event: MessageEvent<string>) => void>>

/**
 * Server-sent events for as long as somebody looks at the page; returns how to stop. A browser opens six connections to
 * a server, all its tabs together: a hidden one that kept its own would in the end keep the others from loading. Shown
 * again, it is connected again, and what a stream says at its beginning brings it up to date.
 */
export function followEvents(path: string, handlers: Handlers): () => void {
  let events: EventSource | null = null
  const close = () => {
    events?.close()
    events = null
  }
  const follow = () => {
    if (document.hidden) return close()
    if (events !== null) return
    events = new EventSource(path)
    for (const [name, handler] of Object.entries(handlers)) events.addEventListener(name, handler)
  }
  follow()
  document.addEventListener('visibilitychange', follow)
  return () => {
    document.removeEventListener('visibilitychange', follow)
    close()
  }
}
