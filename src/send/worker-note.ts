import type { Schedule } from '../domain/sending/schedule.ts'
import type { Recovered } from '../domain/sending/worker-ports.ts'
import type { Hold } from './hold.ts'

/** What a worker tells of its work; never an address. */
export type WorkerNote =
  | { readonly what: 'working'; readonly worker: number | null }
  | { readonly what: 'due'; readonly schedule: Schedule }
  | { readonly what: 'recovered'; readonly recovered: Recovered }
  | { readonly what: 'delivered'; readonly issueId: string; readonly ended: number }
  | { readonly what: 'holding'; readonly issueId: string; readonly hold: Hold }
  /** Somebody else sends on a database on which only one can. */
  | { readonly what: 'busy' }
  /** The database has dropped this worker; what is under way is finished, and written down when it is back. */
  | { readonly what: 'cut-off' }
  | { readonly what: 'database-away'; readonly error: unknown }
  | { readonly what: 'smtp-failed'; readonly issueId: string; readonly error: unknown }
