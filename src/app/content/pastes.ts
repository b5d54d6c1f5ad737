import { draftPastes, writePastes } from '../../content/paste/draft-pastes.ts'
import type { PasteDate } from '../../content/paste/find-date.ts'
import { readArticle, type Surroundings } from '../../content/records/edit-record.ts'
import { DiglotError } from '../../errors.ts'
import type { AppContext } from '../context.ts'
import type { PasteConfirm, PastedArticle, PastePreview, PasteRequest } from '../views/pastes.ts'
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
    async confirm(request: PasteConfirm): Promise<readonly string[]> {
      return writePastes({ ...(await optionsOf(request)), revision: request.revision })
    },
  }
}

function basisOf({ year }: PasteDate): PastedArticle['date']['basis'] {
  return year === 'none' ? 'none' : year === 'assumed' ? 'assumed' : 'named'
}
