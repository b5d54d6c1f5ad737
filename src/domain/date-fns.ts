import { createRequire } from 'node:module'
import type { Locale } from 'date-fns/locale'

/**
 * What is used of date-fns. It is hundreds of small files, and for each that is an ES module Node reads the package's
 * large package.json again: 0.2 s and 100 MB for a few dates. As CommonJS modules they are read at once.
 */
const require = createRequire(import.meta.url)

export const { addDays } = require('date-fns/addDays') as typeof import('date-fns/addDays')
export const { format } = require('date-fns/format') as typeof import('date-fns/format')
export const { isValid } = require('date-fns/isValid') as typeof import('date-fns/isValid')
export const { parseISO } = require('date-fns/parseISO') as typeof import('date-fns/parseISO')

/** A locale by its name in date-fns, such as `zh-CN`. */
export function dateLocale(name: string): Locale {
  const exported: Record<string, Locale> = require(`date-fns/locale/${name}`)
  const locale = exported[name.replace('-', '')]
  if (locale === undefined) throw new RangeError(`date-fns has no locale ${name}.`)
  return locale
}
