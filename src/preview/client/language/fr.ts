import { blocks, pictures } from './fr/blocks.ts'
import { comments, review } from './fr/comments.ts'
import { errors } from './fr/errors.ts'
import { files } from './fr/files.ts'
import { issues } from './fr/issues.ts'
import { list } from './fr/list.ts'
import { outbox } from './fr/outbox.ts'
import { pasting } from './fr/pasting.ts'
import { path } from './fr/path.ts'
import { persons } from './fr/persons.ts'
import { newArticle, pool } from './fr/pool.ts'
import { records } from './fr/records.ts'
import { sending } from './fr/sending.ts'
import { settings } from './fr/settings.ts'
import { shell } from './fr/shell.ts'
import type { Messages } from './messages.ts'

export const fr: Messages = {
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
