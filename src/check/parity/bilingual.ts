import { blockPath, placedBlocks, textsOfBlocks } from '../../domain/blocks/issue-block.ts'
import type { CalendarDate } from '../../domain/calendar.ts'
import { replaceBareUrls } from '../../domain/language/bare-url.ts'
import { parseInline, plainText } from '../../domain/language/inline.ts'
import type { LanguageTag } from '../../domain/language/language.ts'
import { readBlocks, textsOf } from '../../domain/markdown/read-blocks.ts'
import type { Acceptance, Article } from '../../domain/newsletter/article.ts'
import type { RecordKind, RecordPath } from '../../domain/newsletter/content.ts'
import type { Issue } from '../../domain/newsletter/issue.ts'
import type { Link, Passage, Side } from './text-pair.ts'

/** What a record says in several languages. */
export interface Bilingual {
  readonly kind: RecordKind
  readonly id: string
  /** The day from which “last Tuesday” counts. */
  readonly date: CalendarDate
  readonly accepted: readonly Acceptance[]
  /** One for each language that it is said in, in the order of the newsletter. */
  readonly sides: readonly Side[]
}

/** An article: the headline, the keywords and the summary of each section. */
export function bilingualArticle(
  { id, date, accepted, sections }: Article,
  languages: readonly LanguageTag[],
): Bilingual {
  const sides = languages.flatMap((language): Side[] => {
    const section = sections.get(language)
    if (section === undefined) return []
    const { headline, keywords, summary } = section
    const path = ['sections', language, 'summary']
    const line = lineOf(language, ['sections', language, 'headline'], headline)
    return [{ language, keywords, path, passages: [...line, ...paragraphsOf(language, path, summary ?? [])] }]
  })
  return { kind: 'article', id, date, accepted, sides }
}

/** An issue's own words: subject and preheader, which an inbox shows, and the introduction. */
export function bilingualIssue(
  { id, date, accepted, subject, preheader, intro }: Issue,
  languages: readonly LanguageTag[],
): Bilingual {
  const sides = languages
    .filter((language) => subject.has(language))
    .map((language): Side => {
      const path = ['intro', language]
      const passages = [
        ...lineOf(language, ['subject', language], subject.get(language)),
        ...lineOf(language, ['preheader', language], preheader.get(language)),
        ...paragraphsOf(language, path, intro.get(language) ?? []),
      ]
      return { language, keywords: null, path, passages }
    })
  return { kind: 'issue', id, date, accepted, sides }
}

/** Blocks say something in an issue's file, each for itself. */
export function bilingualBlocks(
  { id, date, accepted, blocks }: Issue,
  languages: readonly LanguageTag[],
): Bilingual[] {
  return placedBlocks({ blocks }).map((block) => {
    const sides = languages.flatMap((language): Side[] => {
      if (!block.sections.has(language)) return []
      const passages = textsOfBlocks([block])
        .filter((text) => text.language === language)
        .flatMap(({ path, field, texts }) =>
          field === 'text' ? paragraphsOf(language, path, texts) : lineOf(language, path, texts[0]),
        )
      return [{ language, keywords: null, path: blockPath(block.id, 'sections', language, 'text'), passages }]
    })
    return { kind: 'issue', id, date, accepted, sides }
  })
}

function lineOf(language: LanguageTag, path: RecordPath, text: string | null | undefined): Passage[] {
  return text == null
    ? []
    : [{ language, path, block: null, text: replaceBareUrls(text, ADDRESS), links: [] }]
}

function paragraphsOf(language: LanguageTag, path: RecordPath, sources: readonly string[]): Passage[] {
  return sources.flatMap((source, index) =>
    readBlocks(source).flatMap((block) =>
      textsOf(block).map((text) => ({
        language,
        path: [...path, index],
        block: { index, kind: block.kind },
        ...readMarkdown(text),
      })),
    ),
  )
}

function readMarkdown(source: string): Pick<Passage, 'text' | 'links'> {
  const runs = parseInline(source).map((run) => ({ ...run, text: replaceBareUrls(run.text, ADDRESS) }))
  let end = 0
  const links = runs.flatMap(({ text, href }): Link[] => {
    end += text.length
    return href === undefined ? [] : [{ href, start: end - text.length, end }]
  })
  return { text: plainText(runs), links }
}

// What stands for an address that is written out: no word, no number and no name.
const ADDRESS = '…'
