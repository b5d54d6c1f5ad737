import { blocks, pictures } from './en/blocks.ts'
import { comments, review } from './en/comments.ts'
import { errors } from './en/errors.ts'
import { files } from './en/files.ts'
import { issues } from './en/issues.ts'
import { list } from './en/list.ts'
import { outbox } from './en/outbox.ts'
import { pasting } from './en/pasting.ts'
import { path } from './en/path.ts'
import { persons } from './en/persons.ts'
import { newArticle, pool } from './en/pool.ts'
import { records } from './en/records.ts'
import { sending } from './en/sending.ts'
import { settings } from './en/settings.ts'
import { shell } from './en/shell.ts'

/** What the interface says in English: a file for each part of it. */
export const en = {
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
