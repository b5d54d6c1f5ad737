import { readFileSync, renameSync, writeFileSync } from 'node:fs'

/**
 * `npm pack` runs it before (`add`) and after (`remove`): only the published package names its command, and
 * `scripts/link-command.ts` says why.
 */
const { bin: _, ...manifest } = JSON.parse(readFileSync('package.json', 'utf8'))
const wanted = process.argv[2] === 'add' ? { ...manifest, bin: { diglot: 'dist/cli.js' } } : manifest
writeFileSync('.package.json.tmp', `${JSON.stringify(wanted, null, 2)}\n`)
renameSync('.package.json.tmp', 'package.json')
