import type { Config } from '../../config.ts'
import type { Queue } from '../../domain/ports.ts'
import { createInProcessQueue } from '../../send/in-process-queue.ts'

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
