import { z } from 'zod'
import { draftPastes, writePastes } from '../../content/paste/draft-pastes.ts'
import type { PasteDate } from '../../content/paste/find-date.ts'
import { readArticle, type Surroundings } from '../../content/records/edit-record.ts'
import { editedText } from '../../content/schema/edited-texts.ts'
import { DiglotError } from '../../errors.ts'
import type { AppContext } from '../context.ts'
import { seen } from '../inputs.ts'
import type { PastedArticle, PastePreview } from '../views/pastes.ts'
import { articleFields } from './record-fields.ts'

/** A raw paste, and the day of its event where the text does not name it. */
export const pasteInput = z.strictObject({
  text: z.string().max(500_000),
  date: editedText.nullable().exactOptional(),
})
/** `revision` is that of the records that were shown, so that what is written is what was seen. */
export const pasteConfirm = pasteInput.extend({ revision: seen })

type PasteInput = z.infer<typeof pasteInput>

/** Raw pastes: shown as the records that they become, then written as just that. */
export function createPastes(
  { contentDir, load, clock }: AppContext,
  surroundings: () => Promise<Surroundings>,
) {
  const optionsOf = async ({ text, date = null }: PasteInput) => ({
    contentDir,
    content: await load(),
    text,
    date,
    now: clock(),
  })

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
            throw new DiglotError('PASTE_UNREADABLE', 'The paste gives a record that has faults.', {
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

    /** The ids of the new records. */
    async confirm(request: z.infer<typeof pasteConfirm>): Promise<readonly string[]> {
      return writePastes({ ...(await optionsOf(request)), revision: request.revision })
    },
  }
}

function basisOf({ year }: PasteDate): PastedArticle['date']['basis'] {
  return year === 'none' ? 'none' : year === 'assumed' ? 'assumed' : 'named'
}
