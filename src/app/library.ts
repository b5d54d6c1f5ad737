import { createSecretKey } from 'node:crypto'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { z } from 'zod'
import { namedLanguages, newsletterSchema, toNewsletter } from '../content/newsletter/newsletter-schema.ts'
import { articleSchema, toArticle } from '../content/records/article-schema.ts'
import { issueSchema, toIssue } from '../content/records/issue-schema.ts'
import { explainIssue } from '../content/schema/explain-fault.ts'
import { glossarySchema, toGlossary } from '../content/words/glossary-schema.ts'
import { loadStrings } from '../content/words/load-strings.ts'
import type { LanguageTag } from '../domain/language/language.ts'
import { listed, msg } from '../domain/language/message.ts'
import { editionsOf } from '../domain/newsletter/edition.ts'
import type { Issue } from '../domain/newsletter/issue.ts'
import { readingLanguages } from '../domain/newsletter/newsletter.ts'
import type { Message, TemplateEngine } from '../domain/ports.ts'
import { createProof, letterheadOf, type Proof } from '../domain/proof/proof.ts'
import { DiglotError } from '../errors.ts'
import { createMjmlEngine } from '../render/engines/mjml.ts'
import { createReactEngine } from '../render/engines/react.ts'
import { renderEdition } from '../render/render-edition.ts'
import { createTextRenderer } from '../render/text.ts'
import { UnfitView } from '../render/view/unfit-view.ts'

type RecordOf<Schema extends (...known: never[]) => z.ZodType> = z.input<ReturnType<Schema>>

/** What `content/newsletter.yaml` holds, as a plain object. */
export type NewsletterInput = RecordOf<typeof newsletterSchema>
/** What a file of `content/issues/` holds, and its name as the id. */
export type IssueInput = { readonly id: string } & RecordOf<typeof issueSchema>
/** What a file of `content/articles/` holds, and its name as the id. */
export type ArticleInput = { readonly id: string } & RecordOf<typeof articleSchema>
/** What `content/glossary.yaml` holds. */
export type GlossaryInput = RecordOf<typeof glossarySchema>

export interface DigestOptions {
  /** Where a term of the week has its names from. Left out: it is shown as it is written. */
  readonly glossary?: GlossaryInput
}

/**
 * Renders every edition of an issue from plain objects, with the templates and words that come with Diglot. It reads and
 * writes no folder of a newsletter, and the check is not asked. Throws `CONTENT_INVALID` with everything that is wrong.
 */
export async function renderDigest(
  newsletter: NewsletterInput,
  issue: IssueInput,
  articles: readonly ArticleInput[],
  { glossary = { terms: [] } }: DigestOptions = {},
): Promise<Proof> {
  const named = namedLanguages(newsletter)
  const allNamed = [...named.languages, ...named.derived.keys()]
  const judged = toNewsletter(accept('newsletter', newsletterSchema(named), newsletter, allNamed))
  const languages = readingLanguages(judged)
  const known = articles.map(({ id, ...record }) =>
    toArticle(id, accept(`article ${id}`, articleSchema(judged), record, languages)),
  )
  const byId = new Map(known.map((article) => [article.id, article]))
  const { id, ...record } = issue
  const surroundings = { ...judged, articleIds: new Set(byId.keys()) }
  const parsed = toIssue(id, accept(`issue ${id}`, issueSchema(surroundings), record, languages), judged)
  const { strings, faults } = await loadStrings(judged, {
    contentDir: join(packageDir, 'content'),
    defaultStringsDir: join(packageDir, 'content', 'strings'),
  })
  if (faults.length > 0) throw invalid('newsletter', faults)
  const source = {
    newsletter: judged,
    issue: parsed,
    articles: parsed.articles.flatMap((articleId) => byId.get(articleId) ?? []),
    strings,
    glossary: toGlossary(accept('glossary', glossarySchema(languages), glossary, languages)),
  }
  const editions = await Promise.all(
    editionsOf(judged).map((edition) =>
      renderEdition(source, edition, { engine: engines[parsed.template], renderText }).catch(refuseUnfit),
    ),
  )
  return createProof(id, letterheadOf(judged), editions)
}

export interface MailInput {
  readonly edition: string
  readonly to: {
    readonly address: string
    /** Left out: the greeting of the edition stands for it. */
    readonly name?: string
    /** A positive number of your own, the same for every mail to this reader: links and the bounce address hold it. */
    readonly subscriberId: number
  }
  /** Signs the links and the bounce address; at least 32 characters. */
  readonly secret: string
  readonly date: Date
}

/** One reader's mail of a rendered digest: the MIME bytes and the envelope to hand over. The same input gives the same bytes. */
export async function composeMail(proof: Proof, { edition, to, secret, date }: MailInput): Promise<Message> {
  if (!proof.editions.some(({ id }) => id === edition))
    throw new DiglotError('NOT_FOUND', msg`The digest ${proof.issueId} has no edition “${edition}”.`, {
      where: 'edition',
      hint: msg`Its editions are ${listed(proof.editions.map(({ id }) => id))}.`,
    })
  if (secret.length < 32)
    throw new DiglotError('CONFIG_INVALID', msg`The secret has ${secret.length} characters.`, {
      where: 'secret',
      hint: msg`Give it at least 32, the same for every mail.`,
    })
  const { createComposer } = await import('../mail/message/compose.ts')
  const compose = createComposer(proof, edition, { key: createSecretKey(Buffer.from(secret)) })
  return compose({ name: '', ...to }, date)
}

const packageDir = fileURLToPath(new URL('../../', import.meta.url))
const templates = join(packageDir, 'templates')
const engines: Record<Issue['template'], TemplateEngine> = {
  mjml: createMjmlEngine({ templateDir: join(templates, 'mjml'), cacheDir: null }),
  react: createReactEngine({ templateDir: join(templates, 'react') }),
}
const renderText = createTextRenderer({ templateDir: join(templates, 'text') })

/** What a schema makes of a plain object; `record` is what a message calls it. */
function accept<T>(
  record: string,
  schema: z.ZodType<T>,
  value: unknown,
  languages: readonly LanguageTag[],
): T {
  const parsed = schema.safeParse(value, { reportInput: true })
  if (parsed.success) return parsed.data
  const found = parsed.error.issues.flatMap((issue) => explainIssue(issue, languages))
  throw invalid(
    record,
    found.map(({ path, message, hint }) => ({ where: [record, ...path].join(' › '), message, hint })),
  )
}

function invalid(record: string, details: DiglotError['details']): DiglotError {
  return new DiglotError('CONTENT_INVALID', msg`The ${record} is not what it should be.`, { details })
}

/** What a record holds that its schema let through, and that no template may show. */
function refuseUnfit(error: unknown): never {
  if (!(error instanceof UnfitView)) throw error
  const where = [...error.record, ...error.path].join(' › ')
  throw new DiglotError('CONTENT_INVALID', msg`This text cannot be rendered: it ${error.message}.`, {
    where,
    hint: msg`Write it again without what is named.`,
    cause: error,
  })
}
