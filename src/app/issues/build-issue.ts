import { join } from 'node:path'
import { checkIssue, languagesNotCompared } from '../../check/index.ts'
import { requireSoundIssue, unreadRecords } from '../../content/records/faults-of-issue.ts'
import type { LanguageTag } from '../../domain/language/language.ts'
import type { Content } from '../../domain/newsletter/content.ts'
import { type Edition, type EditionId, editionsOf } from '../../domain/newsletter/edition.ts'
import { findIssue } from '../../domain/newsletter/find-issue.ts'
import type { Issue } from '../../domain/newsletter/issue.ts'
import type { Newsletter } from '../../domain/newsletter/newsletter.ts'
import { formatPlace, type Problem, parsePlace } from '../../domain/newsletter/problem.ts'
import type { TemplateEngine } from '../../domain/ports.ts'
import { createProof, letterheadOf, type Proof } from '../../domain/proof/proof.ts'
import { fillHtml, fillText, sampleSlots } from '../../domain/proof/slots.ts'
import { clickPath, signClickLink } from '../../domain/readers/click-link.ts'
import { DiglotError, type ErrorDetail } from '../../errors.ts'
import { writeWhole } from '../../files/write-file.ts'
import { withCountedLinks } from '../../render/counted-links.ts'
import { createMjmlEngine } from '../../render/engines/mjml.ts'
import { createReactEngine } from '../../render/engines/react.ts'
import { renderEdition } from '../../render/render-edition.ts'
import { createTextRenderer } from '../../render/text.ts'
import { UnfitView } from '../../render/view/unfit-view.ts'
import type { AppContext } from '../context.ts'
import { problemsOfSample, sampleSettings } from '../setup/sample-settings.ts'
import { repeatedArticles } from './repeated-articles.ts'

/** An issue with all its editions and what the check says of them. */
export interface BuiltIssue {
  readonly content: Content
  readonly issue: Issue
  readonly proof: Proof
  readonly problems: readonly Problem[]
  /** Languages whose numbers and dates the check compares with no other one. */
  readonly notCompared: readonly LanguageTag[]
}

/** Where an edition was written to. */
export interface WrittenEdition {
  readonly edition: EditionId
  readonly html: string
  readonly text: string
  readonly htmlBytes: number
}

export type IssueBuilder = ReturnType<typeof createIssueBuilder>

/** Turns the content on the disk into proofs. */
export function createIssueBuilder(context: AppContext) {
  const { config, templateDir, load, secretKey } = context
  const engines: Record<Issue['template'], TemplateEngine> = {
    mjml: createMjmlEngine({
      templateDir: join(templateDir, 'mjml'),
      cacheDir: join(config.dataDir, 'cache'),
    }),
    react: createReactEngine({ templateDir: join(templateDir, 'react') }),
  }
  const renderText = createTextRenderer({ templateDir: join(templateDir, 'text') })

  /** Renders and checks an issue, the newest where none is named. Throws `CONTENT_INVALID` with every broken record that it is made from. */
  async function renderIssue(id: string | undefined): Promise<BuiltIssue> {
    return buildIssue(await load(), id)
  }

  /** What rendering an issue takes; throws `CONTENT_INVALID` and `NOT_FOUND`. */
  function prepare(content: Content, id: string | undefined, template: Issue['template'] | undefined) {
    requireSoundIssue(content, id)
    const { newsletter, strings, placeOf } = content
    const issue = findIssue(content, id)
    const articles = issue.articles.flatMap((articleId) => content.articles.get(articleId) ?? [])
    const renderers = { engine: engines[template ?? issue.template], renderText }
    const source = { newsletter, issue, articles, strings }
    const render = (edition: EditionId) =>
      renderEdition(source, edition, renderers).catch((error: unknown) => {
        throw error instanceof UnfitView ? unfitRecord(error, placeOf) : error
      })
    return { issue, articles, render }
  }

  /** The same of content that was read before; `template` is another engine than the issue's own, for looking at. */
  async function buildIssue(
    content: Content,
    id: string | undefined,
    template?: Issue['template'],
  ): Promise<BuiltIssue> {
    const { newsletter, glossary, placeOf } = content
    const { issue, articles, render } = prepare(content, id, template)
    const rendered = await Promise.all(editionsOf(newsletter).map(render))
    const editions = newsletter.countsClicks ? await countLinks(rendered, issue.id, newsletter) : rendered
    const problems = [
      ...siteWordProblems(await context.siteWordFaults(newsletter)),
      ...checkIssue({ newsletter, issue, articles, editions, glossary, placeOf }),
      ...(await repeatedArticles(context, { content, issue, articles })),
      ...unreadRecords(content, issue.id),
      ...problemsOfSample(await sampleSettings(context, content)),
    ]
    const proof = createProof(issue.id, letterheadOf(newsletter), editions)
    return { content, issue, proof, problems, notCompared: languagesNotCompared(newsletter) }
  }

  /** The editions with links that count; they are part of what is approved. */
  async function countLinks(
    editions: readonly Edition[],
    issueId: string,
    { siteUrl }: Newsletter,
  ): Promise<readonly Edition[]> {
    const signingKey = await secretKey()
    return editions.map((edition) =>
      withCountedLinks(
        edition,
        siteUrl,
        (index) =>
          `${siteUrl}${clickPath(signClickLink(signingKey, { issueId, editionId: edition.id, index }))}`,
      ),
    )
  }

  /** One edition alone, unchecked: for looking at it at once. Null where the newsletter does not offer it. */
  async function buildEdition(
    content: Content,
    id: string,
    { edition, template }: { readonly edition: EditionId; readonly template: Issue['template'] | null },
  ): Promise<Edition | null> {
    const { render } = prepare(content, id, template ?? undefined)
    return editionsOf(content.newsletter).includes(edition) ? render(edition) : null
  }

  /** Writes `out/<issue>/<edition>.html` and `.txt`, with sample values in the slots, for looking at. */
  async function writeIssue({ content, issue, proof }: BuiltIssue): Promise<readonly WrittenEdition[]> {
    const folder = join(config.root, 'out', issue.id)
    return Promise.all(
      proof.editions.map(async ({ id, html, text, readerName, fields }) => {
        const slots = sampleSlots(content.newsletter.siteUrl, readerName, fields)
        const paths = { html: join(folder, `${id}.html`), text: join(folder, `${id}.txt`) }
        await writeWhole(paths.html, fillHtml(html, slots), { force: true })
        await writeWhole(paths.text, fillText(text, slots), { force: true })
        return { edition: id, ...paths, htmlBytes: Buffer.byteLength(html) }
      }),
    )
  }

  return { renderIssue, buildIssue, buildEdition, writeIssue }
}

/** What a record holds that its schema let through, and that no template may show. */
function unfitRecord({ message, record, path }: UnfitView, placeOf: Content['placeOf']): DiglotError {
  return new DiglotError('CONTENT_INVALID', `This text cannot be rendered: it ${message}.`, {
    where: formatPlace(placeOf(...record, path)),
    hint: 'Write it again without what is named.',
  })
}

/**
 * The links of every mail lead to the readers' site: where its words cannot be used, it does not open, and a mail that has
 * left cannot be called back. One finding for each file.
 */
export function siteWordProblems(faults: readonly ErrorDetail[]): readonly Problem[] {
  const placed = faults.map((fault) => ({ ...fault, place: parsePlace(fault.where) }))
  return [...Map.groupBy(placed, ({ place }) => place.file).values()].flatMap(([first, ...others]) => {
    if (first === undefined) return []
    const { place, message, hint } = first
    const more =
      others.length === 0 ? '' : ` Words that cannot be used in this file besides: ${others.length}.`
    const said = `The readers’ site, to which every mail links, cannot be shown. ${message}${more}`
    return [{ rule: 'site-words', severity: 'error' as const, where: place, message: said, hint }]
  })
}
