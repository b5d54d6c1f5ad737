import { registerHooks } from 'node:module'

/** Loaded before a program (`node --import`), it lets the program find no package that a user may not have installed. */
const hidden = /^(?:react|react-dom|react-email|mailauth)(?:\/|$)/
registerHooks({
  resolve(specifier, context, nextResolve) {
    if (!hidden.test(specifier)) return nextResolve(specifier, context)
    throw Object.assign(new Error(`Cannot find package '${specifier}'`), { code: 'ERR_MODULE_NOT_FOUND' })
  },
})
