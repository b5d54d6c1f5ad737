import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

/** The editors' page: `src/preview/client` to `dist/preview-client`. */
export default defineConfig({
  root: join(import.meta.dirname, 'src', 'preview', 'client'),
  plugins: [react(), leaveNothingStale()],
  build: {
    outDir: join(import.meta.dirname, 'dist', 'preview-client'),
    emptyOutDir: false,
    target: 'es2023',
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 300,
  },
})

/** Removes what an earlier build left, but only afterwards: a preview that runs meanwhile never misses a file. */
function leaveNothingStale(): Plugin {
  return {
    name: 'leave-nothing-stale',
    writeBundle({ dir = '' }, bundle) {
      for (const entry of readdirSync(dir, { recursive: true, withFileTypes: true })) {
        const name = join(entry.parentPath, entry.name)
          .slice(dir.length + 1)
          .replaceAll('\\', '/')
        if (entry.isFile() && !(name in bundle)) rmSync(join(dir, name))
      }
    },
  }
}
