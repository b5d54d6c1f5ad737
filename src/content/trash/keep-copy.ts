import { contentFile } from '../../files/read-text.ts'
import { writeRecordFile } from '../../files/write-file.ts'
import type { EditedKind } from '../records/record-files.ts'

export interface KeptRecord {
  readonly kind: EditedKind
  readonly id: string
  readonly content: Buffer | string
}

/**
 * Keeps a record in `content/trash/` under its id and the time, and never writes over what is there. What the copy is
 * called: `content/trash/articles/2026-11-20-rules.2026-11-27T00-30-15Z.yaml`.
 */
export async function keepCopy(
  contentDir: string,
  { kind, id, content }: KeptRecord,
  now: Date,
): Promise<string> {
  const time = now
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replaceAll(':', '-')
  for (let copy = 1; ; copy++) {
    const name = `${id}.${time}${copy === 1 ? '' : `-${copy}`}.yaml`
    const file = contentFile(contentDir, 'trash', `${kind}s`, name)
    if (await writeRecordFile(file, content, { force: false })) return file.name
  }
}
