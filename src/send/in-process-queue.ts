import type { Hint, Queue } from '../domain/ports.ts'

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
