import type { Kysely } from 'kysely'
import type { ApprovalStore } from '../../domain/proof/proof-ports.ts'
import type { Tables } from '../tables.ts'
import { transact } from '../transact.ts'
import { keepProof, readProof } from './proofs.ts'
import { withdrawApproval } from './withdrawals.ts'

export function createApprovalStore(db: Kysely<Tables>): ApprovalStore {
  return {
    async record({ issueId, sha256, approvedBy, approvedAt }, proof) {
      if (issueId !== proof.issueId || sha256 !== proof.sha256)
        throw new Error(`The approval of ${issueId} is not for the proof that came with it.`)
      await transact(db, async (trx) => {
        await keepProof(trx, proof)
        await trx
          .insertInto('approval')
          .values({
            issue_id: issueId,
            sha256,
            approved_by: approvedBy,
            approved_at: approvedAt.toISOString(),
          })
          .execute()
      })
    },

    async latest(issueId) {
      const row = await db
        .selectFrom('approval')
        .selectAll()
        .where('issue_id', '=', issueId)
        .orderBy('id', 'desc')
        .limit(1)
        .executeTakeFirst()
      if (row === undefined || row.withdrawn_at !== null) return null
      const { sha256, approved_by: approvedBy, approved_at } = row
      const approval = { issueId, sha256, approvedBy, approvedAt: new Date(approved_at) }
      return { approval, proof: await readProof(db, sha256) }
    },

    withdraw: (withdrawal) => transact(db, (trx) => withdrawApproval(trx, withdrawal)),
  }
}
