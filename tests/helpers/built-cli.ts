import { build } from 'vite'
import type { TestProject } from 'vitest/node'
import manifest from '../../package.json' with { type: 'json' }
import { packageDir } from './run-cli.ts'

/**
 * Before the first test file that starts `diglot` often, and when it is run again: puts the program and its packages into
 * few files at `.cache/cli.js`, since finding and linking hundreds is most of a start.
 */
export async function setup(project: TestProject): Promise<void> {
  project.onTestsRerun(buildCli)
  await buildCli()
}

async function buildCli(): Promise<void> {
  await build({
    configFile: false,
    root: packageDir,
    logLevel: 'error',
    mode: 'production',
    // What a template shares with the program stays a package.
    ssr: { noExternal: true, external: [...Object.keys(manifest.peerDependencies), 'jiti'] },
    build: {
      ssr: 'src/cli.ts',
      target: 'node24',
      // The program finds its package one folder above itself.
      outDir: '.cache',
      emptyOutDir: false,
      rolldownOptions: { output: { chunkFileNames: 'cli/[name].js' } },
    },
  })
}
