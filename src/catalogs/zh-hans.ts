import type { Catalog } from '../domain/language/message.ts'
import { app } from './zh-hans/app.ts'
import { check } from './zh-hans/check.ts'
import { comments } from './zh-hans/comments.ts'
import { pictures } from './zh-hans/content/pictures.ts'
import { content } from './zh-hans/content.ts'
import { desk } from './zh-hans/desk.ts'
import { doctor } from './zh-hans/doctor.ts'
import { lists } from './zh-hans/lists.ts'
import { mail } from './zh-hans/mail.ts'
import { mailCheck } from './zh-hans/mail-check.ts'
import { markdown } from './zh-hans/markdown.ts'
import { parity } from './zh-hans/parity.ts'
import { pastes } from './zh-hans/pastes.ts'
import { records } from './zh-hans/records.ts'
import { sending } from './zh-hans/sending.ts'
import { setup } from './zh-hans/setup.ts'
import { smtp } from './zh-hans/smtp.ts'
import { store } from './zh-hans/store.ts'
import { commands } from './zh-hans/terminal/commands.ts'
import { help } from './zh-hans/terminal/help.ts'
import { terminal } from './zh-hans/terminal/terminal.ts'
import { terminalWords } from './zh-hans/terminal/terminal-words.ts'
import { units } from './zh-hans/units.ts'
import { words } from './zh-hans/words.ts'

/** Sentences in Simplified Chinese, by their English; one that is not here is said in English. */
export const zhHans: Catalog = {
  ...app,
  ...check,
  ...commands,
  ...comments,
  ...content,
  ...desk,
  ...doctor,
  ...help,
  ...lists,
  ...mail,
  ...mailCheck,
  ...markdown,
  ...parity,
  ...pastes,
  ...pictures,
  ...records,
  ...sending,
  ...setup,
  ...smtp,
  ...store,
  ...terminal,
  ...terminalWords,
  ...units,
  ...words,
}
