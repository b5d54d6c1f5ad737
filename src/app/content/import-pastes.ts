import { z } from 'zod'
import { type ImportReport, importPastes } from '../../content/paste/import-pastes.ts'
import { weekIdOf } from '../../content/records/issue-days.ts'
import { openWeeks } from '../../content/records/new-issue.ts'
import type { AppContext } from '../context.ts'
import { logRecords } from '../people/act-log.ts'

export const importInput = z.strictObject({
  /** Paths; `-` is standard input. */
  files: z.array(z.string()).min(1),
  force: z.boolean().default(false),
  date: z.string().nullable().default(null),
  /** Needed where the newsletter has several languages that look alike. */
  language: z.string().nullable().default(null),
})

export type ImportInput = z.input<typeof importInput>

/** What was imported, and what may follow. */
export interface RawImport extends ImportReport {
  /** The newest week of what was written that has no issue, as `diglot issue new` takes it; null where there is none. */
  readonly openWeek: string | null
}

/** Turns raw pastes into article records. What cannot be read or is left alone is in the report, and stops nothing else. */
export async function importRawPastes(
  context: AppContext,
  input: ImportInput,
  stdin?: AsyncIterable<Uint8Array>,
): Promise<RawImport> {
  const { contentDir, load, clock } = context
  const choice = importInput.parse(input)
  const report = await importPastes({ ...choice, content: await load(), contentDir, now: clock(), stdin })
  const records = report.written.map(({ id }) => ({ kind: 'article', id }) as const)
  if (records.length > 0)
    await logRecords(context, ...records.map((record) => ({ act: 'new' as const, record })))
  const weeks = new Set(report.written.map(({ date }) => weekIdOf(date.day)))
  const week = openWeeks(await load()).find(({ id }) => weeks.has(id))
  return { ...report, openWeek: week?.id ?? null }
}
