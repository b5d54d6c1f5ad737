import type { ReadRecord } from '../../content/records/edit-record.ts'
import type { SourceChange } from '../../content/records/record-changes.ts'
import { blockFacts } from '../../domain/blocks/block-kinds.ts'
import { type IssueBlock, orderOf, pictureOf } from '../../domain/blocks/issue-block.ts'
import type { PerLanguage } from '../../domain/language/language.ts'
import { type Article, type Source, sectionFields } from '../../domain/newsletter/article.ts'
import type { Content } from '../../domain/newsletter/content.ts'
import type { Issue } from '../../domain/newsletter/issue.ts'
import { CENTRE, type Picture } from '../../domain/newsletter/picture.ts'
import type { ByLanguage } from '../views/newsletter.ts'
import type { ArticleFields, BlockFields, IssueFields, PictureFields, TermList } from '../views/records.ts'

/** The fields of a record for the page, or what is wrong with its file. */
export function fieldsOrFaults<T, F>(read: ReadRecord<T>, fieldsOf: (record: T) => F) {
  return 'record' in read
    ? { fields: fieldsOf(read.record), faults: [] }
    : { fields: null, faults: read.faults }
}

export function articleFields({ date, topic, sources, sections, picture }: Article): ArticleFields {
  return {
    date,
    topic,
    sources: sources.map(({ url, name }) => ({ url, name: sourceName(name) })),
    sections: byLanguage(sections),
    image: pictureFields(picture),
  }
}

export function issueFields(issue: Issue): IssueFields {
  const { number, date, covers, isPublic, subject, preheader, intro, template, layout } = issue
  return {
    number,
    date,
    covers,
    public: isPublic,
    subject: byLanguage(subject),
    preheader: byLanguage(preheader),
    intro: byLanguage(intro),
    articles: orderOf(issue),
    blocks: Object.fromEntries(issue.blocks.map((block) => [block.id, blockFieldsOf(block)])),
    image: pictureFields(issue.picture),
    template,
    layout,
  }
}

function blockFieldsOf(block: IssueBlock): BlockFields {
  const { kind, sections } = block
  const facts = Object.entries(block).filter(([key]) => blockFacts.some((fact) => fact === key))
  return {
    kind,
    facts: Object.fromEntries(facts),
    sections: Object.fromEntries([...sections].map(([tag, section]) => [tag, { ...section }])),
    image: pictureFields(pictureOf(block)),
  }
}

function pictureFields(picture: Picture | null): PictureFields | null {
  if (picture === null) return null
  const { source, alt, caption, credit, dark, focus } = picture
  return {
    // A point that nobody has chosen is none to the page.
    ...{ source, dark, focus: focus === CENTRE ? null : focus },
    ...{ alt: byLanguage(alt), caption: byLanguage(caption), credit: byLanguage(credit) },
  }
}

export function termList({ glossary }: Pick<Content, 'glossary'>): TermList {
  return {
    terms: glossary.terms.flatMap(({ names }) => {
      const preferred = [...names].map(([tag, [name]]) => [tag, name] as const)
      const [first] = preferred
      return first === undefined ? [] : [{ id: first[1], names: Object.fromEntries(preferred) }]
    }),
  }
}

/** How many fields of an article are marked missing, over all languages. */
export function missingIn(
  { sections, sources }: Article,
  { newsletter }: Pick<Content, 'newsletter'>,
): number {
  const fields = newsletter.languages.flatMap((tag) =>
    sectionFields.map((field) => sections.get(tag)?.[field] ?? null),
  )
  return fields.filter((field) => field === null).length + (sources.length === 0 ? 1 : 0)
}

export function headlines({ sections }: Article): ByLanguage<string | null> {
  return Object.fromEntries([...sections].map(([tag, { headline }]) => [tag, headline]))
}

/** Ids of the issues that an article is in. */
export function issuesWith({ issues }: Content, article: string): readonly string[] {
  return [...issues.values()].filter(({ articles }) => articles.includes(article)).map(({ id }) => id)
}

function byLanguage<T>(values: PerLanguage<T>): ByLanguage<T> {
  return Object.fromEntries(values)
}

function sourceName(name: Source['name']): SourceChange['name'] {
  return typeof name === 'string' || name === null ? name : byLanguage(name)
}
