import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // Most of the time of a test goes into processes that it waits for, so no core is kept free.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**'],
          testTimeout: 20_000,
          // No test changes what another can see, so a worker keeps the modules that it has loaded.
          isolate: false,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
