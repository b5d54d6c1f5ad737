import { blockLines } from '../../domain/blocks/block-kinds.ts'
import type { BlockSection } from '../../domain/blocks/issue-block.ts'
import type { LanguageTag, PerLanguage } from '../../domain/language/language.ts'
import { createTraditional } from '../../domain/language/traditional.ts'
import type { Article, Section } from '../../domain/newsletter/article.ts'
import type { Glossary } from '../../domain/newsletter/glossary.ts'
import type { Issue } from '../../domain/newsletter/issue.ts'
import type { Newsletter } from '../../domain/newsletter/newsletter.ts'
import type { Picture, ReadyPictures } from '../../domain/newsletter/picture.ts'
import type { Strings } from '../../domain/newsletter/strings.ts'

/** The records that one issue is rendered from. `articles` are those of the issue, in its order. */
export interface DigestSource {
  readonly newsletter: Newsletter
  readonly issue: Issue
  readonly articles: readonly Article[]
  readonly strings: PerLanguage<Strings>
  /** Where the names of a term of the week come from; left out where there is none. */
  readonly glossary?: Glossary
  /** The files of `content/media` that they show; left out where they show none. */
  readonly pictures?: ReadyPictures
}

type Convert = (text: string) => string
/** Fills in what a derived language lacks in a map; what an editor wrote in that language stays. */
type Fill = <T>(map: PerLanguage<T>, convert: (value: T, text: Convert) => T) => PerLanguage<T>

/** Records with every language filled in. */
export interface FilledSource extends DigestSource {
  /** The sections that no editor wrote. */
  readonly derivedSections: ReadonlySet<Section | BlockSection>
}

/**
 * The same records, with every derived language filled in from its origin wherever an editor wrote nothing. It is done once
 * for the records of an issue: every edition of it asks.
 */
export function withDerivedLanguages(source: DigestSource): FilledSource {
  const filled = known.get(source) ?? fillSource(source)
  known.set(source, filled)
  return filled
}

const known = new WeakMap<DigestSource, FilledSource>()

function fillSource(source: DigestSource): FilledSource {
  const { newsletter, issue, articles } = source
  if (newsletter.derived.size === 0) return { ...source, derivedSections: new Set() }
  const fill = createFill(newsletter.derived)
  const picture = (it: Picture | null) =>
    it && {
      ...it,
      alt: fill(it.alt, plain),
      caption: fill(it.caption, plain),
      credit: fill(it.credit, plain),
    }
  const written = new Set([...articles, ...issue.blocks].flatMap(({ sections }) => [...sections.values()]))
  const blocks = issue.blocks.map((block) => ({
    ...block,
    sections: fill(block.sections, blockSection),
    ...('picture' in block && { picture: picture(block.picture) }),
  }))
  const filled = articles.map((article) => ({
    ...article,
    sections: fill(article.sections, section),
    picture: picture(article.picture),
  }))
  return {
    ...source,
    newsletter: {
      ...newsletter,
      name: fill(newsletter.name, plain),
      sender: { ...newsletter.sender, name: fill(newsletter.sender.name, plain) },
      topics: new Map([...newsletter.topics].map(([key, names]) => [key, fill(names, plain)])),
      logo: newsletter.logo && { ...newsletter.logo, alt: fill(newsletter.logo.alt, plain) },
    },
    issue: {
      ...issue,
      subject: fill(issue.subject, nullable),
      preheader: fill(issue.preheader, nullable),
      intro: fill(issue.intro, list),
      picture: picture(issue.picture),
      blocks,
    },
    ...(source.glossary && {
      glossary: {
        terms: source.glossary.terms.map((term) => ({ ...term, names: fill(term.names, names) })),
      },
    }),
    articles: filled,
    derivedSections: new Set(
      [...filled, ...blocks]
        .flatMap(({ sections }) => [...sections.values()])
        .filter((it) => !written.has(it)),
    ),
  }
}

function createFill(derived: PerLanguage<LanguageTag>): Fill {
  const converters = new Map([...derived.keys()].map((tag) => [tag, createConverter(tag)]))
  return (map, convert) => {
    const filled = new Map(map)
    for (const [tag, origin] of derived) {
      const value = map.get(origin)
      const text = converters.get(tag)
      if (!filled.has(tag) && value !== undefined && text) filled.set(tag, convert(value, text))
    }
    return filled
  }
}

/** Link targets and code inside Markdown are left as they are. */
function createConverter(to: LanguageTag): Convert {
  const convert = createTraditional(to)
  return (text) =>
    text
      .split(/(\]\([^)]{0,2048}\)|`[^`]*`)/)
      .map((part, index) => (index % 2 === 1 ? part : convert(part)))
      .join('')
}

const plain = (value: string, text: Convert) => text(value)
const nullable = (value: string | null, text: Convert) => value && text(value)
const list = (values: readonly string[], text: Convert) => values.map(text)
const section = ({ headline, keywords, summary }: Section, text: Convert): Section => ({
  headline: headline && text(headline),
  keywords: keywords?.map(text) ?? null,
  summary: summary?.map(text) ?? null,
})

const names = ([first, ...others]: readonly [string, ...string[]], text: Convert): [string, ...string[]] => [
  text(first),
  ...others.map(text),
]

const blockSection = (section: BlockSection, convert: Convert): BlockSection => ({
  ...Object.fromEntries(
    blockLines.flatMap((line) => {
      const written = section[line]
      return written === undefined ? [] : [[line, written && convert(written)]]
    }),
  ),
  ...(section.text !== undefined && { text: section.text?.map(convert) ?? null }),
})

/** The newsletter's name in every language that a reader can get. */
export function namesOf({ name, derived }: Pick<Newsletter, 'name' | 'derived'>): PerLanguage<string> {
  return createFill(derived)(name, plain)
}
