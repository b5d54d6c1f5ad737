import type { Kysely, Selectable } from 'kysely'
import type { KeptLogEntry, LogAct, LogStore, LogSubject } from '../domain/act-log.ts'
import type { Tables } from './tables.ts'

export function createLogStore(db: Kysely<Tables>): LogStore {
  return {
    async add(...entries) {
      if (entries.length === 0) return
      const rows = entries.map(({ at, by, address, act, about, details }) => ({
        at: at.toISOString(),
        by_name: by,
        by_address: address,
        act,
        about_kind: about?.kind ?? null,
        about_id: about?.id ?? null,
        details: JSON.stringify(details),
      }))
      await db.insertInto('log_entry').values(rows).execute()
    },

    async find({ by, act, not, about, from, until, before, limit }) {
      let query = db.selectFrom('log_entry').selectAll().orderBy('id', 'desc').limit(limit)
      if (by !== undefined) query = query.where('by_name', '=', by)
      if (act !== undefined) query = query.where('act', '=', act)
      if (not !== undefined) query = query.where('act', '<>', not)
      if (about !== undefined)
        query = query.where('about_kind', '=', about.kind).where('about_id', '=', about.id)
      if (from !== undefined) query = query.where('at', '>=', from.toISOString())
      if (until !== undefined) query = query.where('at', '<', until.toISOString())
      if (before !== undefined) query = query.where('id', '<', before)
      return (await query.execute()).map(entryOf)
    },

    async names() {
      const rows = await db
        .selectFrom('log_entry')
        .select('by_name')
        .groupBy('by_name')
        .orderBy('by_name')
        .execute()
      return rows.map(({ by_name }) => by_name)
    },
  }
}

function entryOf(row: Selectable<Tables['log_entry']>): KeptLogEntry {
  const { id, at, by_name, by_address, act, about_kind, about_id, details } = row
  const about =
    about_kind === null || about_id === null ? null : { kind: about_kind as LogSubject['kind'], id: about_id }
  return {
    ...{ id, at: new Date(at), by: by_name, address: by_address, act: act as LogAct, about },
    details: JSON.parse(details),
  }
}
