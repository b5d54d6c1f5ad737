import { readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'

interface ClientFile {
  readonly body: Buffer<ArrayBuffer>
  readonly type: string
}

/** The built page: `index.html`, and everything else under names that carry its hash. */
export interface ClientFiles {
  /** By its path below the folder: `assets/index-B7x.js`. Null where there is none. */
  file(path: string): Promise<ClientFile | null>
}

/** Only what the folder was found to hold is read, so that no path leads out of it. */
export function createClientFiles(folder: string): ClientFiles {
  return {
    async file(path) {
      if (!(await namesIn(folder)).has(path)) return null
      const body = await readFile(join(folder, path))
      return { body, type: types[extname(path)] ?? 'application/octet-stream' }
    },
  }
}

async function namesIn(folder: string): Promise<ReadonlySet<string>> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    const files = entries.filter((entry) => entry.isFile())
    return new Set(
      files.map(({ parentPath, name }) =>
        join(parentPath, name)
          .slice(folder.length + 1)
          .replaceAll('\\', '/'),
      ),
    )
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return new Set()
    throw error
  }
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
  '.map': 'application/json',
}
