import { useCallback, useEffect, useRef, useState } from 'react'
import { SHOWN_HEADER } from '../../shown-header.ts'
import { useChanges } from '../requests/changes.ts'
import { listenForKeys } from '../shell/use-keys.ts'
import { patchElement } from './patch-document.ts'

interface Props {
  /** Served by the preview with a policy of its own: nothing in it runs. */
  readonly path: string
  readonly title: string
  /** Shown in place of what `path` answers: a draft that is not saved. */
  readonly html?: string | null
  /** Which mail `path` answers, as its `SHOWN_HEADER` says: where another one is shown, it is asked for again, also where no change was heard of. */
  readonly version?: string | null
  /** Called whenever the mail was drawn again, and when another function is given. */
  readonly onShown?: (document: Document) => void
}

/** What a frame is to show. */
type Wanted = Required<Pick<Props, 'path' | 'html' | 'version'>>

/**
 * A mail in a frame without scripts. When a file or a setting changes, the new mail takes the place of the old one inside
 * the same document: nothing flashes, and the reader stays where they were.
 */
export function MailFrame({ path, title, html = null, version = null, onShown }: Props) {
  const frame = useRef<HTMLIFrameElement>(null)
  const [first] = useState<Wanted>({ path, html: null, version })
  const shown = useRef(first)
  const latest = useRef<AbortController | null>(null)
  const isLoaded = useRef(false)
  /** What the frame loads is no more what is wanted, or as it was. */
  const isOutdated = useRef(false)
  const mail = useCallback(() => frame.current?.contentDocument ?? null, [])

  const show = useCallback(
    async (wanted: Wanted) => {
      shown.current = wanted
      // Before it has loaded the frame is under the page's policy; what is wanted by then is shown once it has.
      isOutdated.current = !isLoaded.current
      if (isOutdated.current) return
      latest.current?.abort()
      const controller = new AbortController()
      latest.current = controller
      const answer =
        wanted.html === null
          ? await fetchMail(wanted.path, controller.signal)
          : { html: wanted.html, version: null }
      const document = mail()
      if (answer === null || controller.signal.aborted || document === null) return
      shown.current = { ...wanted, version: answer.version ?? wanted.version }
      swapDocument(document, answer.html)
      onShown?.(document)
    },
    [mail, onShown],
  )

  useEffect(() => {
    const { current } = shown
    if (current.path !== path || current.html !== html || current.version !== version)
      void show({ path, html, version })
  }, [path, html, version, show])
  useEffect(() => {
    const document = mail()
    if (isLoaded.current && document !== null) onShown?.(document)
  }, [mail, onShown])
  useChanges(useCallback(() => show(shown.current), [show]))

  const loaded = () => {
    const document = mail()
    if (document === null) return
    isLoaded.current = true
    listenForKeys(document)
    if (isOutdated.current) void show(shown.current)
    else onShown?.(document)
  }
  return (
    <iframe
      ref={frame}
      title={title}
      src={first.path}
      sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
      onLoad={loaded}
    />
  )
}

/** Null where the server is gone or another mail is wanted by now; the page says the former elsewhere. */
async function fetchMail(path: string, signal: AbortSignal) {
  try {
    const response = await fetch(path, { signal })
    return { html: await response.text(), version: response.headers.get(SHOWN_HEADER) }
  } catch (error) {
    if (error instanceof TypeError || (error instanceof DOMException && error.name === 'AbortError'))
      return null
    throw error
  }
}

/** Puts another mail into a frame's document; the place that is scrolled to stays. */
function swapDocument(document: Document, html: string): void {
  const frame = document.defaultView
  if (frame === null) return
  const place = { left: frame.scrollX, top: frame.scrollY }
  // The frame's own parser: what it parses is under the mail's policy, not under the page's.
  const next = new frame.DOMParser().parseFromString(html, 'text/html')
  patchElement(document.documentElement, document.importNode(next.documentElement, true))
  frame.scrollTo({ ...place, behavior: 'instant' })
}
