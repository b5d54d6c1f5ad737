import type { Kysely, Transaction } from 'kysely'
import { msg } from '../../domain/language/message.ts'
import type { Approval, Proof } from '../../domain/proof/proof.ts'
import type {
  ApprovalStore,
  TestResult,
  TestRunStore,
  Withdrawal,
  WithdrawResult,
} from '../../domain/proof/proof-ports.ts'
import { DiglotError } from '../../errors.ts'
import type { Tables } from '../tables.ts'
import { transact } from '../transact.ts'
import { keepProof, readProof } from './proofs.ts'

/** Of one proof; two people are enough. */
const MOST_APPROVALS = 100

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

    async ofNewest(issueId) {
      const rows = await db
        .selectFrom('approval')
        .select(['sha256', 'approved_by', 'approved_at', 'withdrawn_at'])
        .where('issue_id', '=', issueId)
        .orderBy('id', 'desc')
        .limit(MOST_APPROVALS)
        .execute()
      const end = rows.findIndex(
        ({ sha256, withdrawn_at }) => sha256 !== rows[0]?.sha256 || withdrawn_at !== null,
      )
      return rows
        .slice(0, end === -1 ? rows.length : end)
        .reverse()
        .map(({ sha256, approved_by: approvedBy, approved_at }) => ({
          ...{ issueId, sha256, approvedBy, approvedAt: new Date(approved_at) },
        }))
    },

    withdraw: (withdrawal) => transact(db, (trx) => withdrawApproval(trx, withdrawal)),
  }
}

/** Of a withdrawal and a start at once the second sees what the first did. */
async function withdrawApproval(trx: Transaction<Tables>, withdrawal: Withdrawal): Promise<WithdrawResult> {
  const { issueId, withdrawnBy, withdrawnAt } = withdrawal
  const newest = await lockNewest(trx, issueId)
  if (await hasBegun(trx, issueId)) return { refused: 'begun' }
  if (await isScheduled(trx, issueId)) return { refused: 'scheduled' }
  if (newest === undefined || newest.withdrawn_at !== null) return { refused: 'not-approved' }
  await trx
    .updateTable('approval')
    .set({ withdrawn_by: withdrawnBy, withdrawn_at: withdrawnAt.toISOString() })
    .where('id', '=', newest.id)
    .execute()
  const { sha256, approved_by: approvedBy, approved_at } = newest
  const approval: Approval = { issueId, sha256, approvedBy, approvedAt: new Date(approved_at) }
  return { done: approval }
}

/** Throws `NOT_APPROVED` where somebody has taken the approval back since the send was planned. */
export async function requireNotWithdrawn(
  trx: Transaction<Tables>,
  { issueId }: Pick<Proof, 'issueId'>,
): Promise<void> {
  const newest = await lockNewest(trx, issueId)
  if (newest?.withdrawn_at == null) return
  throw new DiglotError(
    'NOT_APPROVED',
    msg`${newest.withdrawn_by ?? ''} took back the approval of ${issueId}; nothing was sent.`,
    { hint: msg`Look at it, then run \`diglot approve ${issueId}\` again.` },
  )
}

function lockNewest(trx: Transaction<Tables>, issueId: string) {
  return trx
    .selectFrom('approval')
    .selectAll()
    .where('issue_id', '=', issueId)
    .orderBy('id', 'desc')
    .limit(1)
    .forUpdate()
    .executeTakeFirst()
}

async function hasBegun(trx: Transaction<Tables>, issueId: string): Promise<boolean> {
  const found = await trx.selectFrom('send').select('id').where('issue_id', '=', issueId).executeTakeFirst()
  return found !== undefined
}

async function isScheduled(trx: Transaction<Tables>, issueId: string): Promise<boolean> {
  const found = await trx
    .selectFrom('schedule')
    .select('issue_id')
    .where('issue_id', '=', issueId)
    .where('state', 'in', ['waiting', 'held'])
    .executeTakeFirst()
  return found !== undefined
}

export function createTestRunStore(db: Kysely<Tables>): TestRunStore {
  return {
    async begin({ issueId, sha256, destination, at, results }) {
      const { id } = await db
        .insertInto('test_run')
        .values({
          issue_id: issueId,
          sha256,
          destination,
          sent_at: at.toISOString(),
          results: JSON.stringify(results),
        })
        .returning('id')
        .executeTakeFirstOrThrow()
      return id
    },

    async finish(id, results) {
      await db
        .updateTable('test_run')
        .set({ results: JSON.stringify(results) })
        .where('id', '=', id)
        .execute()
    },

    async latest(issueId, limit) {
      const rows = await db
        .selectFrom('test_run')
        .selectAll()
        .where('issue_id', '=', issueId)
        .orderBy('id', 'desc')
        .limit(limit)
        .execute()
      return rows.map(({ sha256, destination, sent_at, results }) => ({
        issueId,
        sha256,
        destination,
        at: new Date(sent_at),
        results: JSON.parse(results) as readonly TestResult[],
      }))
    },
  }
}
