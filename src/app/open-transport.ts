import { join } from 'node:path'
import type { Transport } from '../domain/ports.ts'
import { openOutbox } from '../mail/outbox.ts'
import { createSmtpTransport } from '../mail/smtp.ts'
import { parseSmtpUrl } from '../mail/smtp-url.ts'
import type { AppContext } from './context.ts'

/** Mail goes to the server of SMTP_URL, or to the outbox where there is none. */
export async function openTransport({
  config,
  clock,
}: Pick<AppContext, 'config' | 'clock'>): Promise<Transport> {
  if (config.smtpUrl !== null) return createSmtpTransport(parseSmtpUrl(config.smtpUrl))
  return openOutbox(join(config.dataDir, 'outbox'), clock)
}
