import type { Kysely, Selectable, Transaction } from 'kysely'
import { msg } from '../../domain/language/message.ts'
import type { Edition } from '../../domain/newsletter/edition.ts'
import { isIntact, type Letterhead, type Proof } from '../../domain/proof/proof.ts'
import { DiglotError } from '../../errors.ts'
import type { Tables } from '../tables.ts'

/** Keeps a proof under its hash, once. A proof whose hash is not that of its contents is a bug of the caller. */
export async function keepProof(trx: Transaction<Tables>, proof: Proof): Promise<void> {
  if (!isIntact(proof))
    throw new Error(`The hash of the proof of ${proof.issueId} is not that of its contents.`)
  await trx
    .insertInto('proof')
    .values({
      sha256: proof.sha256,
      issue_id: proof.issueId,
      letterhead: JSON.stringify(proof.letterhead),
      editions: JSON.stringify(proof.editions),
    })
    .onConflict((conflict) => conflict.column('sha256').doNothing())
    .execute()
}

/** Throws `STORE_INVALID` where the hash of what was read is not the one it was kept under. */
export async function readProof(db: Kysely<Tables>, sha256: string): Promise<Proof> {
  const row = await db.selectFrom('proof').selectAll().where('sha256', '=', sha256).executeTakeFirstOrThrow()
  const proof = proofOf(row)
  if (proof === null || !isIntact(proof))
    throw new DiglotError(
      'STORE_INVALID',
      msg`The frozen proof of ${row.issue_id} is damaged: its hash does not match.`,
      {
        where: `proof ${sha256}`,
        hint: msg`Restore the database from a backup; nothing is sent from a proof that nobody approved.`,
      },
    )
  return proof
}

// The hash vouches for the shape too: what it was computed from was a proof.
function proofOf({ sha256, issue_id, letterhead, editions }: Selectable<Tables['proof']>): Proof | null {
  const [readLetterhead, readEditions] = [parseJson(letterhead), parseJson(editions)]
  if (readLetterhead === null || readEditions === null) return null
  return {
    issueId: issue_id,
    letterhead: readLetterhead as Letterhead,
    editions: readEditions as readonly Edition[],
    sha256,
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null // text that is no JSON is as damaged as JSON with another hash
  }
}
