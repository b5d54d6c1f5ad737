import type { Transaction } from 'kysely'
import type { SendStore } from '../../domain/sending/send-ports.ts'
import type { StoreDatabase } from '../store-database.ts'
import type { Tables } from '../tables.ts'
import { transact } from '../transact.ts'
import { addNewReaders, countNewReaders } from './add-new-readers.ts'
import { readProof } from './proofs.ts'
import { cancelSend, moveSend } from './send-states.ts'
import { audienceOf, extendSend, findSend, lacksCopy, sendOf, startSend } from './start-send.ts'

export function createSendStore({ db, countRows, settleDeliveries }: StoreDatabase): SendStore {
  const inTransaction = <T>(work: (trx: Transaction<Tables>) => Promise<T>) => transact(db, work)

  return {
    audience: (choice, now, withoutCopyOf) =>
      audienceOf(db, {
        ...{ choice, now },
        ...(withoutCopyOf !== undefined && { only: (eb) => lacksCopy(eb, withoutCopyOf) }),
      }),
    start: (proof, choice, now) =>
      inTransaction(async (trx) => {
        const send = await startSend(trx, proof, { choice, now })
        await countRows(trx)
        return send
      }),
    extend: (issueId, choice, now) =>
      inTransaction(async (trx) => {
        const added = await extendSend(trx, issueId, { choice, now })
        await countRows(trx)
        return added
      }),
    newReaders: (issueId, choice, now) => countNewReaders(db, issueId, { choice, now }),
    addNewReaders: (readers) =>
      inTransaction(async (trx) => {
        const added = await addNewReaders(trx, readers)
        if (added > 0) await countRows(trx)
        return added
      }),
    find: (issueId) => findSend(db, issueId),

    async list() {
      const rows = await db
        .selectFrom('send')
        .selectAll()
        .orderBy('started_at', 'desc')
        .orderBy('id', 'desc')
        .execute()
      return rows.map(sendOf)
    },

    async frozenProof(issueId) {
      const send = await findSend(db, issueId)
      if (send === null) throw new Error(`There is no send of ${issueId} to read a proof from.`)
      return readProof(db, send.sha256)
    },

    async pause(issueId) {
      const send = await inTransaction((trx) => moveSend(trx, issueId, { from: 'running', to: 'paused' }))
      // Whoever hands over at this moment has looked before.
      await inTransaction(settleDeliveries)
      return send
    },
    resume: (issueId) => inTransaction((trx) => moveSend(trx, issueId, { from: 'paused', to: 'running' })),
    cancel: (issueId, now) =>
      inTransaction(async (trx) => {
        await settleDeliveries(trx)
        return cancelSend(trx, issueId, now)
      }),
  }
}
