import type { Send } from '../../domain/sending/send-ports.ts'
import { type AppContext, hasStore } from '../context.ts'

/** The sends that were begun, by issue. Where there is no database yet none is made. */
export async function sentIssues({
  config,
  store,
}: Pick<AppContext, 'config' | 'store'>): Promise<ReadonlyMap<string, Send>> {
  if (!hasStore(config)) return new Map()
  const { sends } = await store()
  return new Map((await sends.list()).map((send) => [send.issueId, send]))
}
