import { join } from 'node:path'
import type { LanguageTag } from '../../domain/language/language.ts'
import type { Content } from '../../domain/newsletter/content.ts'
import { type Edition, type EditionId, editionsOf } from '../../domain/newsletter/edition.ts'
import { findIssue } from '../../domain/newsletter/find-issue.ts'
import type { Issue } from '../../domain/newsletter/issue.ts'
import type { Newsletter } from '../../domain/newsletter/newsletter.ts'
import { formatPlace, type Problem } from '../../domain/newsletter/problem.ts'
import { createProof, letterheadOf, type Proof } from '../../domain/proof/proof.ts'
import { fillHtml, fillText, sampleSlots } from '../../domain/proof/slots.ts'
import { clickPath, signClickLink } from '../../domain/readers/click-link.ts'
import { DiglotError } from '../../errors.ts'
import type { UnfitView } from '../../render/view/unfit-view.ts'
import type { AppContext } from '../context.ts'
import { problemsOfSample, sampleSettings } from '../setup/sample-settings.ts'
import { siteWordProblems } from './site-words.ts'

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
  let loading: ReturnType<typeof loadStages> | null = null

  /** Templates' engines and checks are most of what the program weighs: they are loaded by the first issue. */
  async function loadStages() {
    const [
      { createRenderers },
      { checkIssue, languagesNotCompared },
      { repeatedArticles },
      faults,
      { UnfitView },
    ] = await Promise.all([
      import('../renderers.ts'),
      import('../../check/index.ts'),
      import('./repeated-articles.ts'),
      import('../../content/records/faults-of-issue.ts'),
      import('../../render/view/unfit-view.ts'),
    ])
    return {
      ...createRenderers(config, templateDir),
      checkIssue,
      languagesNotCompared,
      repeatedArticles,
      ...faults,
      UnfitView,
    }
  }

  /** Renders and checks an issue, the newest where none is named. Throws `CONTENT_INVALID` with every broken record that it is made from. */
  async function renderIssue(id: string | undefined): Promise<BuiltIssue> {
    return buildIssue(await load(), id)
  }

  /** What rendering an issue takes; throws `CONTENT_INVALID` and `NOT_FOUND`. */
  async function prepare(content: Content, id: string | undefined, template: Issue['template'] | undefined) {
    loading ??= loadStages()
    const { engines, renderText, renderEdition, requireSoundIssue, UnfitView, ...checks } = await loading
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
    return { issue, articles, render, ...checks }
  }

  /** The same of content that was read before; `template` is another engine than the issue's own, for looking at. */
  async function buildIssue(
    content: Content,
    id: string | undefined,
    template?: Issue['template'],
  ): Promise<BuiltIssue> {
    const { newsletter, glossary, placeOf } = content
    const { issue, articles, render, ...checks } = await prepare(content, id, template)
    const { checkIssue, languagesNotCompared, repeatedArticles, unreadRecords } = checks
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
    const [{ withCountedLinks }, signingKey] = await Promise.all([
      import('../../render/counted-links.ts'),
      secretKey(),
    ])
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
    const { render } = await prepare(content, id, template ?? undefined)
    return editionsOf(content.newsletter).includes(edition) ? render(edition) : null
  }

  /** Writes `out/<issue>/<edition>.html` and `.txt`, with sample values in the slots, for looking at. */
  async function writeIssue({ content, issue, proof }: BuiltIssue): Promise<readonly WrittenEdition[]> {
    const { writeWhole } = await import('../../files/write-file.ts')
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
