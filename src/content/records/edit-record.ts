import { parse, parseDocument } from 'yaml'
import { type Message, msg } from '../../domain/language/message.ts'
import type { Acceptance, Article } from '../../domain/newsletter/article.ts'
import type { Content, RecordPath } from '../../domain/newsletter/content.ts'
import type { Issue } from '../../domain/newsletter/issue.ts'
import { readingLanguages } from '../../domain/newsletter/newsletter.ts'
import { DiglotError, type ErrorDetail } from '../../errors.ts'
import { editYaml } from '../yaml/edit-yaml.ts'
import { articleSchema, toArticle } from './article-schema.ts'
import { issueSchema, toIssue } from './issue-schema.ts'
import { parseRecord } from './load-record.ts'
import { type ArticleChanges, articleEdits, type IssueChanges, issueEdits } from './record-changes.ts'
import type { TextAt } from './section-texts.ts'

/** A record's text, and what its file is called. */
interface NamedText {
  readonly id: string
  readonly path: string
  readonly text: string
}

/** What a record's text says, or what is wrong with it. */
export type ReadRecord<T> = { readonly record: T } | { readonly faults: readonly ErrorDetail[] }

/** What of the content an article or an issue depends on. */
export interface Surroundings {
  readonly newsletter: Content['newsletter']
  /** Of all articles that have a file, sound or not. */
  readonly articleIds: ReadonlySet<string>
}

export function readArticle(
  { id, path, text }: NamedText,
  { newsletter }: Surroundings,
): ReadRecord<Article> {
  const languages = readingLanguages(newsletter)
  const found = parseRecord(path, text, () => ({ schema: articleSchema(newsletter), languages }))
  return 'record' in found ? { record: toArticle(id, found.record) } : { faults: found.faults }
}

export function readIssue(
  { id, path, text }: NamedText,
  { newsletter, articleIds }: Surroundings,
): ReadRecord<Issue> {
  const { languages, derived } = newsletter
  const schema = issueSchema({ languages, derived, articleIds })
  const found = parseRecord(path, text, () => ({ schema, languages: readingLanguages(newsletter) }))
  return 'record' in found ? { record: toIssue(id, found.record, newsletter) } : { faults: found.faults }
}

/** The text with the changes. Throws `CONTENT_INVALID` where the record is broken, or would be. */
export function editArticle(file: NamedText, changes: ArticleChanges, surroundings: Surroundings): string {
  const article = requireRecord(readArticle(file, surroundings), BROKEN)
  const text = editYaml(file.text, articleEdits(article, changes, textIn(file.text)))
  requireRecord(readArticle({ ...file, text }, surroundings), WOULD_BE_BROKEN)
  return text
}

export function editIssue(file: NamedText, changes: IssueChanges, surroundings: Surroundings): string {
  const issue = requireRecord(readIssue(file, surroundings), BROKEN)
  const tools = { textAt: textIn(file.text), languages: surroundings.newsletter.languages }
  const text = editYaml(file.text, issueEdits(issue, changes, tools))
  requireRecord(readIssue({ ...file, text }, surroundings), WOULD_BE_BROKEN)
  return text
}

/** The record's text with one more entry under `accepted`. */
export function withAcceptance(text: string, { rule, of, reason }: Acceptance): string {
  const { accepted } = (parse(text, { version: '1.2', schema: 'core' }) ?? {}) as {
    readonly accepted?: unknown
  }
  const entry = { rule, of, reason }
  const edit = Array.isArray(accepted)
    ? { path: ['accepted', accepted.length], value: entry }
    : { path: ['accepted'], value: [entry] }
  return editYaml(text, [edit])
}

const BROKEN = msg`The record has an error in its file, and is edited there first.`
const WOULD_BE_BROKEN = msg`The record cannot hold this; nothing was written.`

function requireRecord<T>(read: ReadRecord<T>, message: Message): T {
  if ('record' in read) return read.record
  throw new DiglotError('CONTENT_INVALID', message, { details: read.faults, where: read.faults[0]?.where })
}

function textIn(text: string): TextAt {
  const document = parseDocument(text, { version: '1.2', schema: 'core' })
  return (path: RecordPath) => {
    const value = document.getIn(path)
    return typeof value === 'string' ? value : ''
  }
}
