import { load } from 'cheerio'
import { blockPath, pictureOf, placedBlocks, textsOfBlocks } from '../../domain/blocks/issue-block.ts'
import type { PerLanguage } from '../../domain/language/language.ts'
import { msg } from '../../domain/language/message.ts'
import { type Source, sectionFields } from '../../domain/newsletter/article.ts'
import type { RecordKind, RecordPath } from '../../domain/newsletter/content.ts'
import { type Picture, pictureTexts } from '../../domain/newsletter/picture.ts'
import type { Problem } from '../../domain/newsletter/problem.ts'
import type { CheckInput, Rule } from '../rule.ts'

interface PlacedText {
  readonly record: readonly [RecordKind, string]
  readonly path: RecordPath
  readonly text: string
}

/**
 * No text that a person writes holds an HTML entity or tag: readers would see it as it is, and in an address it is another
 * parameter. What stands in backticks is meant so. One finding for each text.
 */
export const htmlLeftovers: Rule = (input) =>
  [...inArticles(input), ...inIssue(input), ...inNewsletter(input)].flatMap(({ record, path, text }) => {
    const found = findHtml(text)
    return found === null ? [] : [problem(input.placeOf(...record, path), found)]
  })

const ENTITY = /&(?:[a-z][a-z0-9]{1,31}|#\d{1,7}|#x[0-9a-f]{1,6});/gi
const TAG =
  /<\/?(?:a|b|i|u|p|br|hr|em|li|ul|ol|td|tr|th|div|img|sub|sup|span|font|strong|table|h[1-6])(?=[\s/>])[^<>]*>/i

function findHtml(text: string): { readonly html: string; readonly says: string | null } | null {
  if (!/[&<]/.test(text)) return null
  const outside = text.replace(/`[^`]*`/g, ' ')
  for (const [entity] of outside.matchAll(ENTITY)) {
    const says = load(entity, null, false).text()
    if (says !== entity) return { html: entity, says }
  }
  const tag = TAG.exec(outside)?.[0]
  return tag === undefined ? null : { html: tag.slice(0, 40), says: null }
}

function problem(
  where: Problem['where'],
  { html, says }: { readonly html: string; readonly says: string | null },
): Problem {
  const isSeen = says !== null && /\S/.test(says)
  return {
    rule: 'html-leftover',
    severity: 'error',
    where,
    message:
      says === null
        ? msg`Here stands the HTML tag \`${html}\`, and readers would see it as it is.`
        : msg`Here stands the HTML entity \`${html}\`, and readers would see it as it is.`,
    hint:
      says === null
        ? msg`Delete the tag; emphasis is written \`*so*\`.`
        : msg`Write ${isSeen ? msg`\`${says}\`` : msg`a space`} instead; what is meant so is written in backticks.`,
  }
}

function inArticles({ articles }: CheckInput): PlacedText[] {
  return articles.flatMap(({ id, sections, sources, picture }) => {
    const record = ['article', id] as const
    const texts = [...sections].flatMap(([tag, section]) =>
      sectionFields.flatMap((field) =>
        [section[field] ?? []].flat().map((text, at): PlacedText => {
          const path = ['sections', tag, field]
          return { record, path: field === 'headline' ? path : [...path, at], text }
        }),
      ),
    )
    return [
      ...texts,
      ...inPicture(picture, record, ['image']),
      ...sources.flatMap((source, at) => inSource(source, record, sources.length > 1 ? [at] : [])),
    ]
  })
}

function inSource({ name, url }: Source, record: PlacedText['record'], at: RecordPath): PlacedText[] {
  const path = ['source', ...at]
  const names = name === null ? [] : typeof name === 'string' ? [name] : [...name.values()]
  return [
    { record, path: [...path, 'url'], text: url },
    ...names.map((text) => ({ record, path: [...path, 'name'], text })),
  ]
}

function inIssue({ issue }: CheckInput): PlacedText[] {
  const record = ['issue', issue.id] as const
  const lines = (['subject', 'preheader', 'intro'] as const).flatMap((field) =>
    [...issue[field]].flatMap(([tag, value]) =>
      [value ?? []].flat().map((text): PlacedText => ({ record, path: [field, tag], text })),
    ),
  )
  const placed = placedBlocks(issue)
  return [
    ...lines,
    ...inPicture(issue.picture, record, ['image']),
    ...textsOfBlocks(placed).flatMap(({ path, texts }) =>
      texts.map((text, at) => ({ record, path: texts.length > 1 ? [...path, at] : path, text })),
    ),
    ...placed.flatMap((block) => inPicture(pictureOf(block), record, blockPath(block.id, 'image'))),
  ]
}

function inNewsletter({ newsletter }: CheckInput): PlacedText[] {
  const record = ['newsletter', ''] as const
  const { name, sender, topics, logo, postalAddress } = newsletter
  return [
    ...perLanguage(name, record, ['name']),
    ...perLanguage(sender.name, record, ['sender', 'name']),
    ...[...topics].flatMap(([key, names]) => perLanguage(names, record, ['topics', key])),
    ...(logo === null ? [] : perLanguage(logo.alt, record, ['logo', 'alt'])),
    { record, path: ['postalAddress'], text: postalAddress },
  ]
}

function inPicture(picture: Picture | null, record: PlacedText['record'], path: RecordPath): PlacedText[] {
  if (picture === null) return []
  return pictureTexts.flatMap((field) => perLanguage(picture[field], record, [...path, field]))
}

function perLanguage(
  texts: PerLanguage<string>,
  record: PlacedText['record'],
  path: RecordPath,
): PlacedText[] {
  return [...texts].map(([tag, text]) => ({ record, path: [...path, tag], text }))
}
