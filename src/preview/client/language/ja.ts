import { blocks, pictures } from './ja/blocks.ts'
import { comments, review } from './ja/comments.ts'
import { errors } from './ja/errors.ts'
import { files } from './ja/files.ts'
import { issues } from './ja/issues.ts'
import { list } from './ja/list.ts'
import { outbox } from './ja/outbox.ts'
import { pasting } from './ja/pasting.ts'
import { path } from './ja/path.ts'
import { persons } from './ja/persons.ts'
import { newArticle, pool } from './ja/pool.ts'
import { records } from './ja/records.ts'
import { sending } from './ja/sending.ts'
import { settings } from './ja/settings.ts'
import { shell } from './ja/shell.ts'
import type { Messages } from './messages.ts'

export const ja: Messages = {
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
