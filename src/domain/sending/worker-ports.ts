import type { GroupPace, Pace } from './pace.ts'

/** The processes that send on the database, and what they leave behind when they die. */
export interface WorkerStore {
  /** Whether many processes may send at a time; else the one that has the lock is alone. */
  readonly manySend: boolean
  /** Processes that send at this moment, as far as they are told apart; none where only one can. */
  list(): Promise<readonly WorkerInfo[]>
  /**
   * Lets this process send: on SQLite one at a time, on PostgreSQL any number, each by a lock of its own. Null where
   * another one sends, or the database is being copied. What is claimed from here on is this process's; a process that
   * dies, however it dies, loses the lock at once.
   */
  lock(): Promise<SendLock | null>
  /**
   * What processes left behind that died, of every send: claimed becomes pending, handed becomes uncertain. How many.
   *
   * Where only one can send at a time it has to be known that nobody else does: by the lock of this process, which is
   * given as `held`, or else by taking it for a moment. Where another process has it nothing changes: it is not dead.
   */
  recover(now: Date, held?: SendLock): Promise<Recovered>
}

export interface WorkerInfo {
  readonly id: number
  readonly name: string
  readonly startedAt: Date
}

export interface SendLock {
  /** Tells this process from others that send on the database; null where there can be none. */
  readonly worker: number | null
  /** Given when the lock is gone, so that others may take what this process has claimed. */
  readonly lost: AbortSignal
  release(): Promise<void>
}

/** Deliveries of dead processes: claimed ones that were released, handed ones that are uncertain. */
export interface Recovered {
  readonly released: number
  readonly uncertain: number
}

/** How fast each group of domains goes. Kept by group and shared by all sends. */
export interface PaceStore {
  /**
   * Gives every domain of the send its group, and every group its limits. What a slowed group has come down to stays,
   * as far as the limits allow it. Also for a send that goes on: the newest pace holds.
   */
  set(issueId: string, pace: Pace): Promise<void>
  /** What is kept of groups that have a limit or had one, and of all deliveries (`ALL_GROUPS`); in no order. */
  list(): Promise<readonly GroupPace[]>
  /** Changes what is kept of a group, in one transaction with reading it; gives back what it is then. */
  adjust(group: string, change: (pace: GroupPace) => GroupPace): Promise<GroupPace>
  /** The group of each domain of the send. */
  groupsOf(issueId: string): Promise<ReadonlyMap<string, string>>
}
