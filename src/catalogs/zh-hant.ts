import type { Catalog } from '../domain/language/message.ts'
import { toTaiwan } from './to-taiwan.ts'
import { zhHans } from './zh-hans.ts'

/** Sentences in Traditional Chinese, converted from the Simplified ones. */
export const zhHant: Catalog = Object.fromEntries(
  Object.entries(zhHans).map(([id, text]) => [id, toTaiwan(text)]),
)
