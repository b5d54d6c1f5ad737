import type { Pace, PaceGroup } from './pace.ts'
import { noLimit } from './pace.ts'

/**
 * Domains of one provider, which share their servers as their public MX records say: Google, Tencent, Microsoft,
 * NetEase, Yahoo and Apple. What one of them puts off its siblings would put off too.
 */
const families: readonly (readonly string[])[] = [
  ['gmail.com', 'googlemail.com'],
  ['qq.com', 'vip.qq.com', 'foxmail.com'],
  [
    'outlook.com',
    'hotmail.com',
    'live.com',
    'msn.com',
    'hotmail.co.uk',
    'hotmail.fr',
    'live.cn',
    'passport.com',
  ],
  ['163.com', '126.com', 'yeah.net', 'vip.163.com', 'vip.126.com'],
  ['yahoo.com', 'ymail.com', 'rocketmail.com', 'aol.com', 'aim.com', 'yahoo.co.uk', 'yahoo.fr', 'yahoo.de'],
  ['icloud.com', 'me.com', 'mac.com'],
]

/**
 * The groups of a newsletter together with the well-known ones. A family joins the first group that names one of it,
 * so that a limit for `gmail.com` holds for `googlemail.com` too, unless another group names that.
 */
export function allGroups({ groups }: Pick<Pace, 'groups'>): readonly PaceGroup[] {
  const named = new Set(groups.flatMap(({ domains }) => domains))
  const firstOf = (family: readonly string[]) =>
    groups.find(({ domains }) => domains.some((domain) => family.includes(domain)))
  const joined = groups.map((group) => ({
    ...group,
    domains: [
      ...group.domains,
      ...families
        .filter((family) => firstOf(family) === group)
        .flatMap((family) => family.filter((domain) => !named.has(domain))),
    ],
  }))
  const others = families.filter((family) => firstOf(family) === undefined)
  return [...joined, ...others.map((domains) => ({ ...noLimit, domains }))]
}

/** Says which group a domain is in: one is called after its first domain, and a domain in none is its own. */
export function groupFinder(pace: Pick<Pace, 'groups'>): (domain: string) => string {
  const byDomain = new Map(
    allGroups(pace).flatMap(({ domains }) =>
      domains.map((domain) => [domain, domains[0] ?? domain] as const),
    ),
  )
  return (domain) => byDomain.get(domain) ?? domain
}
