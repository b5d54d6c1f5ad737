import type { Messages } from './messages.ts'
import { errors } from './zh-hans/errors.ts'
import { issues } from './zh-hans/issues.ts'
import { list } from './zh-hans/list.ts'
import { outbox } from './zh-hans/outbox.ts'
import { records } from './zh-hans/records.ts'
import { sending } from './zh-hans/sending.ts'
import { shell } from './zh-hans/shell.ts'

export const zhHans: Messages = {
  ...shell,
  ...issues,
  ...records,
  ...sending,
  list,
  outbox,
  errors,
}
