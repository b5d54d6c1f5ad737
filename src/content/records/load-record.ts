import type { ErrorDetail } from '../../errors.ts'
import { type ContentFile, readText, type TextOrFault } from '../../files/read-text.ts'
import { systemErrorCode } from '../../files/system-error-code.ts'
import { type Judgement, parseRecord, type RecordOrFaults } from './parse-record.ts'
import type { RecordMemory } from './record-memory.ts'

/** Reads and parses one record. Null where the file is not there. */
export async function loadRecord<T>(
  file: ContentFile,
  judge: (value: unknown) => Judgement<T>,
  remember?: { readonly memory: RecordMemory; readonly key: string },
): Promise<RecordOrFaults<T> | null> {
  const read = await readIfThere(file)
  if (read === null) return null
  if ('fault' in read) return { faults: [read.fault], document: null }
  const { text } = read
  const parse = () => parseRecord(file.name, text, judge)
  return remember ? remember.memory.recall(file.path, { text, key: remember.key }, parse) : parse()
}

async function readIfThere(file: ContentFile): Promise<TextOrFault | null> {
  try {
    return await readText(file)
  } catch (error) {
    const code = systemErrorCode(error)
    if (code === 'ENOENT') return null
    if (code === 'EACCES') return { fault: accessFault(file) }
    throw error
  }
}

function accessFault({ name }: ContentFile): ErrorDetail {
  return {
    where: `${name}:1:1`,
    message: 'The file may not be read by the account that runs diglot.',
    hint: 'Give that account the right to read it.',
  }
}
