import type { Catalog } from '../domain/language/message.ts'
import { app } from './fr/app.ts'
import { check } from './fr/check.ts'
import { comments } from './fr/comments.ts'
import { pictures } from './fr/content/pictures.ts'
import { content } from './fr/content.ts'
import { desk } from './fr/desk.ts'
import { doctor } from './fr/doctor.ts'
import { lists } from './fr/lists.ts'
import { mail } from './fr/mail.ts'
import { mailCheck } from './fr/mail-check.ts'
import { markdown } from './fr/markdown.ts'
import { parity } from './fr/parity.ts'
import { pastes } from './fr/pastes.ts'
import { records } from './fr/records.ts'
import { sending } from './fr/sending.ts'
import { setup } from './fr/setup.ts'
import { smtp } from './fr/smtp.ts'
import { store } from './fr/store.ts'
import { commands } from './fr/terminal/commands.ts'
import { help } from './fr/terminal/help.ts'
import { terminal } from './fr/terminal/terminal.ts'
import { terminalWords } from './fr/terminal/terminal-words.ts'
import { units } from './fr/units.ts'
import { words } from './fr/words.ts'

/** Sentences in French, by their English; one that is not here is said in English. */
export const fr: Catalog = {
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
