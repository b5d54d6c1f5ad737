import { expect, it } from 'vitest'
import { nearestTests } from './nearest-tests.ts'

it('names the tests that import a source, the nearest of its stage first', () => {
  const [first = [], more = []] = nearestTests('src/store/steps/batch-queue.ts')
  expect(first[0]).toBe('tests/store/batch-queue.test.ts')
  expect(more).toContain('tests/store/sqlite.test.ts')
  expect([...first, ...more]).toHaveLength(12)
})

it('ends with those on PostgreSQL for sources of the store alone', () => {
  const onPostgres = 'tests/store/postgres.test.ts'
  expect(nearestTests('src/store/create-store.ts').at(-1)).toContain(onPostgres)
  expect(nearestTests('src/domain/sending/pace.ts').flat()).not.toContain(onPostgres)
})
