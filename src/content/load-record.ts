import type { ErrorDetail } from '../errors.ts'
import { type Judgement, parseRecord, type RecordOrFaults } from './parse-record.ts'
import { type ContentFile, readText, type TextOrFault } from './read-text.ts'
import { systemErrorCode } from './system-error-code.ts'

/** Reads and parses one record. Null where the file is not there. */
export async function loadRecord<T>(
  file: ContentFile,
  judge: (value: unknown) => Judgement<T>,
): Promise<RecordOrFaults<T> | null> {
  const read = await readIfThere(file)
  if (read === null) return null
  if ('fault' in read) return { faults: [read.fault], document: null }
  return parseRecord(file.name, read.text, judge)
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
