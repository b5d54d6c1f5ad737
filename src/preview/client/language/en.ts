import { errors } from './en/errors.ts'
import { issues } from './en/issues.ts'
import { list } from './en/list.ts'
import { outbox } from './en/outbox.ts'
import { records } from './en/records.ts'
import { sending } from './en/sending.ts'
import { shell } from './en/shell.ts'

/** What the interface says in English: a file for each part of it. */
export const en = {
  ...shell,
  ...issues,
  ...records,
  ...sending,
  list,
  outbox,
  errors,
}
