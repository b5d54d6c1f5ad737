import { type Handlers, openStream, shareStream } from './event-stream.ts'

/**
 * Server-sent events for as long as somebody looks at the page; returns how to stop. A browser opens six connections to
 * a server, all its windows together, so those that are looked at share one stream, and a hidden one has none: each with
 * its own would in the end keep the others from loading. Shown again, it is connected again, and what a stream says at
 * its beginning brings it up to date.
 */
export function followEvents(path: string, handlers: Handlers): () => void {
  // A page that is read from another machine by plain HTTP has no locks, by which windows agree who holds the stream.
  const begin = 'locks' in navigator ? shareStream : openStream
  let stop: (() => void) | null = null
  const follow = () => {
    if (!document.hidden) stop ??= begin(path, handlers)
    else end()
  }
  const end = () => {
    stop?.()
    stop = null
  }
  follow()
  document.addEventListener('visibilitychange', follow)
  return () => {
    document.removeEventListener('visibilitychange', follow)
    end()
  }
}
