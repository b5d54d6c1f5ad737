import { useEffect } from 'react'

type Handlers = Readonly<Record<string, () => void>>

const registered = new Set<Handlers>()
let before = ''

/** Shortcuts while a component is shown: `?`, `n`, `g i`. They rest while somebody writes or a dialog is open. */
export function useKeys(handlers: Handlers): void {
  useEffect(() => {
    registered.add(handlers)
    return () => {
      registered.delete(handlers)
    }
  })
}

/** Keys that are pressed in a frame count as pressed on the page. Returns how to stop. */
export function listenForKeys(target: EventTarget): () => void {
  target.addEventListener('keydown', onKey)
  return () => {
    target.removeEventListener('keydown', onKey)
  }
}

listenForKeys(document)

function onKey(event: Event): void {
  const { key, metaKey, ctrlKey, altKey, target, defaultPrevented } = event as KeyboardEvent
  if (defaultPrevented || metaKey || ctrlKey || altKey || isWritten(target)) return
  const [both, alone] = [`${before} ${key}`, key]
  before = key
  for (const handlers of [...registered].reverse()) {
    const handler = handlers[both] ?? handlers[alone]
    if (handler === undefined) continue
    event.preventDefault()
    before = ''
    handler()
    return
  }
}

function isWritten(target: EventTarget | null): boolean {
  if (document.querySelector('[role="dialog"], [role="listbox"]') !== null) return true
  return target instanceof HTMLElement && target.closest('input, textarea, select, [role="row"]') !== null
}
