import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The editors' page: `src/preview/client` to `dist/preview-client`. */
export default defineConfig({
  root: join(import.meta.dirname, 'src', 'preview', 'client'),
  plugins: [react()],
  build: {
    outDir: join(import.meta.dirname, 'dist', 'preview-client'),
    emptyOutDir: true,
    target: 'es2023',
    modulePreload: { polyfill: false },
  },
})
