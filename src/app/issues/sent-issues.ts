import type { Send } from '../../domain/ports.ts'
import type { AppContext } from '../context.ts'
import { hasStore } from '../open-store.ts'

/** The sends that were begun, by issue. Where there is no database yet none is made. */
export async function sentIssues({
  config,
  store,
}: Pick<AppContext, 'config' | 'store'>): Promise<ReadonlyMap<string, Send>> {
  if (!hasStore(config)) return new Map()
  const { ledger } = await store()
  return new Map((await ledger.list()).map((send) => [send.issueId, send]))
}
