import { storeTopics } from '../domain/change-ports.ts'
import type { Store } from '../domain/ports.ts'
import { DiglotError } from '../errors.ts'
import type { StoreChange } from './views/newsletter.ts'

/** Between two looks while somebody listens. */
const LOOK_MS = 750
/** In proportion to a look: counting a list of a million must not slow down a send. */
const REST_PER_LOOK = 20
/** Deliveries change without end while an issue is sent. */
const DELIVERIES_REST_MS = 4_000

type Listener = (change: StoreChange) => void
type Topic = StoreChange['what'][number]

interface StoreFollower {
  /**
   * Calls back after somebody has written: another window, a command, a worker. Nothing that is written after it resolves
   * is missed. Returns how to stop.
   */
  follow(listener: Listener): Promise<() => void>
  /** Nothing is asked of the store once it resolves. */
  close(): Promise<void>
}

/** One look for all who listen, and none while nobody does. */
export function createStoreFollower(
  store: () => Promise<Store>,
  onBug: (error: unknown) => void,
): StoreFollower {
  const listeners = new Set<Listener>()
  let looking: Promise<void> | null = null
  let timer: NodeJS.Timeout | undefined
  let look = createLook()

  async function tell(): Promise<void> {
    try {
      const what = await look(await store())
      if (what.length > 0) for (const listener of listeners) listener({ kind: 'store', what })
    } catch (error) {
      // A database that is away for a moment is told by whatever a page asks of it.
      if (!(error instanceof DiglotError)) onBug(error)
    }
  }

  function lookNow(): Promise<void> {
    looking ??= tell().finally(() => {
      looking = null
      if (listeners.size > 0) timer = setTimeout(lookNow, LOOK_MS).unref()
    })
    return looking
  }

  function stop(listener: Listener): void {
    listeners.delete(listener)
    if (listeners.size > 0) return
    clearTimeout(timer)
    look = createLook()
  }

  return {
    async follow(listener) {
      listeners.add(listener)
      if (listeners.size === 1) await lookNow()
      else await looking
      return () => stop(listener)
    },
    async close() {
      for (const listener of listeners) stop(listener)
      await looking
    },
  }
}

/** What is different since the last look; the first one only remembers. */
function createLook() {
  const topics = new Map<Topic, { mark: string | null; isOpen: boolean; restsUntil: number }>(
    [...storeTopics, 'deliveries' as const].map((topic) => [
      topic,
      { mark: null, isOpen: true, restsUntil: 0 },
    ]),
  )
  let version: string | null = null

  return async ({ changes }: Store): Promise<readonly Topic[]> => {
    const current = await changes.version()
    const what: Topic[] = []
    for (const [topic, seen] of topics) {
      seen.isOpen ||= current !== version
      const began = performance.now()
      if (!seen.isOpen || began < seen.restsUntil) continue
      // Whatever is written may be a delivery: counting them would cost more than it tells.
      const mark = topic === 'deliveries' ? current : await changes.mark(topic)
      if (seen.mark !== null && seen.mark !== mark) what.push(topic)
      const tookMs = performance.now() - began
      const restMs =
        topic === 'deliveries' && seen.mark !== null ? DELIVERIES_REST_MS : tookMs * REST_PER_LOOK
      topics.set(topic, { mark, isOpen: false, restsUntil: began + tookMs + restMs })
    }
    version = current
    return what
  }
}
