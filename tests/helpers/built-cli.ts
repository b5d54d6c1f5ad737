import { readFile, writeFile } from 'node:fs/promises'
import { stripTypeScriptTypes } from 'node:module'
import { join } from 'node:path'
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

const WITHOUT_FETCHING = join(packageDir, 'node_modules', 'cheerio', 'dist', 'browser', 'index.js')

async function buildCli(): Promise<void> {
  await build({
    configFile: false,
    root: packageDir,
    logLevel: 'error',
    mode: 'production',
    // What a template shares with the program stays a package.
    ssr: { noExternal: true, external: [...Object.keys(manifest.peerDependencies), 'jiti'] },
    // The same without what fetches pages, of which loading alone takes a fifth of a start.
    resolve: { alias: [{ find: /^cheerio$/, replacement: WITHOUT_FETCHING }] },
    build: {
      ssr: 'src/cli.ts',
      target: 'node24',
      // The program finds its package one folder above itself.
      outDir: '.cache',
      emptyOutDir: false,
      rolldownOptions: { output: { chunkFileNames: 'cli/[name].js' } },
    },
  })
  // What the program looks for beside itself: threads of its own, and scripts of the archive.
  for (const thread of ['media/picture-worker', 'media/card/card-worker'])
    await writeBeside(thread, `import '../../src/${thread}.ts'\n`)
  for (const script of ['web/search/search-script', 'web/search/search-text'])
    await writeBeside(
      script,
      stripTypeScriptTypes(await readFile(join(packageDir, 'src', `${script}.ts`), 'utf8')),
    )
}

async function writeBeside(source: string, text: string): Promise<void> {
  await writeFile(join(packageDir, '.cache', 'cli', `${source.split('/').at(-1)}.js`), text)
}
