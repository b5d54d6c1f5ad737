import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path/posix'

const FIRST_TESTS = 3
const MOST_TESTS = 12

/** Those that need a server of their own. */
const ON_POSTGRES = /^tests\/store\/(?:copy-store|postgres.*)\.test\.ts$/

/**
 * Tests that import a source, directly or not, in the rounds in which they are run: the three nearest unit tests, nine more,
 * and, for sources of the store, those on PostgreSQL. The tests of its own stage are the nearest, then those with the fewest
 * imports between.
 */
export function nearestTests(source: string): readonly (readonly string[])[] {
  const distances = distancesTo(source)
  const ownFolder = `tests/${source.split('/')[1]}/`
  const distanceOf = (test: string) => (test.startsWith(ownFolder) ? 0 : 1_000) + (distances.get(test) ?? 0)
  const tests = [...distances.keys()]
    .filter((path) => path.endsWith('.test.ts') && !path.startsWith('tests/e2e/'))
    .sort((a, b) => distanceOf(a) - distanceOf(b) || (a < b ? -1 : 1))
  const unit = tests.filter((test) => !ON_POSTGRES.test(test))
  const onPostgres = source.startsWith('src/store/') ? tests.filter((test) => ON_POSTGRES.test(test)) : []
  return [unit.slice(0, FIRST_TESTS), unit.slice(FIRST_TESTS, MOST_TESTS), onPostgres].filter(
    (round) => round.length > 0,
  )
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
