import type { Messages } from './messages.ts'
import { blocks, pictures } from './zh-hans/blocks.ts'
import { comments, review } from './zh-hans/comments.ts'
import { errors } from './zh-hans/errors.ts'
import { files } from './zh-hans/files.ts'
import { issues } from './zh-hans/issues.ts'
import { list } from './zh-hans/list.ts'
import { outbox } from './zh-hans/outbox.ts'
import { pasting } from './zh-hans/pasting.ts'
import { path } from './zh-hans/path.ts'
import { persons } from './zh-hans/persons.ts'
import { newArticle, pool } from './zh-hans/pool.ts'
import { records } from './zh-hans/records.ts'
import { sending } from './zh-hans/sending.ts'
import { settings } from './zh-hans/settings.ts'
import { shell } from './zh-hans/shell.ts'

export const zhHans: Messages = {
  ...shell,
  ...persons,
  ...issues,
  ...records,
  ...sending,
  blocks,
  list,
  outbox,
  pasting,
  pool,
  newArticle,
  path,
  pictures,
  comments,
  review,
  errors,
  files,
  settings,
}
