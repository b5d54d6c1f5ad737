import { z } from 'zod'
import { todayOf } from '../../content/paste/import-pastes.ts'
import { type NewCorrection, newCorrection } from '../../content/records/new-correction.ts'
import { spellDate } from '../../domain/language/spell-date.ts'
import type { Edition } from '../../domain/newsletter/edition.ts'
import { type ArticleChange, articleChanges, pairArticles } from '../../domain/proof/article-changes.ts'
import type { Proof } from '../../domain/proof/proof.ts'
import type { Correction, Send, SendStore, WrongCopies } from '../../domain/sending/send-ports.ts'
import { DiglotError } from '../../errors.ts'
import type { AppContext } from '../context.ts'
import { name } from '../inputs.ts'
import { requireSend } from '../sending/require-send.ts'
import { articleAnchors } from './article-anchors.ts'
import type { BuiltIssue, IssueBuilder } from './build-issue.ts'

export const correctInput = z.strictObject({ issue: name })

export type CorrectInput = z.input<typeof correctInput>

/** An issue of its own that corrects another one, and what it corrects. */
export interface MadeCorrection extends NewCorrection {
  readonly corrects: string
  readonly articles: readonly CorrectedArticle[]
  /** What else is not as it was sent, and stands in no article: to be said in the introduction, if at all. */
  readonly alsoChanged: readonly ('subject' | 'preheader')[]
}

export interface CorrectedArticle {
  readonly id: string
  /** The same change in several editions is told once. */
  readonly changes: readonly ArticleChange[]
}

/**
 * Makes an issue of the articles that do not say any more what was sent of them. Throws `NOT_FOUND` where the issue was not
 * sent, `USAGE` where no article has changed, and `ALREADY_EXISTS` where a correction of it waits to be sent.
 */
export async function correctIssue(
  context: AppContext,
  { renderIssue }: Pick<IssueBuilder, 'renderIssue'>,
  input: CorrectInput,
): Promise<MadeCorrection> {
  const { issue: id } = correctInput.parse(input)
  const { sends } = await context.store()
  const send = await requireSend(sends, id)
  if (send.correction !== undefined) throw isCorrection(id, send.correction)
  const built = await renderIssue(id)
  const sent = await sends.frozenProof(id)
  const all = await sends.list()
  requireNoOpenCorrection(built, all)
  const articles = await changedArticles(built, [...(await correctionProofs(sends, id, all)), sent])
  const alsoChanged = changedAround(sent, built.proof)
  if (articles.length === 0) throw nothingChanged(id, alsoChanged)
  const made = await newCorrection({
    contentDir: context.contentDir,
    content: built.content,
    issue: built.issue,
    articles: articles.map((article) => article.id),
    today: todayOf(built.content.newsletter, await context.now()),
    spellDate,
  })
  return { ...made, corrects: id, articles, alsoChanged }
}

/** The newest first. */
async function correctionProofs(
  sends: SendStore,
  id: string,
  all: readonly Send[],
): Promise<readonly Proof[]> {
  const corrections = all.filter(({ correction }) => correction?.of === id)
  return Promise.all(corrections.map(({ issueId }) => sends.frozenProof(issueId)))
}

/** Compared with what was sent last of each: by the newest correction that has it, else by the issue. */
async function changedArticles(
  { issue, content, proof }: BuiltIssue,
  sent: readonly Proof[],
): Promise<readonly CorrectedArticle[]> {
  const { renderedArticles } = await import('../../render/rendered-articles.ts')
  const articles = issue.articles.flatMap((id) => content.articles.get(id) ?? [])
  const changes = new Map<string, ArticleChange[]>()
  for (const edition of proof.editions) {
    const current = renderedArticles(edition)
    if (current.length === 0) throw notNamed(issue.id, edition.id)
    const shown = [...articleAnchors(content, articles, edition).keys()]
    const before = sent.map(({ editions }) => {
      const found = editions.find(({ id }) => id === edition.id)
      return pairArticles(found === undefined ? [] : renderedArticles(found), current)
    })
    for (const [at, article] of current.entries()) {
      const was = before.map((pairs) => pairs[at]).find((pair) => pair != null)
      const id = shown[at]
      if (was != null && id !== undefined)
        changes.set(id, [...(changes.get(id) ?? []), ...articleChanges(was, article)])
    }
  }
  return articles.flatMap(({ id }) => {
    const told = new Map((changes.get(id) ?? []).map((change) => [JSON.stringify(change), change]))
    return told.size === 0 ? [] : [{ id, changes: [...told.values()] }]
  })
}

/**
 * Whom a correction goes to: those with a copy, of the issue or of an earlier correction, whose edition says something else
 * of its articles. Where that cannot be told, an edition counts as wrong. Throws `NOT_FOUND` where the issue was not sent.
 */
export async function correctionOf(sends: SendStore, corrects: string, proof: Proof): Promise<Correction> {
  if ((await sends.find(corrects)) === null)
    throw new DiglotError(
      'NOT_FOUND',
      `${proof.issueId} corrects ${corrects}, which has not been sent; nothing was sent.`,
      {
        where: `content/issues/${proof.issueId}.yaml`,
        hint: 'Put the id of an issue that was sent behind `corrects:`, or take the line out.',
      },
    )
  const earlier = (await sends.list()).filter(
    ({ issueId, correction }) => issueId !== proof.issueId && correction?.of === corrects,
  )
  const copies = [
    await wrongCopies(await sends.frozenProof(corrects), proof, { isWhole: true }),
    ...(await Promise.all(
      earlier.map(async ({ issueId }) =>
        wrongCopies(await sends.frozenProof(issueId), proof, { isWhole: false }),
      ),
    )),
  ]
  return { of: corrects, copies: copies.filter(({ editions }) => editions.length > 0) }
}

/** `isWhole`: an article that is not found in it was changed so much that it cannot be told. */
async function wrongCopies(
  sent: Proof,
  corrected: Proof,
  { isWhole }: { readonly isWhole: boolean },
): Promise<WrongCopies> {
  const { renderedArticles } = await import('../../render/rendered-articles.ts')
  const isWrong = (edition: Edition): boolean => {
    const current = corrected.editions.find(({ id }) => id === edition.id)
    const [was, is] = [renderedArticles(edition), current === undefined ? [] : renderedArticles(current)]
    if (was.length === 0 || is.length === 0) return true
    return pairArticles(was, is).some((pair, at) =>
      pair === null ? isWhole : articleChanges(pair, is[at] ?? []).length > 0,
    )
  }
  return { issueId: sent.issueId, editions: sent.editions.filter(isWrong).map(({ id }) => id) }
}

const AROUND = ['subject', 'preheader'] as const

function changedAround(sent: Proof, current: Proof): MadeCorrection['alsoChanged'] {
  return AROUND.filter((part) =>
    current.editions.some((edition) => {
      const before = sent.editions.find(({ id }) => id === edition.id)
      return before !== undefined && before[part] !== edition[part]
    }),
  )
}

function requireNoOpenCorrection({ content, issue }: BuiltIssue, sends: readonly Send[]): void {
  const sent = new Set(sends.map(({ issueId }) => issueId))
  const open = [...content.issues.values()].find(({ id, corrects }) => corrects === issue.id && !sent.has(id))
  if (open === undefined) return
  throw new DiglotError('ALREADY_EXISTS', `${open.id} corrects ${issue.id}, and has not been sent.`, {
    where: `content/issues/${open.id}.yaml`,
    hint: `It takes its articles as they are: add others with \`diglot issue add ${open.id} ID\`, then \`diglot check ${open.id}\`. Or \`diglot issue delete ${open.id}\` and correct again.`,
  })
}

function isCorrection(id: string, { of }: Correction): DiglotError {
  return new DiglotError('USAGE', `${id} is a correction itself.`, {
    hint: `\`diglot correct ${of}\` makes another one, of what has changed since.`,
  })
}

function notNamed(issueId: string, edition: string): DiglotError {
  return new DiglotError(
    'USAGE',
    `The template of ${issueId} does not say where an article begins (edition ${edition}), so what changed cannot be told.`,
    {
      hint: `Make the correction by hand: \`diglot issue new\`, with \`corrects: ${issueId}\` in its record and the articles that were wrong.`,
    },
  )
}

function nothingChanged(issueId: string, around: MadeCorrection['alsoChanged']): DiglotError {
  const also =
    around.length === 0 ? '' : ` Its ${around.join(' and its ')} changed, which no correction carries.`
  return new DiglotError(
    'USAGE',
    `No article of ${issueId} says anything else than what was sent; there is nothing to correct.${also}`,
    { where: `content/issues/${issueId}.yaml`, hint: 'Correct the records of its articles first.' },
  )
}
