import { z } from 'zod'
import { type BlockKind, blockFields } from '../../domain/blocks/block-kinds.ts'
import type { BlockSection, IssueBlock } from '../../domain/blocks/issue-block.ts'
import { isLocalTime } from '../../domain/calendar.ts'
import type { LanguageTag } from '../../domain/language/language.ts'
import { msg } from '../../domain/language/message.ts'
import type { Picture } from '../../domain/newsletter/picture.ts'
import {
  emptyFinding,
  httpUrl,
  type KnownLanguages,
  lineOrMissing,
  perLanguage,
  splitParagraphs,
  strict,
  toPerLanguage,
  withRule,
} from '../schema/fields.ts'
import { type PictureRecord, picture, toPicture } from '../schema/picture.ts'
import { findInSummary } from '../schema/text-rules.ts'

const MOST_BLOCKS = 50

const prose = withRule(z.string(), (text) =>
  text.trim() === ''
    ? emptyFinding(msg`Write it, or leave the key without a value to mark it missing.`)
    : findInSummary(text),
)
  .nullable()
  .optional()

const text = prose.describe('Markdown, as a summary. Empty: marked missing.')
const mayText = prose.describe('Markdown, as a summary. May be left out.')
const said = (about: string) => lineOrMissing.optional().describe(about)

const localTime = withRule(z.string(), (written) =>
  isLocalTime(written)
    ? null
    : {
        is: msg`is not a day and a time: \`${written}\``,
        hint: msg`Write it as year, month, day, hour and minute: 2025-08-12 14:00.`,
      },
)
  .nullable()
  .optional()

const url = httpUrl.nullable().optional()

/** The schema of `blocks:` in an issue's file, by the key that `articles:` names as `blocks/KEY`. */
export function blocksSchema(languages: KnownLanguages, derived: readonly LanguageTag[]) {
  const inLanguages = <T>(section: z.ZodType<T>) =>
    perLanguage(section, languages, { partial: true, derived })
      .nullable()
      .optional()
      .describe('What it says, one section per language tag; a derived language needs none.')
  const kindOf = <K extends BlockKind>(kind: K) => z.literal(kind)
  const more = url.describe('Where more can be read, https://… May be left out.')
  const block = z.discriminatedUnion('kind', [
    strict({
      kind: kindOf('note').describe('A word of the editor.'),
      image: picture({ languages, derived }).nullable().optional().describe('A portrait, shown small.'),
      sections: inLanguages(
        strict({ headline: said('One line. May be left out.'), text, by: said('Who signs it.') }),
      ),
    }),
    strict({
      kind: kindOf('event').describe('Something that readers can go to.'),
      starts: localTime.describe('YYYY-MM-DD HH:MM, as the clocks of its zone show it.'),
      ends: localTime.describe('The same. May be left out.'),
      zone: lineOrMissing.optional().describe('IANA name, such as Europe/Paris.'),
      url: more,
      sections: inLanguages(
        strict({
          headline: said('What it is called.'),
          place: said('Where it is: a hall and a city, or that it is online.'),
          text: mayText,
        }),
      ),
    }),
    strict({
      kind: kindOf('quote').describe('What somebody said.'),
      url: more,
      sections: inLanguages(strict({ text, by: said('Who said it.') })),
    }),
    strict({
      kind: kindOf('figure').describe('The number of the week.'),
      url: more,
      sections: inLanguages(
        strict({ figure: said('The number with its unit, such as €200 billion.'), text }),
      ),
    }),
    strict({
      kind: kindOf('term').describe('The term of the week: its names come from the glossary.'),
      term: lineOrMissing.optional().describe('One of its names in glossary.yaml, in any language.'),
      sections: inLanguages(strict({ text })),
    }),
    strict({
      kind: kindOf('brief').describe('A short piece of news. Several in a row stand under one heading.'),
      url: more,
      sections: inLanguages(strict({ headline: said('One line.'), text })),
    }),
    strict({
      kind: kindOf('correction').describe('What an earlier issue had wrong.'),
      url: more,
      sections: inLanguages(strict({ text })),
    }),
    strict({
      kind: kindOf('sponsor').describe('A paid text. Every mail says that it is one.'),
      url: more,
      sections: inLanguages(strict({ name: said('Who pays for it.'), text })),
    }),
  ])
  return withRule(z.record(blockId, block), (blocks) => {
    const count = Object.keys(blocks).length
    return count <= MOST_BLOCKS
      ? null
      : { is: msg`has ${count} blocks`, hint: msg`An issue has at most ${MOST_BLOCKS}.` }
  })
}

const blockId = withRule(z.string(), (id) =>
  /^[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?$/.test(id)
    ? null
    : {
        is: msg`is not a name of a block: \`${id}\``,
        hint: msg`Write at most 60 small letters, digits and hyphens, such as editors-note.`,
      },
).meta({ pattern: '^[a-z0-9][a-z0-9-]*$' })

type BlockRecord = z.output<ReturnType<typeof blocksSchema>>[string]

export function toIssueBlock(id: string, at: number | null, record: BlockRecord): IssueBlock {
  const block = { id, at, sections: sectionsOf(record) }
  const line = (written: string | null | undefined) => written?.trim() ?? null
  switch (record.kind) {
    case 'note':
      return { ...block, kind: record.kind, picture: toPortrait(record.image) }
    case 'event': {
      const { kind, starts, ends, zone, url: more } = record
      return { ...block, kind, starts: time(starts), ends: time(ends), zone: line(zone), url: more ?? null }
    }
    case 'term':
      return { ...block, kind: record.kind, term: line(record.term) }
    default:
      return { ...block, kind: record.kind, url: record.url ?? null }
  }
}

function toPortrait(image: PictureRecord | null | undefined): Picture | null {
  return image ? { ...toPicture(image), isPortrait: true } : null
}

/** One form of the two that are read. */
function time(written: string | null | undefined): string | null {
  return written?.trim().replace('T', ' ') ?? null
}

function sectionsOf({ kind, sections }: BlockRecord): IssueBlock['sections'] {
  const written: Readonly<Record<LanguageTag, SectionRecord | undefined>> = sections ?? {}
  return toPerLanguage(written, (section) => toSection(kind, section))
}

type SectionRecord = Readonly<Partial<Record<string, string | null | undefined>>>

function toSection(kind: BlockKind, section: SectionRecord): BlockSection {
  const written = Object.entries(blockFields[kind])
    .map(([field, need]) => ({ field, need, value: section[field] ?? null }))
    .filter(({ need, value }) => value !== null || need === 'needed')
    .map(({ field, value }) => [field, value && (field === 'text' ? splitParagraphs(value) : value.trim())])
  return Object.fromEntries(written)
}
