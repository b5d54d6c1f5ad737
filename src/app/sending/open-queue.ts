import type { Config } from '../../config.ts'
import type { Hint, Queue } from '../../domain/ports.ts'

/** Where hints for workers go: through the database where many send, else no further than this process. */
export async function openQueue(
  { databaseUrl }: Config,
  onError: (error: unknown) => void = () => undefined,
): Promise<Queue> {
  if (databaseUrl === null) return createInProcessQueue()
  return (await import('../../store/postgres/pg-boss-queue.ts')).openPgBossQueue(databaseUrl, onError)
}

/** Gives one hint and is gone. */
export async function giveHint(
  config: Config,
  issueId: string,
  options: { readonly chunks?: number; readonly at?: Date } = {},
): Promise<void> {
  const queue = await openQueue(config)
  try {
    await queue.hint(issueId, options)
  } finally {
    await queue.close()
  }
}

/** Hints within one process. Those of a later time are in the database: workers look there often enough. */
export function createInProcessQueue(): Queue {
  const waiting = new Set<string>()
  return {
    async hint(issueId, { at } = {}) {
      if (at === undefined) waiting.add(issueId)
    },
    async take(): Promise<Hint | null> {
      const [issueId] = waiting
      if (issueId === undefined) return null
      waiting.delete(issueId)
      return { issueId, done: async () => undefined }
    },
    close: async () => undefined,
  }
}
