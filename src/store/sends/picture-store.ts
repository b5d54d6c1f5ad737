import { createHash } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { PictureStore } from '../../domain/proof/proof-ports.ts'
import type { Tables } from '../tables.ts'

export function createPictureStore(db: Kysely<Tables>): PictureStore {
  return {
    async keep({ name, sha256, type }, content, testedAt) {
      if (hashOf(content) !== sha256)
        throw new Error(`The content of the picture ${name} is not what its hash says.`)
      const tested_at = testedAt?.toISOString() ?? null
      await db
        .insertInto('picture')
        .values({ name, sha256, type, content: content.toString('base64'), tested_at })
        // What an approved proof shows stays its own, whatever test mails show it later.
        .onConflict((conflict) =>
          conflict.column('name').doUpdateSet({ tested_at }).where('picture.tested_at', 'is not', null),
        )
        .execute()
    },

    async forget(before) {
      await db.deleteFrom('picture').where('tested_at', '<', before.toISOString()).execute()
    },

    async find(name) {
      const row = await db.selectFrom('picture').selectAll().where('name', '=', name).executeTakeFirst()
      if (row === undefined) return null
      const content = Buffer.from(row.content, 'base64')
      return hashOf(content) === row.sha256 ? { type: row.type, content } : null
    },
  }
}

function hashOf(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex')
}
