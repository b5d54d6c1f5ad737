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

/** What is called for each event by its name; `ready` and `error` say how the connection is. */
type Handlers = Readonly<Record<string, (data: string) => void>>

/** A browser tries again by itself, except where the answer was no stream: a proxy before a server that is away. */
const AGAIN_MS = 10_000

/** A stream of this window's own; returns how to close it. */
function openStream(path: string, handlers: Handlers): () => void {
  return openEvents(path, Object.keys(handlers), (name, data) => handlers[name]?.(data)).close
}

/** What one window says to the others that follow the same path. */
type Said =
  | { readonly name: string; readonly data: string; readonly to?: string }
  /** The window that holds the stream is asked how it is. */
  | { readonly asks: string }

/** One stream for all windows of a browser that are looked at: the next one opens it where the one that held it is gone. */
function shareStream(path: string, handlers: Handlers): () => void {
  const name = `diglot-events ${path}`
  const me = crypto.randomUUID()
  const channel = new BroadcastChannel(name)
  const leaving = new AbortController()
  const say = (said: Said) => channel.postMessage(said)
  let held: Stream | null = null

  channel.addEventListener('message', ({ data: said }: MessageEvent<Said>) => {
    if (!('asks' in said)) {
      if (said.to === undefined || said.to === me) handlers[said.name]?.(said.data)
    } else if (held !== null) say({ name: held.isOpen() ? 'ready' : 'error', data: '', to: said.asks })
  })
  say({ asks: me })

  function hold(): Promise<void> {
    const onEvent = (event: string, data: string) => {
      handlers[event]?.(data)
      say({ name: event, data })
    }
    const stream = openEvents(path, Object.keys(handlers), onEvent)
    held = stream
    return new Promise((resolve) => {
      leaving.signal.addEventListener('abort', () => {
        stream.close()
        resolve()
      })
    })
  }
  const isLeaving = (error: unknown) => error instanceof DOMException && error.name === 'AbortError'
  navigator.locks.request(name, { signal: leaving.signal }, hold).catch((error: unknown) => {
    if (!isLeaving(error)) throw error
  })
  return () => {
    leaving.abort()
    channel.close()
  }
}

interface Stream {
  readonly close: () => void
  readonly isOpen: () => boolean
}

function openEvents(
  path: string,
  names: readonly string[],
  onEvent: (name: string, data: string) => void,
): Stream {
  let events: EventSource
  let again: ReturnType<typeof setTimeout> | undefined
  const open = () => {
    events = new EventSource(path)
    for (const name of names)
      events.addEventListener(name, (event) => onEvent(name, event instanceof MessageEvent ? event.data : ''))
    events.addEventListener('error', () => {
      if (events.readyState === EventSource.CLOSED) again = setTimeout(open, AGAIN_MS)
    })
  }
  open()
  return {
    close() {
      clearTimeout(again)
      events.close()
    },
    isOpen: () => events.readyState === EventSource.OPEN,
  }
}
