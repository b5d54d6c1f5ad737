import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import { inEnglish, type Message } from '../domain/language/message.ts'
import { temporaryName } from '../files/write-file.ts'
import { csvOf } from './csv-cell.ts'
import type { ListRow } from './list-rows.ts'

/** What is wrong with a row, for somebody who words it in another language. */
export type RefusalKind = 'cells' | 'address' | 'name' | 'edition' | 'tags' | 'field' | 'consent'

export interface RefusedRow extends ListRow {
  readonly kind: RefusalKind
  readonly reason: Message
}

/** The table of refused rows: line, reason and the cells as they were, to be fixed and imported again. */
export interface RejectsFile {
  add(rows: readonly RefusedRow[]): Promise<void>
  /** Puts the file in its place; null, and no file, where nothing was refused. */
  finish(): Promise<string | null>
  /** Leaves what was there before. */
  discard(): Promise<void>
}

export function createRejectsFile(path: string, header: readonly string[]): RejectsFile {
  const temporary = temporaryName(path)
  let file: FileHandle | null = null

  return {
    async add(rows) {
      if (rows.length === 0) return
      if (file === null) {
        file = await open(temporary, 'wx')
        // The mark is for spreadsheets: this table is made for a person, and holds Chinese.
        await file.appendFile(`\ufeff${csvOf([['line', 'reason', ...header]])}`)
      }
      await file.appendFile(
        csvOf(rows.map(({ line, reason, cells }) => [String(line), inEnglish(reason), ...cells])),
      )
    },

    async finish() {
      if (file === null) return null
      await file.sync()
      await file.close()
      await rename(temporary, path)
      return path
    },

    async discard() {
      await file?.close()
      await rm(temporary, { force: true })
    },
  }
}
