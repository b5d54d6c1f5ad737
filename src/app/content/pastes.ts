import { z } from 'zod'
import { draftPastes, writePastes } from '../../content/paste/draft-pastes.ts'
import type { PasteDate } from '../../content/paste/find-date.ts'
import { htmlToText } from '../../content/paste/html-to-text.ts'
import { readArticle, type Surroundings } from '../../content/records/edit-record.ts'
import { editedText } from '../../content/schema/edited-texts.ts'
import { amount, msg } from '../../domain/language/message.ts'
import { DiglotError } from '../../errors.ts'
import type { AppContext } from '../context.ts'
import { name, seen } from '../inputs.ts'
import type { PastedArticle, PastePreview } from '../views/pastes.ts'
import { articleFields } from './record-fields.ts'

/** A raw paste, and the day of its event where the text does not name it. */
export const pasteInput = z.strictObject({
  text: z.string(),
  date: editedText.nullable().exactOptional(),
  /** Needed where the newsletter has several languages that look alike. */
  language: name.nullable().exactOptional(),
})
/** `revision` is that of the records that were shown, so that what is written is what was seen. */
export const pasteConfirm = pasteInput.extend({ revision: seen })

/** HTML of a clipboard or a file. */
export const htmlInput = z.strictObject({ html: z.string() })

// Two hundred articles, ten times as long as they are; the reader takes a second for it.
const MAX_CHARACTERS = 500_000

type PasteInput = z.infer<typeof pasteInput>

/** Raw pastes: shown as the records that they become, then written as just that. */
export function createPastes(
  { contentDir, load, clock }: AppContext,
  surroundings: () => Promise<Surroundings>,
) {
  const optionsOf = async ({ text, date = null, language = null }: PasteInput) => {
    if (text.length > MAX_CHARACTERS) throw tooLong(text)
    return { contentDir, content: await load(), text, date, language, now: clock() }
  }

  return {
    async show(request: PasteInput): Promise<PastePreview> {
      const { records, revision } = await draftPastes(await optionsOf(request))
      const around = await surroundings()
      return {
        revision,
        records: records.map(({ date, ...draft }) => {
          const { id, path, record } = draft
          const read = readArticle({ id, path, text: record }, around)
          if (!('record' in read))
            throw new DiglotError('PASTE_UNREADABLE', msg`The paste gives a record that has faults.`, {
              details: read.faults,
            })
          return {
            ...draft,
            fields: articleFields(read.record),
            date: { day: date.day, basis: basisOf(date) },
          }
        }),
      }
    },

    /** What HTML says, in Markdown: a paste that an editor can read and change. Throws `PASTE_UNREADABLE`. */
    async textOf({ html }: z.infer<typeof htmlInput>): Promise<{ readonly text: string }> {
      const text = htmlToText(`<body>${html}</body>`)
      if (text !== null) return { text }
      throw new DiglotError('PASTE_UNREADABLE', msg`The HTML is nested too deeply.`, {
        hint: msg`Copy the text out of the page, and paste it without its formatting.`,
      })
    },

    /** The ids of the new records. */
    async confirm(request: z.infer<typeof pasteConfirm>): Promise<readonly string[]> {
      return writePastes({ ...(await optionsOf(request)), revision: request.revision })
    },
  }
}

function tooLong({ length }: string): DiglotError {
  const message = msg`The paste has ${amount(length)} characters; at most ${amount(MAX_CHARACTERS)} are read at once.`
  return new DiglotError('PASTE_UNREADABLE', message, { hint: msg`Paste its articles in parts.` })
}

function basisOf({ year }: PasteDate): PastedArticle['date']['basis'] {
  return year === 'given' || year === 'written' ? 'named' : year
}
