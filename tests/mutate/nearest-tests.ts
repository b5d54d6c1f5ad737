import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path/posix'

const MOST_TESTS = 12

/** Those that need a server of their own; it is started only for the sources that nothing else runs. */
const ON_POSTGRES = /^tests\/store\/(?:copy-store|postgres.*)\.test\.ts$/

/**
 * The unit tests that import a source, directly or not: those of its own stage first, then those with the fewest imports
 * between; at most twelve. For PostgreSQL's own sources, the tests on a server are among them.
 */
export function nearestTests(source: string): readonly string[] {
  const distances = distancesTo(source)
  const stage = source.split('/')[1]
  const rank = (test: string) =>
    [test.startsWith(`tests/${stage}/`) ? 0 : 1, distances.get(test) ?? 0] as const
  const onPostgres = source.startsWith('src/store/postgres/')
  return [...distances.keys()]
    .filter((path) => path.endsWith('.test.ts') && !path.startsWith('tests/e2e/'))
    .filter((path) => onPostgres || !ON_POSTGRES.test(path))
    .sort((a, b) => rank(a)[0] - rank(b)[0] || rank(a)[1] - rank(b)[1] || (a < b ? -1 : 1))
    .slice(0, MOST_TESTS)
}

/** How many imports lie between a source and each file that needs it. */
function distancesTo(source: string): ReadonlyMap<string, number> {
  const importers = importersOfAll()
  const distances = new Map([[source, 0]])
  for (const [path, distance] of distances)
    for (const importer of importers.get(path) ?? [])
      if (!distances.has(importer)) distances.set(importer, distance + 1)
  return distances
}

let found: ReadonlyMap<string, readonly string[]> | undefined

function importersOfAll(): ReadonlyMap<string, readonly string[]> {
  if (found !== undefined) return found
  const importers = new Map<string, string[]>()
  for (const path of globSync('{src,tests}/**/*.{ts,tsx}').sort())
    for (const target of localImports(path)) importers.set(target, [...(importers.get(target) ?? []), path])
  found = importers
  return found
}

/** Without those of types alone, which no test runs. */
function localImports(path: string): readonly string[] {
  const text = readFileSync(path, 'utf8').replace(/^(?:import|export) type .*$/gm, '')
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, to = '']) => join(path, '..', to))
}
