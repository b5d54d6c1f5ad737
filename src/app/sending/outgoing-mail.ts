import { join } from 'node:path'
import type { Transport } from '../../domain/ports.ts'
import type { Proof } from '../../domain/proof/proof.ts'
import { openOutbox } from '../../mail/outbox/outbox.ts'
import { parseSmtpUrl } from '../../mail/smtp/smtp-url.ts'
import type { AppContext } from '../context.ts'
import { keptPictures } from '../media/proof-pictures.ts'

/** Files of the outbox that are written at once. */
const OUTBOX_WRITERS = 10

interface MailRoute {
  /** A host, or a folder. */
  readonly destination: string
  /** Whether nothing leaves this machine: a send this way is a rehearsal. */
  readonly staysHere: boolean
  /** Deliveries at a time. */
  readonly lanes: number
  /** An SMTP server is asked first whether it lets us in. */
  open(): Promise<Transport>
}

/** How mail leaves: over the server of SMTP_URL, else to the outbox, or another folder. Throws `CONFIG_INVALID`. */
export function openMailRoute(
  { config, clock }: Pick<AppContext, 'config' | 'clock'>,
  outboxDir = join(config.dataDir, 'outbox'),
): MailRoute {
  if (config.smtpUrl === null)
    return {
      destination: outboxDir,
      staysHere: true,
      lanes: OUTBOX_WRITERS,
      open: () => openOutbox(outboxDir, clock),
    }
  const server = parseSmtpUrl(config.smtpUrl)
  return {
    destination: server.host,
    staysHere: false,
    lanes: server.maxConnections,
    async open() {
      const { createSmtpTransport } = await import('../../mail/smtp/smtp.ts') // Nodemailer
      const transport = createSmtpTransport(server)
      try {
        await transport.verify()
        return transport
      } catch (error) {
        await transport.close()
        throw error
      }
    },
  }
}

/** How mails are signed and handed over, for test mails and for sends. */
export function createOutgoingMail({ config, clock, key, secretKey, dkimKey, store }: AppContext) {
  let found: MailRoute | null = null

  function route(): MailRoute {
    found ??= openMailRoute({ config, clock })
    return found
  }

  return {
    /** Asked for by what sends alone: nothing else fails for an SMTP_URL that is wrong. */
    route,

    /** A key that cannot be used, or a picture that is gone, stops a send before anything is frozen. */
    composerOptions: async (proof: Proof) => ({
      key: await key(),
      messageIdKey: await secretKey(),
      dkim: await dkimKey(),
      pictures: await keptPictures(proof, store),
    }),

    async withTransport<T>(use: (transport: Transport) => Promise<T>): Promise<T> {
      const transport = await route().open()
      try {
        return await use(transport)
      } finally {
        await transport.close()
      }
    },
  }
}

export type OutgoingMail = ReturnType<typeof createOutgoingMail>

/** Nodemailer, which only mails wait for. */
export function loadComposers() {
  return import('../../mail/message/compose.ts')
}
