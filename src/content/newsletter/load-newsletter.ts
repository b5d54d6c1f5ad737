import { msg } from '../../domain/language/message.ts'
import type { Newsletter } from '../../domain/newsletter/newsletter.ts'
import { DiglotError } from '../../errors.ts'
import { contentFile } from '../../files/read-text.ts'
import { loadRecord, parseRecord, type RecordOrFaults, type RecordSources } from '../records/load-record.ts'
import type { YamlDocument } from '../yaml/yaml-document.ts'
import { type NewsletterRecord, namedLanguages, newsletterSchema, toNewsletter } from './newsletter-schema.ts'

/** Reads newsletter.yaml. Throws `NOT_FOUND` where it is not there, `CONTENT_INVALID` with every error in it. */
export async function loadNewsletter(
  contentDir: string,
  sources: RecordSources = {},
): Promise<{ readonly newsletter: Newsletter; readonly document: YamlDocument }> {
  const file = contentFile(contentDir, 'newsletter.yaml')
  const loaded = await loadRecord(
    file,
    (value) => {
      const { schema, languages } = judge(value)
      return { schema: schema.transform(toNewsletter), languages }
    },
    sources,
  )
  if (loaded === null)
    throw new DiglotError(
      'NOT_FOUND',
      msg`There is no newsletter in this folder: ${file.name} is not there.`,
      {
        where: file.name,
        hint: msg`Change to the folder of your newsletter, or begin one with \`diglot init\`.`,
      },
    )
  if ('faults' in loaded)
    throw new DiglotError('CONTENT_INVALID', msg`${file.name} is not what it should be.`, {
      details: loaded.faults,
    })
  return { newsletter: loaded.record, document: loaded.document }
}

/** The same for who can go on without it: null where it is not there. Throws `CONTENT_INVALID`. */
export async function findNewsletter(contentDir: string): Promise<Newsletter | null> {
  try {
    return (await loadNewsletter(contentDir)).newsletter
  } catch (error) {
    if (error instanceof DiglotError && error.code === 'NOT_FOUND') return null
    throw error
  }
}

/** What a text of newsletter.yaml says, as it is written there. */
export function readNewsletter(name: string, text: string): RecordOrFaults<NewsletterRecord> {
  return parseRecord(name, text, judge)
}

function judge(value: unknown) {
  const named = namedLanguages(value)
  return { schema: newsletterSchema(named), languages: [...named.languages, ...named.derived.keys()] }
}
