import { z } from 'zod'
import { type ImportReport, importPastes } from '../../content/paste/import-pastes.ts'
import type { AppContext } from '../context.ts'

export const importInput = z.strictObject({
  /** Paths; `-` is standard input. */
  files: z.array(z.string()).min(1),
  force: z.boolean().default(false),
  date: z.string().nullable().default(null),
})

export type ImportInput = z.input<typeof importInput>

/** Turns raw pastes into article records. What cannot be read or is left alone is in the report, and stops nothing else. */
export async function importRawPastes(
  { contentDir, load, clock }: AppContext,
  input: ImportInput,
  stdin?: AsyncIterable<Uint8Array>,
): Promise<ImportReport> {
  const choice = importInput.parse(input)
  return importPastes({ ...choice, content: await load(), contentDir, now: clock(), stdin })
}
