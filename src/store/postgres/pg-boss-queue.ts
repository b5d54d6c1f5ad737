import { PgBoss } from 'pg-boss'
import type { Hint, Queue } from '../../domain/ports.ts'
import { createPool } from './postgres-pool.ts'

/**
 * Hints by pg-boss, in tables of its own beside ours. It hands a hint to one worker at a time, keeps one of a later time
 * until then, and gives one that a dead worker took to another. None of that decides about a message: a worker that takes a
 * hint looks at the database.
 */
const HINTS = 'hints'
/** After which a hint that was taken and not ended is given to somebody else. */
const TAKEN_SECONDS = 15 * 60
/** Ended hints are of no use to anybody. */
const KEPT_SECONDS = 60 * 60

interface HintData {
  readonly issueId: string
}

/** Makes its tables where they are not there. `onError` hears of what pg-boss does by itself, such as tidying up. */
export async function openPgBossQueue(url: string, onError: (error: unknown) => void): Promise<Queue> {
  const pool = createPool({
    ...{ connectionString: url, application_name: 'diglot-queue', max: 2 },
    connectionTimeoutMillis: 10_000,
  })
  const boss = new PgBoss({ db: { executeSql: (text, values) => pool.query(text, values) } })
  boss.on('error', onError)
  await boss.start()
  await boss.createQueue(HINTS, {
    policy: 'short', // of each key one waits
    retryLimit: 1,
    expireInSeconds: TAKEN_SECONDS,
    deleteAfterSeconds: KEPT_SECONDS,
  })
  return {
    async hint(issueId, { chunks = 1, at } = {}) {
      const data: HintData = { issueId }
      const jobs = Array.from({ length: at === undefined ? chunks : 1 }, (_, index) => ({
        data,
        singletonKey: at === undefined ? `${issueId} ${index}` : `${issueId} at ${at.toISOString()}`,
        ...(at === undefined ? {} : { startAfter: at }),
      }))
      await boss.insert(HINTS, jobs)
    },

    async take(): Promise<Hint | null> {
      const [job] = await boss.fetch<HintData>(HINTS)
      if (job === undefined) return null
      return { issueId: job.data.issueId, done: async () => void (await boss.complete(HINTS, job.id)) }
    },

    async close() {
      await boss.stop({ graceful: false })
      await pool.end()
    },
  }
}
