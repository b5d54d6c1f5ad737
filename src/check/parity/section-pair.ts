import type { Article, Section } from '../../domain/article.ts'
import type { RecordPath } from '../../domain/content.ts'
import type { Glossary } from '../../domain/glossary.ts'
import { parseInline, plainText } from '../../domain/inline.ts'
import type { LanguageTag } from '../../domain/language.ts'
import type { Severity } from '../../domain/problem.ts'
import type { Span } from './reading/span.ts'

/** A headline or a paragraph as readers see it, without its markup. */
export interface Passage {
  readonly language: LanguageTag
  readonly path: RecordPath
  readonly text: string
  readonly links: readonly Link[]
}

export interface Link extends Span {
  readonly href: string
}

/** Passages of two languages that should say the same: two headlines, two paragraphs, or two whole summaries. */
export interface Block {
  readonly a: readonly Passage[]
  readonly b: readonly Passage[]
}

export interface Side {
  readonly language: LanguageTag
  readonly section: Section
  readonly passages: readonly Passage[]
}

/** An article's sections in two languages, set side by side. */
export interface SectionPair {
  readonly article: Article
  readonly glossary: Glossary
  readonly a: Side
  readonly b: Side
  readonly blocks: readonly Block[]
}

/** Words of a passage that a finding is about, and what they were read as. */
export interface Mark extends Span {
  readonly passage: Passage
  readonly read: string | null
}

export interface Finding {
  readonly rule: string
  readonly severity: Severity
  /** Where an editor most likely mends it. */
  readonly path: RecordPath
  readonly message: string
  readonly hint: string
  /** What was found, in words; an editor who lets it stand writes it into the record. */
  readonly of: string
  readonly marks: readonly Mark[]
}

/** One comparison of two sections. */
export type ParityRule = (pair: SectionPair) => readonly Finding[]

/** The first language that an article has a section in, set beside each of the others. */
export function sectionPairs(
  article: Article,
  languages: readonly LanguageTag[],
  glossary: Glossary,
): readonly SectionPair[] {
  const [a, ...others] = languages.flatMap((language) => {
    const section = article.sections.get(language)
    return section === undefined ? [] : [sideOf(language, section)]
  })
  return a === undefined ? [] : others.map((b) => ({ article, glossary, a, b, blocks: blocksOf(a, b) }))
}

function sideOf(language: LanguageTag, section: Section): Side {
  const at = (...path: RecordPath) => ['sections', language, ...path]
  const headline =
    section.headline === null ? [] : [{ language, path: at('headline'), text: section.headline, links: [] }]
  const paragraphs = (section.summary ?? []).map((source, index) => ({
    language,
    path: at('summary', index),
    ...readMarkdown(source),
  }))
  return { language, section, passages: [...headline, ...paragraphs] }
}

function readMarkdown(source: string): Pick<Passage, 'text' | 'links'> {
  const runs = parseInline(source)
  let end = 0
  const links = runs.flatMap(({ text, href }): Link[] => {
    end += text.length
    return href === undefined ? [] : [{ href, start: end - text.length, end }]
  })
  return { text: plainText(runs), links }
}

export function isParagraph({ path }: Passage): boolean {
  return path.includes('summary')
}

/** Paragraph beside paragraph where there are as many on both sides, else summary beside summary. */
function blocksOf(a: Side, b: Side): Block[] {
  const headlines = {
    a: a.passages.filter((it) => !isParagraph(it)),
    b: b.passages.filter((it) => !isParagraph(it)),
  }
  const [as, bs] = [a.passages.filter(isParagraph), b.passages.filter(isParagraph)]
  const summaries =
    as.length === bs.length ? as.map((it, at) => ({ a: [it], b: bs.slice(at, at + 1) })) : [{ a: as, b: bs }]
  return [headlines, ...summaries].filter((block) => block.a.length > 0 && block.b.length > 0)
}

/** `12.5亿 / 12.5 billion`: the marked words of both sides. */
export function wordsOf({ a, b }: SectionPair, marks: readonly Mark[]): string {
  const said = (language: LanguageTag) =>
    marks
      .filter(({ passage }) => passage.language === language)
      .map(({ passage, start, end }) => passage.text.slice(start, end))
      .join(', ') || '-'
  return `${said(a.language)} / ${said(b.language)}`
}

/** Where two languages differ, the second is as a rule the translation: the finding is told there. */
export function pathOf(pair: SectionPair, marks: readonly Mark[]): RecordPath {
  const mark = marks.find(({ passage }) => passage.language === pair.b.language) ?? marks[0]
  return mark?.passage.path ?? ['sections', pair.b.language]
}
