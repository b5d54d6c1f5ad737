import { randomUUID } from 'node:crypto'
import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { traditionalChinese } from './scripts/traditional-chinese.ts'

/** The editors' page: `src/preview/client` to `dist/preview-client`; with what React says to developers, elsewhere. */
export default defineConfig(({ mode }) => {
  const place = join(import.meta.dirname, mode === 'production' ? 'dist' : '.cache', 'preview-client')
  return {
    root: join(import.meta.dirname, 'src', 'preview', 'client'),
    plugins: [traditionalChinese(), react(), putInPlace(place)],
    build: {
      outDir: `${place}-${randomUUID()}`,
      emptyOutDir: false,
      target: 'es2023',
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 300,
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [
              // What every page begins with is one file.
              { name: 'main', tags: ['$initial'], priority: 2 },
              // What some pages share goes with those that share it, but no small piece is a file of its own.
              {
                name: 'shared',
                minShareCount: 2,
                entriesAware: true,
                entriesAwareMergeThreshold: 8_000,
                priority: 1,
              },
            ],
          },
        },
      },
    },
  }
})

/**
 * Moves what was built to its place file by file, the page after its parts, and removes what an earlier build left: a
 * preview that runs meanwhile, or another build, never meets a file that is missing or half written.
 */
function putInPlace(place: string): Plugin {
  return {
    name: 'put-in-place',
    writeBundle({ dir = '' }, bundle) {
      const names = Object.keys(bundle).toSorted(
        (a, b) => Number(a === 'index.html') - Number(b === 'index.html'),
      )
      for (const name of names) {
        mkdirSync(dirname(join(place, name)), { recursive: true })
        renameSync(join(dir, name), join(place, name))
      }
      for (const name of filesIn(place)) if (!names.includes(name)) rmSync(join(place, name), { force: true })
      rmSync(dir, { recursive: true })
    },
  }
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
}
