import { createRequire } from 'node:module'
import type { MailClient } from '../../domain/newsletter/mail-clients.ts'

/** One feature in the data of https://www.caniemail.com (CC BY 4.0 of its authors), as the package `caniemail` brings it. */
export interface ClientFeature {
  readonly slug: string
  readonly title: string
  readonly url: string
  /** Client family, platform, version; `y`, `n`, `a` (partly) or `u` (unknown), with the numbers of notes. */
  readonly stats: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>
}

/** By slug. Read when it is first asked for: only a check needs it. */
export function clientFeatures(): ReadonlyMap<string, ClientFeature> {
  features ??= new Map(
    (createRequire(import.meta.url)('caniemail/caniemail.json') as { data: ClientFeature[] }).data.map(
      (it) => [it.slug, it],
    ),
  )
  return features
}

let features: ReadonlyMap<string, ClientFeature> | null = null

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

/** Whether a client ignores a feature on one of its platforms, in the newest version that was tested. */
export function ignores(client: MailClient, { stats }: ClientFeature): boolean {
  return platforms[client].some((platform) => {
    const [family = '', device = ''] = platform.split('.')
    return (
      Object.values(stats[family]?.[device] ?? {})
        .at(-1)
        ?.startsWith('n') ?? false
    )
  })
}
