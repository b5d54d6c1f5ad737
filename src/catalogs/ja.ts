import type { Catalog } from '../domain/language/message.ts'
import { app } from './ja/app.ts'
import { check } from './ja/check.ts'
import { comments } from './ja/comments.ts'
import { pictures } from './ja/content/pictures.ts'
import { content } from './ja/content.ts'
import { desk } from './ja/desk.ts'
import { doctor } from './ja/doctor.ts'
import { lists } from './ja/lists.ts'
import { mail } from './ja/mail.ts'
import { mailCheck } from './ja/mail-check.ts'
import { markdown } from './ja/markdown.ts'
import { parity } from './ja/parity.ts'
import { pastes } from './ja/pastes.ts'
import { records } from './ja/records.ts'
import { sending } from './ja/sending.ts'
import { setup } from './ja/setup.ts'
import { smtp } from './ja/smtp.ts'
import { store } from './ja/store.ts'
import { commands } from './ja/terminal/commands.ts'
import { help } from './ja/terminal/help.ts'
import { terminal } from './ja/terminal/terminal.ts'
import { terminalWords } from './ja/terminal/terminal-words.ts'
import { units } from './ja/units.ts'
import { words } from './ja/words.ts'

/** Sentences in Japanese, by their English; one that is not here is said in English. */
export const ja: Catalog = {
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
