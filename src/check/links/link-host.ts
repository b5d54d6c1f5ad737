import { placedBlocks, textsOfBlocks } from '../../domain/blocks/issue-block.ts'
import { parseInline } from '../../domain/language/inline.ts'
import { msg } from '../../domain/language/message.ts'
import { textsIn } from '../../domain/markdown/read-blocks.ts'
import type { Article } from '../../domain/newsletter/article.ts'
import type { RecordKind, RecordPath } from '../../domain/newsletter/content.ts'
import type { Problem } from '../../domain/newsletter/problem.ts'
import type { CheckInput, Rule } from '../rule.ts'

interface PlacedLink {
  readonly record: readonly [RecordKind, string]
  readonly path: RecordPath
  readonly text: string
  readonly href: string
}

/** A link that names a host in its text leads there: readers trust what they see, and so do filters against phishing. */
export const linkHost: Rule = (input) =>
  [...input.articles.flatMap(inArticle), ...inIssue(input)].flatMap(
    ({ record, path, text, href }): Problem[] => {
      const host = hostOf(href)
      const named = hostsIn(text).find((other) => !isSameSite(other, host))
      if (named === undefined) return []
      return [
        {
          rule: 'link-host',
          severity: 'warning',
          where: input.placeOf(...record, path),
          message: msg`The text of a link names ${named}, and it leads to ${host}.`,
          hint: msg`Correct the one that is wrong, or say in words where the link leads.`,
        },
      ]
    },
  )

function inArticle({ id, sections, sources }: Article): PlacedLink[] {
  const record = ['article', id] as const
  const named = sources.flatMap(({ name, url }, at) =>
    (typeof name === 'string' ? [name] : [...(name?.values() ?? [])]).map((text) => ({
      record,
      path: sources.length > 1 ? ['source', at, 'url'] : ['source', 'url'],
      text,
      href: url,
    })),
  )
  const written = [...sections].flatMap(([tag, { summary }]) =>
    (summary ?? []).flatMap((block, at) =>
      linksIn(block).map((link) => ({ record, path: ['sections', tag, 'summary', at], ...link })),
    ),
  )
  return [...written, ...named]
}

function inIssue({ issue }: CheckInput): PlacedLink[] {
  const record = ['issue', issue.id] as const
  const texts = [
    ...[...issue.intro].map(([tag, paragraphs]) => ({ path: ['intro', tag], texts: paragraphs })),
    ...textsOfBlocks(placedBlocks(issue)).filter(({ field }) => field === 'text'),
  ]
  return texts.flatMap(({ path, texts: paragraphs }) =>
    paragraphs.flatMap((block, at) =>
      linksIn(block).map((link) => ({ record, path: [...path, at], ...link })),
    ),
  )
}

function linksIn(block: string): { text: string; href: string }[] {
  return textsIn(block).flatMap(linksInText)
}

/** A link's text may be in several styles. */
function linksInText(paragraph: string): { text: string; href: string }[] {
  const links: { text: string; href: string }[] = []
  let before: string | undefined
  for (const { text, href } of parseInline(paragraph)) {
    const last = links.at(-1)
    if (href !== undefined && last && before === href) last.text += text
    else if (href !== undefined) links.push({ text, href })
    before = href
  }
  return links
}

// A label of letters that can look alike, not preceded by what would make it a part of another word or an address.
const LABEL = '[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Nd}-]'
const NAME = `(?:${LABEL}{1,63}\\.){1,8}(?:[a-z]{2,24}|[A-Z]{2,24})(?!${LABEL}|_)`
// Before an at sign stands a person, but in an address of the web it is what only looks like the host.
const HOST = new RegExp(`(?<=//)${NAME}|(?<!${LABEL}|[.@_])${NAME}(?!@)`, 'gu')
/** Endings of files and names (Node.js) that are no top-level domain. */
const NO_DOMAIN = /\.(?:js|ts|html?|pdf|txt|json|ya?ml|php|docx?|xlsx?|pptx?|csv|png|jpe?g)$/i

/** The hosts that a text names, as a browser would ask for them: other scripts in punycode. */
function hostsIn(text: string): string[] {
  return (text.match(HOST) ?? [])
    .filter((name) => !NO_DOMAIN.test(name) && URL.canParse(`http://${name}`))
    .map((name) => hostOf(`http://${name}`))
}

function hostOf(url: string): string {
  return new URL(url).hostname
}

/** One is the other, or a part of it: www.example.com and example.com. */
function isSameSite(one: string, other: string): boolean {
  return (
    one === other || one.endsWith(`.${other}`) || other.endsWith(`.${bare(one)}`) || bare(one) === bare(other)
  )
}

function bare(host: string): string {
  return host.replace(/^www\./, '')
}
