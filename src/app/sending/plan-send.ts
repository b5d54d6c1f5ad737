import { listed, msg } from '../../domain/language/message.ts'
import { type EditionId, editionsOf } from '../../domain/newsletter/edition.ts'
import type { Newsletter } from '../../domain/newsletter/newsletter.ts'
import { requireApproved } from '../../domain/proof/approval.ts'
import type { Proof } from '../../domain/proof/proof.ts'
import { distinctTags, joinTags } from '../../domain/readers/tags.ts'
import { openStates } from '../../domain/sending/delivery.ts'
import type { DeliveryStore, TallyRow } from '../../domain/sending/delivery-ports.ts'
import { type Gap, gapOfSend, gapOfUnsent, requireKnownUnsent } from '../../domain/sending/gap.ts'
import type { Pace } from '../../domain/sending/pace.ts'
import type { AudienceRow, Correction, EditionChoice, SendStore } from '../../domain/sending/send-ports.ts'
import { requireRunning } from '../../domain/sending/send-state.ts'
import { DiglotError } from '../../errors.ts'
import { total } from '../../send/count-states.ts'
import type { AppContext } from '../context.ts'
import type { BuiltIssue, IssueBuilder } from '../issues/build-issue.ts'
import type { correctionOf } from '../issues/corrections.ts'
import { requireNoErrors } from '../issues/problems.ts'
import { requireTags } from '../list/require.ts'
import { requireEnoughPeople } from '../people/two-people.ts'
import type { OutgoingMail } from './outgoing-mail.ts'
import { requireSend } from './require-send.ts'

/** What a send would do, or still has to do. */
export interface SendPlan {
  readonly issueId: string
  readonly proof: Proof
  readonly choice: EditionChoice
  /** Null: the one that the last `diglot send` found, because there is no newsletter.yaml here. */
  readonly pace: Pace | null
  readonly audience: readonly AudienceRow[]
  /** Who of the audience is added to a send that was started before; empty where nobody is. */
  readonly added: readonly AudienceRow[]
  readonly destination: string
  /** Whether it goes into the outbox: then it counts as no send, and the send is still to come. */
  readonly isRehearsal: boolean
  /** Whether the issue's send was started before. */
  readonly resumes: boolean
  /** Whether `audience` are those who joined since the send began and have no copy. */
  readonly toNew: boolean
  /** Deliveries of the send that were begun before and have not ended; `audience` holds them too, unless it is `toNew`. */
  readonly left: number
  /** Of a correction: deliveries of the issue that it corrects which are still to go out, with the wrong text. */
  readonly stillWrong: number
  /** The newsletter's; null where the send goes on, which it does without one. */
  readonly timeZone: string | null
  /** The time in which it may have gone to the same people already, of which nobody knows; null where there is none. */
  readonly doubt: Gap | null
}

/** What a send would do, asked before it does it; changes nothing. */
export function createSendPlans(context: AppContext, { renderIssue }: IssueBuilder, { route }: OutgoingMail) {
  const { contentDir, store, now } = context
  /**
   * Throws `NOT_FOUND` where a send would begin for nobody: it could not begin again for a list that comes later. Throws
   * `CONFIG_INVALID` where one that was begun would go on into the outbox: its readers would be lost there.
   */
  function requireSendable(plan: SendPlan): void {
    const { issueId, audience, resumes, choice } = plan
    if (!plan.isRehearsal) requireKnownUnsent(plan)
    if (resumes && route().staysHere)
      throw new DiglotError(
        'CONFIG_INVALID',
        msg`The send of ${issueId} has begun and SMTP_URL is not set here, so it does not go on. Nothing was sent.`,
        {
          where: 'SMTP_URL',
          hint: msg`Set it to the server that the send goes through, in .env or the environment.`,
        },
      )
    if (resumes || total(audience) > 0) return
    if (choice.tags !== undefined)
      throw new DiglotError(
        'NOT_FOUND',
        msg`Nobody who gets mail is tagged ${joinTags(choice.tags.map(({ label }) => label))}; ${issueId} was not sent.`,
        { where: '--tags', hint: msg`\`diglot subscribers list\` shows who has which tags.` },
      )
    if (choice.correction !== undefined) throw nobodyToCorrect(issueId, choice.correction)
    throw new DiglotError(
      'NOT_FOUND',
      msg`There is nobody on the list to send ${issueId} to; nothing was sent.`,
      {
        hint: msg`Put people on it by \`diglot subscribers import FILE\`.`,
      },
    )
  }

  return {
    /**
     * The frozen rest of a send that was begun, else the issue as it is, which must be the approved one; to everybody, or
     * to those with any of the tags, such as `press, 媒体`. To a send that was begun, tags add those who have no copy yet;
     * one that went to tags and has ended goes on to the rest. Throws `SEND_PAUSED` or `SEND_CANCELLED` where the send does
     * not go on, `CHECK_FAILED` where the issue has errors, and `USAGE` where the text holds no tags. `isKnownUnsent`: a
     * person says that the issue, or the further copies of it, did not go out in a gap.
     */
    async planSend(issueId: string, tagged?: string, isKnownUnsent = false): Promise<SendPlan> {
      const tags = tagged === undefined ? {} : { tags: requireTags(tagged, '--tags') }
      const { destination, staysHere } = route()
      const { sends, deliveries, approvals, restores } = await store()
      const gaps = isKnownUnsent ? [] : await restores.gaps()
      const begun = await sends.find(issueId)
      if (begun !== null && !(staysHere && (await hasEnded(deliveries, issueId)))) {
        requireRunning(begun)
        const proof = await sends.frozenProof(issueId)
        const left = await leftOf(deliveries, issueId)
        const newsletter = await findNewsletter(contentDir)
        const { correction } = begun
        const choice = {
          ...choiceOf(proof, newsletter?.defaultEdition),
          ...tags,
          ...(correction !== undefined && { correction }),
        }
        // Others may have got a wrong copy since, or are not among the tags.
        const goesFurther =
          tagged !== undefined ||
          (left.length === 0 && (begun.tags !== undefined || correction !== undefined))
        const added = goesFurther ? await sends.audience(choice, await now(), issueId) : []
        return {
          issueId,
          proof,
          choice,
          pace: newsletter?.pace ?? null,
          audience: [...left, ...added],
          added,
          destination,
          isRehearsal: false,
          resumes: true,
          toNew: false,
          left: total(left),
          stillWrong: await stillWrong(deliveries, correction),
          timeZone: null,
          doubt: added.length === 0 ? null : gapOfSend(gaps, begun.startedAt),
        }
      }
      const built = await renderIssue(issueId)
      const { content, issue, proof, problems } = built
      requireApproved(proof, await approvals.latest(issueId))
      await requireEnoughPeople(context, { newsletter: content.newsletter, issue })
      requireNoErrors(issueId, problems)
      const { pace, timeZone } = content.newsletter
      const choice = { ...(await choiceOfIssue(sends, built)), ...tags }
      const audience = await sends.audience(choice, await now())
      return {
        issueId,
        proof,
        choice,
        pace,
        audience,
        added: [],
        destination,
        isRehearsal: staysHere,
        resumes: false,
        toNew: false,
        left: 0,
        stillWrong: await stillWrong(deliveries, choice.correction),
        timeZone,
        doubt: gapOfUnsent(gaps, issue.date),
      }
    },

    /**
     * The frozen proof of a send that was begun, to those who joined since and have no delivery of it; of a send to tags,
     * to those with any of them. Throws `NOT_FOUND` where it was not, and where the newsletter is not here that says what
     * somebody reads who chose nothing; `USAGE` for a correction.
     */
    async planToNew(issueId: string, isKnownUnsent = false): Promise<SendPlan> {
      const { destination } = route()
      const { sends, deliveries, restores } = await store()
      const gaps = isKnownUnsent ? [] : await restores.gaps()
      const begun = await requireSend(sends, issueId)
      if (begun.correction !== undefined) throw notForNewReaders(issueId, begun.correction.of)
      requireRunning(begun)
      const { pace, defaultEdition } = await requireNewsletter(contentDir)
      const proof = await sends.frozenProof(issueId)
      requireEdition(proof, defaultEdition)
      const tags = begun.tags === undefined ? {} : { tags: distinctTags(begun.tags) }
      const choice = { ...choiceOf(proof, defaultEdition), ...tags }
      const left = await leftOf(deliveries, issueId)
      const audience = await sends.newReaders(issueId, choice, await now())
      return {
        issueId,
        proof,
        choice,
        pace,
        audience,
        added: audience,
        destination,
        isRehearsal: false,
        resumes: true,
        toNew: true,
        left: total(left),
        stillWrong: 0,
        timeZone: null,
        doubt: audience.length === 0 ? null : gapOfSend(gaps, begun.startedAt),
      }
    },

    requireSendable,
  }
}

/** Who gets an issue that was not sent: everybody, or, of a correction, those with a wrong copy. */
export async function choiceOfIssue(
  sends: SendStore,
  { content, issue, proof }: BuiltIssue,
): Promise<EditionChoice> {
  const { newsletter } = content
  const choice = { offered: editionsOf(newsletter), fallback: newsletter.defaultEdition }
  const { corrects } = issue
  if (corrects === null) return choice
  return { ...choice, correction: await correctionFor(sends, { ...issue, corrects }, proof) }
}

/** Loaded where it is needed: it reads mails. */
async function correctionFor(...asked: Parameters<typeof correctionOf>): Promise<Correction> {
  return (await import('../issues/corrections.ts')).correctionOf(...asked)
}

async function stillWrong(deliveries: DeliveryStore, correction: Correction | undefined): Promise<number> {
  return correction === undefined ? 0 : total(await leftOf(deliveries, correction.of))
}

function nobodyToCorrect(issueId: string, { of, copies }: Correction): DiglotError {
  if (copies.length === 0)
    return new DiglotError(
      'NOT_FOUND',
      msg`${issueId} says nothing else than what was sent of ${of}; nothing was sent.`,
      { where: `content/issues/${issueId}.yaml`, hint: msg`Correct what was wrong in the records first.` },
    )
  return new DiglotError(
    'NOT_FOUND',
    msg`Nobody who is still on the list has got a wrong copy of ${of}; ${issueId} was not sent.`,
    { hint: msg`\`diglot status ${of}\` says what became of its copies.` },
  )
}

function notForNewReaders(issueId: string, of: string): DiglotError {
  return new DiglotError(
    'USAGE',
    msg`${issueId} corrects ${of}, and goes to nobody who has not got that; nothing was sent.`,
    {
      where: '--to-new',
      hint: msg`\`diglot send ${issueId}\` sends it to those who have got ${of} since.`,
    },
  )
}

/** What of a send is not at its end. */
export async function leftOf(deliveries: DeliveryStore, issueId: string): Promise<readonly TallyRow[]> {
  return (await deliveries.tally(issueId)).filter(({ state }) => openStates.includes(state))
}

/** Only then may the issue be rehearsed again: a send that was begun has to go on. */
async function hasEnded(deliveries: DeliveryStore, issueId: string): Promise<boolean> {
  return (await leftOf(deliveries, issueId)).length === 0
}

/** Null where the folder has none: a send goes on without it. */
async function findNewsletter(contentDir: string): Promise<Newsletter | null> {
  return (await import('../../content/newsletter/load-newsletter.ts')).findNewsletter(contentDir)
}

async function requireNewsletter(contentDir: string): Promise<Newsletter> {
  const newsletter = await findNewsletter(contentDir)
  if (newsletter !== null) return newsletter
  throw new DiglotError('NOT_FOUND', msg`This folder has no content/newsletter.yaml; nothing was sent.`, {
    where: contentDir,
    hint: msg`Run \`--to-new\` where the content is: it says which edition somebody gets who chose none.`,
  })
}

/** Of the frozen editions; the newsletter may have taken its default one off since. */
export function choiceOf({ editions }: Proof, defaultEdition: EditionId | undefined): EditionChoice {
  const offered = editions.map(({ id }) => id)
  return { offered, fallback: offered.find((id) => id === defaultEdition) ?? offered[0] ?? '' }
}

/** Throws `NOT_FOUND` where the proof has no such edition. */
export function requireEdition({ issueId, editions }: Proof, id: string): string {
  if (editions.some((edition) => edition.id === id)) return id
  throw new DiglotError('NOT_FOUND', msg`The issue ${issueId} has no edition “${id}”.`, {
    where: '--edition',
    hint: msg`Its editions are ${listed(editions.map((edition) => edition.id))}.`,
  })
}
