import { readFileSync, writeFileSync } from 'node:fs'

/** A feature as the package `caniemail` has it: client family, platform, version to `y`, `n`, `a` or `u` with notes. */
interface PackagedFeature {
  readonly slug: string
  readonly title: string
  readonly stats: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>
}

/**
 * What the check needs of Can I email. The package weighs 31 MB with what it depends on, and this is all that is used of
 * it: the platforms that ignore a feature in the newest version that was tested.
 */
export function clientData(): object {
  const { data } = JSON.parse(
    readFileSync(new URL('../node_modules/caniemail/data/caniemail.json', import.meta.url), 'utf8'),
  ) as { data: readonly PackagedFeature[] }
  const features = data.map(({ slug, title, stats }) => {
    const ignoredBy = Object.entries(stats).flatMap(([family, platforms]) =>
      Object.entries(platforms)
        .filter(([, versions]) => Object.values(versions).at(-1)?.startsWith('n'))
        .map(([platform]) => `${family}.${platform}`),
    )
    return [slug, { title, ignoredBy }] as const
  })
  return {
    source: 'https://www.caniemail.com, CC BY 4.0 of its authors',
    features: Object.fromEntries(features),
  }
}

if (import.meta.main) {
  const file = new URL('../src/check/mail/client-data.json', import.meta.url)
  writeFileSync(file, `${JSON.stringify(clientData(), null, 1)}\n`)
}
