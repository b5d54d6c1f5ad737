import { z } from 'zod'
import type { Config } from '../../config.ts'
import { noWords } from '../../domain/language/message.ts'
import { DiglotError, type ErrorDetail } from '../../errors.ts'
import { parseSmtpUrl } from '../../mail/smtp/smtp-url.ts'
import type { AppContext } from '../context.ts'
import type { IssueBuilder } from '../issues/build-issue.ts'
import type { DeliverySetup, DoctorReport } from '../views/settings.ts'

export const doctorInput = z.strictObject({
  /** Servers to ask; none: those of this machine. */
  dnsServers: z.array(z.string().max(100)).max(10).readonly().default([]),
})

/** What decides how mail leaves; whether they are set is said, and never their values. */
const SHOWN = ['SMTP_URL', 'DKIM_SELECTOR', 'DKIM_KEY_FILE', 'DIGLOT_SECRET', 'IMAP_URL', 'PREVIEW_PASSWORD']

/** How mail leaves this machine, as far as it may be shown, and what the doctor says of it. */
export function createDeliverySetup(context: AppContext, builder: IssueBuilder) {
  const { config, dkimKey } = context
  return {
    async delivery(): Promise<DeliverySetup> {
      const smtp = read(() => serverOf(config))
      const dkim = read(() => selectorOf(config))
      const key = dkim.fault === null ? await usable(dkimKey) : null
      return {
        smtp: smtp.value,
        dkim: dkim.value,
        faults: [smtp.fault, dkim.fault, key].filter((fault) => fault !== null),
        variables: SHOWN.map((name) => ({ name, setIn: config.sources[name] ?? null })),
      }
    },

    async doctor({ dnsServers }: z.infer<typeof doctorInput>): Promise<DoctorReport> {
      const { createDoctor } = await import('../setup/doctor.ts')
      return { groups: await createDoctor(context, builder).diagnose({ dnsServers, addresses: [] }) }
    },
  }
}

function serverOf({ smtpUrl }: Config): DeliverySetup['smtp'] {
  if (smtpUrl === null) return null
  const { host, port, auth } = parseSmtpUrl(smtpUrl)
  return { server: `${host}:${port}`, hasLogin: auth !== null }
}

function selectorOf({ dkim }: Config): DeliverySetup['dkim'] {
  return dkim === null ? null : { selector: dkim.selector }
}

function read<T>(value: () => T): { readonly value: T | null; readonly fault: ErrorDetail | null } {
  try {
    return { value: value(), fault: null }
  } catch (error) {
    return { value: null, fault: faultOf(error) }
  }
}

async function usable(dkimKey: AppContext['dkimKey']): Promise<ErrorDetail | null> {
  try {
    await dkimKey()
    return null
  } catch (error) {
    return faultOf(error)
  }
}

function faultOf(error: unknown): ErrorDetail {
  if (!(error instanceof DiglotError)) throw error
  return { where: error.where ?? '', message: error.said, hint: error.hint ?? noWords }
}
