import { z } from 'zod'
import { todayOf } from '../../content/paste/import-pastes.ts'
import { type NewCorrection, newCorrection, type WordsChange } from '../../content/records/new-correction.ts'
import { formatDate } from '../../domain/language/format-date.ts'
import { msg } from '../../domain/language/message.ts'
import type { Edition } from '../../domain/newsletter/edition.ts'
import type { Issue } from '../../domain/newsletter/issue.ts'
import {
  type ArticleChange,
  articleChanges,
  pairArticles,
  says,
  saysTheSame,
} from '../../domain/proof/article-changes.ts'
import type { Proof } from '../../domain/proof/proof.ts'
import type { Correction, Send, SendStore, WrongCopies } from '../../domain/sending/send-ports.ts'
import { DiglotError } from '../../errors.ts'
import type { AppContext } from '../context.ts'
import { name } from '../inputs.ts'
import { logRecords } from '../people/act-log.ts'
import { requireSend } from '../sending/require-send.ts'
import { articleAnchors } from './article-anchors.ts'
import type { BuiltIssue, IssueBuilder } from './build-issue.ts'
import type { CorrectedBlock } from './corrected-blocks.ts'

export const correctInput = z.strictObject({ issue: name })

export type CorrectInput = z.input<typeof correctInput>

/** An issue of its own that corrects another one, and what it corrects. */
export interface MadeCorrection extends NewCorrection {
  readonly corrects: string
  readonly articles: readonly CorrectedArticle[]
  readonly blocks: readonly CorrectedBlock[]
  /** What its introduction says of the subject and the introduction of the issue. */
  readonly words: readonly WordsChange[]
  /** What else is not as it was sent, and that no correction carries; an introduction that was taken out. */
  readonly alsoChanged: readonly ('preheader' | 'intro')[]
}

/** What became of it: a correction, or why there is none. */
export type CorrectResult =
  | { readonly done: MadeCorrection }
  /** The issue says what was sent, but for what no correction carries. */
  | { readonly refused: 'unchanged'; readonly alsoChanged: MadeCorrection['alsoChanged'] }
  /** `by` corrects the issue already, and has not been sent. */
  | { readonly refused: 'waiting'; readonly by: string }

export interface CorrectedArticle {
  readonly id: string
  /** The same change in several editions is listed once. */
  readonly changes: readonly ArticleChange[]
}

/**
 * Makes an issue of the articles and blocks that do not say any more what was sent of them, and says in its introduction what the
 * subject and the introduction should have been where these were wrong. Throws `NOT_FOUND` where the issue was not
 * sent, and `USAGE` where it is a correction itself or its template does not say where an article begins.
 */
export async function correctIssue(
  context: AppContext,
  { renderIssue }: Pick<IssueBuilder, 'renderIssue'>,
  input: CorrectInput,
): Promise<CorrectResult> {
  const { issue: id } = correctInput.parse(input)
  const { sends } = await context.store()
  const send = await requireSend(sends, id)
  if (send.correction !== undefined) throw isCorrection(id, send.correction)
  const built = await renderIssue(id)
  const sent = await sends.frozenProof(id)
  const all = await sends.list()
  const waiting = waitingCorrection(built, all)
  if (waiting !== null) return { refused: 'waiting', by: waiting }
  const corrections = await correctionProofs(sends, id, all)
  const articles = await changedArticles(built, [...corrections, sent])
  const { changedBlocks } = await import('./corrected-blocks.ts')
  const blocks = changedBlocks(built, [...corrections, sent])
  const { words, alsoChanged } = await changedWords(built, { sent, corrections })
  if (articles.length + blocks.length + words.length === 0) return { refused: 'unchanged', alsoChanged }
  const made = await newCorrection({
    contentDir: context.contentDir,
    content: built.content,
    issue: built.issue,
    articles: articles.map((article) => article.id),
    blocks: built.issue.blocks.filter(({ id }) => blocks.some((block) => block.id === id)),
    words,
    today: todayOf(built.content.newsletter, await context.now()),
    formatDate,
  })
  await logRecords(context, { act: 'new', record: { kind: 'issue', id: made.id }, details: { corrects: id } })
  return { done: { ...made, corrects: id, articles, blocks, words, alsoChanged } }
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
 * of its articles or in which the subject or the introduction was wrong. Where that cannot be told, an edition counts as
 * wrong. Throws `NOT_FOUND` where the issue was not sent.
 */
export async function correctionOf(
  sends: SendStore,
  issue: Issue & { readonly corrects: string },
  proof: Proof,
): Promise<Correction> {
  const { corrects } = issue
  if ((await sends.find(corrects)) === null)
    throw new DiglotError(
      'NOT_FOUND',
      msg`${proof.issueId} corrects ${corrects}, which has not been sent; nothing was sent.`,
      {
        where: `content/issues/${proof.issueId}.yaml`,
        hint: msg`Put the id of an issue that was sent behind \`corrects:\`, or take the line out.`,
      },
    )
  const earlier = (await sends.list()).filter(
    ({ issueId, correction }) => issueId !== proof.issueId && correction?.of === corrects,
  )
  const copies = [
    await wrongCopies(await sends.frozenProof(corrects), proof, { issue, isWhole: true }),
    ...(await Promise.all(
      earlier.map(async ({ issueId }) =>
        wrongCopies(await sends.frozenProof(issueId), proof, { issue, isWhole: false }),
      ),
    )),
  ]
  return { of: corrects, copies: copies.filter(({ editions }) => editions.length > 0) }
}

/** `isWhole`: an article that is not found in it was changed so much that it cannot be told. */
async function wrongCopies(
  sent: Proof,
  corrected: Proof,
  { issue, isWhole }: { readonly issue: Issue; readonly isWhole: boolean },
): Promise<WrongCopies> {
  const { renderedArticles } = await import('../../render/rendered-articles.ts')
  const { saysBlocksWrongly } = await import('./corrected-blocks.ts')
  const isWrong = (edition: Edition): boolean => {
    if (isWhole && edition.languages.some((tag) => issue.wrongWords.includes(tag))) return true
    if (saysBlocksWrongly(edition, corrected, { blocks: issue.blocks, isWhole })) return true
    if (issue.articles.length === 0) return false
    const current = corrected.editions.find(({ id }) => id === edition.id)
    const [was, is] = [renderedArticles(edition), current === undefined ? [] : renderedArticles(current)]
    if (was.length === 0 || is.length === 0) return true
    return pairArticles(was, is).some((pair, at) =>
      pair === null ? isWhole : articleChanges(pair, is[at] ?? []).length > 0,
    )
  }
  return { issueId: sent.issueId, editions: sent.editions.filter(isWrong).map(({ id }) => id) }
}

interface SentProofs {
  readonly sent: Proof
  /** The newest first. */
  readonly corrections: readonly Proof[]
}

/** Compared in the editions of one language. What a correction has said already is not said again. */
async function changedWords(
  { content, proof }: BuiltIssue,
  { sent, corrections }: SentProofs,
): Promise<Pick<MadeCorrection, 'words' | 'alsoChanged'>> {
  const { renderedIntroduction } = await import('../../render/rendered-articles.ts')
  const introOf = (edition: Edition | undefined) => edition && renderedIntroduction(edition)
  const textOf = (edition: Edition | undefined) => (introOf(edition) ?? []).map(({ text }) => text).join(' ')
  const words: WordsChange[] = []
  const alsoChanged = new Set<MadeCorrection['alsoChanged'][number]>()
  for (const language of content.newsletter.languages) {
    const [was, is] = [editionIn(sent, language), editionIn(proof, language)]
    if (was === undefined || is === undefined) continue
    const isSaid = (text: string) =>
      corrections.some((correction) => says(textOf(editionIn(correction, language)), text))
    const subject = { before: textAlone(was.subject), after: textAlone(is.subject) }
    if (!saysTheSame(subject.before, subject.after) && !isSaid(subject.after))
      words.push({ field: 'subject', language, ...subject })
    const [introWas, introIs] = [introOf(was), introOf(is)]
    const intro = { before: textOf(was), after: textOf(is) }
    if (introWas && introIs && !saysTheSame(JSON.stringify(introWas), JSON.stringify(introIs))) {
      if (intro.after === '') alsoChanged.add('intro')
      else if (!isSaid(intro.after)) words.push({ field: 'intro', language, ...intro })
    }
    if (was.preheader !== is.preheader) alsoChanged.add('preheader')
  }
  return { words, alsoChanged: [...alsoChanged] }
}

function editionIn({ editions }: Proof, language: string): Edition | undefined {
  return editions.find(({ id }) => id === language)
}

/** A subject without what turns its direction where it stands alone. */
function textAlone(subject: string): string {
  return subject.replace(/[\u200E\u200F\u2066-\u2069]/g, '')
}

function waitingCorrection({ content, issue }: BuiltIssue, sends: readonly Send[]): string | null {
  const sent = new Set(sends.map(({ issueId }) => issueId))
  const waiting = [...content.issues.values()].find(
    ({ id, corrects }) => corrects === issue.id && !sent.has(id),
  )
  return waiting?.id ?? null
}

function isCorrection(id: string, { of }: Correction): DiglotError {
  return new DiglotError('USAGE', msg`${id} is a correction itself.`, {
    hint: msg`\`diglot correct ${of}\` makes another one, of what has changed since.`,
  })
}

function notNamed(issueId: string, edition: string): DiglotError {
  return new DiglotError(
    'USAGE',
    msg`The template of ${issueId} does not say where an article begins (edition ${edition}), so what changed cannot be told.`,
    {
      hint: msg`Make the correction by hand: \`diglot issue new\`, with \`corrects: ${issueId}\` in its record and the articles that were wrong.`,
    },
  )
}
