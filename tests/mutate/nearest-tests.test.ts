import { expect, it } from 'vitest'
import { nearestTests } from './nearest-tests.ts'

it('names the tests that import a source, those of its stage first', () => {
  const tests = nearestTests('src/store/steps/batch-queue.ts')
  expect(tests[0]).toBe('tests/store/batch-queue.test.ts')
  expect(tests).toContain('tests/store/sqlite.test.ts')
  expect(tests.length).toBe(12)
})

it('names those on PostgreSQL only for its own sources', () => {
  const onPostgres = 'tests/store/postgres.test.ts'
  expect(nearestTests('src/store/postgres/postgres.ts')).toContain(onPostgres)
  expect(nearestTests('src/store/create-store.ts')).not.toContain(onPostgres)
})
