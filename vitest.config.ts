import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { traditionalChinese } from './scripts/traditional-chinese.ts'

/** They share one server, which is started only where one of them is run. */
const onPostgres = [
  'tests/store/copy-store.test.ts',
  'tests/store/postgres*.test.ts',
  'tests/e2e/workers.test.ts',
]

/** Longer than any single wait in a test, so that what was waited for is named; a few seconds of work are minutes on a busy machine. */
const patience = { testTimeout: 300_000, hookTimeout: 300_000 }

export default defineConfig({
  test: {
    // Most of the time of a test goes into processes that it waits for, so there is one more than there are cores.
    maxWorkers: availableParallelism() + 1,
    // Where it does not isolate, no test changes what another can see, and a worker keeps the modules that it has loaded.
    projects: [
      {
        plugins: [traditionalChinese()],
        test: {
          name: 'unit',
          setupFiles: ['tests/helpers/messages-in-english.ts', 'tests/helpers/same-examples.ts'],
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', ...onPostgres],
          ...patience,
          isolate: false,
        },
      },
      {
        test: {
          name: 'e2e',
          setupFiles: 'tests/helpers/messages-in-english.ts',
          include: ['tests/e2e/**/*.test.ts'],
          exclude: onPostgres,
          globalSetup: [
            'tests/helpers/browser.ts',
            'tests/helpers/built-cli.ts',
            'tests/helpers/built-client.ts',
          ],
          // What built-cli.ts builds.
          env: { TESTED_CLI: '.cache/cli.js' },
          ...patience,
          isolate: false,
        },
      },
      {
        test: {
          name: 'postgres',
          setupFiles: ['tests/helpers/messages-in-english.ts', 'tests/helpers/same-examples.ts'],
          include: onPostgres,
          globalSetup: 'tests/helpers/shared-postgres.ts',
          ...patience,
        },
      },
    ],
  },
})
