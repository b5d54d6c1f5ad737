/** What people do that the log keeps. The words are permanent: they stand in databases and in CSV files. */
export const logActs = [
  'new',
  'text',
  'order',
  'accepted',
  'delete',
  'restore',
  'test',
  'approval',
  'withdrawal',
  'send',
  'schedule',
  'unschedule',
  'pause',
  'resume',
  'cancel',
  'resolve',
  'list',
  'settings',
  'comment',
  'review',
  'sign-in',
] as const
export type LogAct = (typeof logActs)[number]

/** What an act was about. A subscriber is named by their number, never by their address: so erasing them touches no entry. */
export interface LogSubject {
  readonly kind: 'article' | 'issue' | 'subscriber' | 'file'
  readonly id: string
}

/** What changed, in short: fields, counts and hashes, never a text or an address. */
export type LogDetails = Readonly<Record<string, string | number | boolean | readonly string[]>>

/** Who did what, and when. An entry is never changed, and never deleted. */
export interface LogEntry {
  readonly at: Date
  readonly by: string
  /** Of an editor who has signed in by a mailed link; null of anybody else. */
  readonly address: string | null
  readonly act: LogAct
  readonly about: LogSubject | null
  readonly details: LogDetails
}

export interface KeptLogEntry extends LogEntry {
  readonly id: number
}

/** All that is given must hold. */
export interface LogQuery {
  readonly by?: string
  readonly act?: LogAct
  /** An act that is not looked for. */
  readonly not?: LogAct
  readonly about?: LogSubject
  readonly from?: Date
  readonly until?: Date
  /** The id of the last entry that was seen: those before it. */
  readonly before?: number
  readonly limit: number
}

export interface LogStore {
  add(...entries: readonly LogEntry[]): Promise<void>
  /** The newest first. */
  find(query: LogQuery): Promise<readonly KeptLogEntry[]>
  /** Everybody who has done something, in the order of their names. */
  names(): Promise<readonly string[]>
}
