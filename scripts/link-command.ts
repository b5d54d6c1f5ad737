import { chmodSync, mkdirSync, rmSync, symlinkSync } from 'node:fs'

/**
 * Puts the built program where `npx diglot` finds it without installing anything. npx installs a package into its cache
 * before it runs a command of that package, and it does so for the package of the folder, too, where package.json names
 * the command: over a second at every call, and a build at the first. So package.json names none here, and
 * `scripts/published-bin.ts` adds it for the tarball.
 */
chmodSync('dist/cli.js', 0o755)
mkdirSync('node_modules/.bin', { recursive: true })
rmSync('node_modules/.bin/diglot', { force: true })
symlinkSync('../../dist/cli.js', 'node_modules/.bin/diglot')
