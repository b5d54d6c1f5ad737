import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { toTaiwan } from '../src/catalogs/to-taiwan.ts'

const ENDING = '?traditional'

/**
 * `zh-hans.ts?traditional` is the module with all that it says in Traditional Chinese, and so are the modules that it has
 * its parts from: what the program says is converted, and nothing of what stands in its places.
 */
export function traditionalChinese(): Plugin {
  return {
    name: 'traditional-chinese',
    enforce: 'pre',
    load(id) {
      if (!id.endsWith(ENDING)) return null
      return toTaiwan(readFileSync(id.slice(0, -ENDING.length), 'utf8')).replace(
        /(from '\.\/[^']+)'/g,
        `$1${ENDING}'`,
      )
    },
  }
}
