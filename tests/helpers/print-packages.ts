import { registerHooks } from 'node:module'

/** Loaded before a program (`node --import`), it prints the npm packages that the program has loaded, as its last line. */
const packages = new Set<string>()
registerHooks({
  load(url, context, nextLoad) {
    const name = /\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(url)?.[1]
    if (name !== undefined) packages.add(name)
    return nextLoad(url, context)
  },
})
process.once('exit', () => process.stderr.write(`${[...packages].sort().join(' ')}\n`))
