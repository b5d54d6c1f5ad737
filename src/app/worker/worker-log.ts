import type { Writable } from 'node:stream'
import { type Logger, pino } from 'pino'
import { visible } from '../../domain/language/characters.ts'
import { withoutAddresses } from '../../domain/sending/quoted-reply.ts'
import type { WorkerNote } from '../../send/run-worker.ts'

/** A worker's log: a JSON object a line, with ids and never an address. */
export function createWorkerLog(stream: Writable): Logger {
  const options = { base: { name: 'diglot-worker' }, timestamp: pino.stdTimeFunctions.isoTime }
  return pino(options, { write: (line) => stream.write(visible(line)) })
}

/** Writes down what a worker tells. */
export function createNoteWriter(log: Logger): (note: WorkerNote) => void {
  return (note) => {
    if (note.what === 'working') log.info({ worker: note.worker }, 'Working.')
    if (note.what === 'due') noteDue(log, note)
    if (note.what === 'recovered')
      log.warn(note.recovered, 'A process has died; its deliveries were looked after.')
    if (note.what === 'delivered') log.info({ issue: note.issueId, ended: note.ended }, 'Delivered.')
    if (note.what === 'holding') noteHold(log, note)
    if (note.what === 'busy') log.info('Another process sends on this database.')
    if (note.what === 'cut-off')
      log.warn('The database has dropped this worker; what is under way is finished.')
    if (note.what === 'database-unreachable') log.warn(faultOf(note.error), 'The database is unreachable.')
    if (note.what === 'smtp-failed')
      log.error({ issue: note.issueId, ...faultOf(note.error) }, 'Nothing is taken.')
  }
}

function noteDue(log: Logger, { schedule }: Extract<WorkerNote, { what: 'due' }>): void {
  const fields = { issue: schedule.issueId, dueAt: schedule.dueAt }
  if (schedule.state === 'started') log.info(fields, 'Started as scheduled.')
  else log.error(fields, 'Missed its time by more than the grace; it is held until a person decides.')
}

function noteHold(log: Logger, { issueId, hold }: Extract<WorkerNote, { what: 'holding' }>): void {
  const reply = hold.why === 'server' ? { reply: hold.reply } : {}
  log.warn({ issue: issueId, why: hold.why, until: hold.until, ...reply }, 'Nothing can go out.')
}

/** Drivers put into their errors what they were asked, which may be an address. */
export function faultOf(error: unknown): { readonly fault: string } {
  return { fault: withoutAddresses(error instanceof Error ? error.message : String(error)) }
}
