import type { MailClient } from '../../domain/newsletter/mail-clients.ts'
import canIEmail from './client-data.json' with { type: 'json' }

/** One feature in the data of https://www.caniemail.com; `scripts/write-client-data.ts` writes the file. */
export interface ClientFeature {
  readonly slug: string
  readonly title: string
  readonly url: string
  /** Client family and platform, such as `gmail.ios`, of which the newest version that was tested ignores it. */
  readonly ignoredBy: readonly string[]
}

/** By slug. */
export const clientFeatures: ReadonlyMap<string, ClientFeature> = new Map(
  Object.entries(canIEmail.features).map(([slug, feature]) => [
    slug,
    { slug, url: `https://www.caniemail.com/features/${slug}/`, ...feature },
  ]),
)

/** Families and platforms of Can I email; none for those that it has no data of. */
const platforms: Readonly<Record<MailClient, readonly string[]>> = {
  gmail: ['gmail.desktop-webmail', 'gmail.ios', 'gmail.android'],
  'outlook-windows': ['outlook.windows'],
  'outlook-web': ['outlook.outlook-com'],
  'outlook-mac': ['outlook.macos'],
  'outlook-mobile': ['outlook.ios', 'outlook.android'],
  'apple-mail': ['apple-mail.macos', 'apple-mail.ios'],
  yahoo: ['yahoo.desktop-webmail', 'yahoo.ios', 'yahoo.android'],
  samsung: ['samsung-email.android'],
  thunderbird: ['thunderbird.macos'],
  protonmail: ['protonmail.desktop-webmail', 'protonmail.ios', 'protonmail.android'],
  fastmail: ['fastmail.desktop-webmail'],
  gmx: ['gmx.desktop-webmail', 'gmx.ios', 'gmx.android'],
  'mail-ru': ['mail-ru.desktop-webmail'],
  aol: ['aol.desktop-webmail', 'aol.ios', 'aol.android'],
  hey: ['hey.desktop-webmail'],
  qq: [],
  netease: [],
  foxmail: [],
}

/** Whether a client ignores a feature on one of its platforms. */
export function ignores(client: MailClient, { ignoredBy }: ClientFeature): boolean {
  return platforms[client].some((platform) => ignoredBy.includes(platform))
}
