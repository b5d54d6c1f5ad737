import { readArticle, type Surroundings } from '../../content/edit-record.ts'
import { draftPaste, writePaste } from '../../content/paste-draft.ts'
import { DiglotError } from '../../errors.ts'
import type { PasteConfirm, PastePreview, PasteRequest } from '../../preview/api/pastes.ts'
import type { AppContext } from '../context.ts'
import { articleFields } from './record-fields.ts'

/** Raw pastes: shown as the records that they become, then written as just that. */
export function createPasteViews(
  { contentDir, load, clock }: AppContext,
  surroundings: () => Promise<Surroundings>,
) {
  const optionsOf = async ({ text, date = null }: PasteRequest) => ({
    contentDir,
    content: await load(),
    text,
    date,
    now: clock(),
  })

  return {
    async show(request: PasteRequest): Promise<PastePreview> {
      const { date, ...draft } = await draftPaste(await optionsOf(request))
      const { id, path, record } = draft
      const read = readArticle({ id, path, text: record }, await surroundings())
      if (!('record' in read))
        throw new DiglotError('PASTE_UNREADABLE', 'The paste gives a record that has faults.', {
          details: read.faults,
        })
      return {
        ...draft,
        fields: articleFields(read.record),
        date: { day: date.day, isYearAssumed: date.year === 'assumed' },
      }
    },

    /** The id of the new record. */
    async confirm(request: PasteConfirm): Promise<string> {
      const { id } = await writePaste({ ...(await optionsOf(request)), revision: request.revision })
      return id
    },
  }
}
