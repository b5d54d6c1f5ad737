import { inEnglish } from '../../src/domain/language/message.ts'
import { contentFolder, load } from './content-folder.ts'

/** One thing that is wrong with a record, and what is said of it. */
export interface BadRecord {
  readonly what: string
  /** Changes the sound record. */
  readonly from: string
  readonly to: string
  readonly says: readonly string[]
}

/** What is said of a file, each as `line:column message | hint`. */
export async function saysOf(file: string, text: string | Buffer): Promise<string[]> {
  const { faults } = await load(await contentFolder({ [file]: text }))
  return faults.map(
    ({ where, message, hint }) =>
      `${where.replace(`content/${file}:`, '')} ${inEnglish(message)} | ${inEnglish(hint)}`,
  )
}
