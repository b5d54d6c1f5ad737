import { createSecretKey, randomBytes } from 'node:crypto'
import { type Edition, type EditionId, editionsOf } from '../../domain/newsletter/edition.ts'
import type { Newsletter } from '../../domain/newsletter/newsletter.ts'
import type { Store, Transport } from '../../domain/ports.ts'
import { requireApproved } from '../../domain/proof/approval.ts'
import type { Approval, Proof } from '../../domain/proof/proof.ts'
import type { TestRun } from '../../domain/proof/proof-ports.ts'
import { parseAddress } from '../../domain/readers/address.ts'
import { distinctTags, joinTags } from '../../domain/readers/tags.ts'
import type { Correction } from '../../domain/sending/correction.ts'
import { finalStates, openStates } from '../../domain/sending/delivery.ts'
import type { DeliveryStore, TallyRow } from '../../domain/sending/delivery-ports.ts'
import { type Gap, gapOfSend, gapOfUnsent, requireKnownUnsent } from '../../domain/sending/gap.ts'
import { ALL_GROUPS, type Pace } from '../../domain/sending/pace.ts'
import type { PaceStore } from '../../domain/sending/pace-ports.ts'
import type { AudienceRow, EditionChoice, SendStore } from '../../domain/sending/send-ports.ts'
import { requireRunning } from '../../domain/sending/send-state.ts'
import { DiglotError } from '../../errors.ts'
import type { Hold } from '../../send/claims.ts'
import { total } from '../../send/count-states.ts'
import type { Progress } from '../../send/progress.ts'
import { CHUNK } from '../../send/run-worker.ts'
import { type SendReport, sendIssue } from '../../send/send-issue.ts'
import { plannedTest, sendTest } from '../../send/send-test.ts'
import type { AppContext } from '../context.ts'
import type { BuiltIssue, IssueBuilder } from '../issues/build-issue.ts'
import { otherThanSeen, requireNoErrors } from '../issues/problems.ts'
import { openRehearsalStore } from '../open-store.ts'
import { requireTags } from '../require-tags.ts'
import { requireOwnSettings } from '../setup/sample-settings.ts'
import { giveHint } from './open-queue.ts'
import { type MailRoute, openMailRoute } from './open-transport.ts'
import { requireSend } from './require-send.ts'
import { readSendStatus, type SendStatus } from './send-status.ts'
import { type ShownSendState, showSend } from './state-of-send.ts'
import { unexplainedRefusals } from './unexplained-refusals.ts'
import { createWait } from './wait.ts'

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

export interface SendRunOptions {
  readonly signal: AbortSignal
  readonly onProgress: (progress: Progress) => void
  readonly onHold: (hold: Hold) => void
  /** Told each time that the database is away; the send goes on when it is back. */
  readonly onAway?: (error: unknown) => void
  /** Whether it goes on until no delivery is deferred. */
  readonly waitsForRetries: boolean
}

/** A send, or a rehearsal, as it was when it ended. */
export interface SendResult extends Omit<SendReport, 'state'> {
  readonly state: ShownSendState
  /** How many came to a send that was begun before. */
  readonly added: number
  readonly status: SendStatus
}

export type Sending = ReturnType<typeof createSending>

/** Test mails, approval, and the send itself. */
export function createSending(context: AppContext, { renderIssue }: IssueBuilder) {
  const { config, clock, contentDir, store, now, key, secretKey, dkimKey } = context
  let found: MailRoute | null = null

  /** Asked for by what sends alone: nothing else fails for an SMTP_URL that is wrong. */
  function route(): MailRoute {
    found ??= openMailRoute({ config, clock })
    return found
  }

  /** A key that cannot be used stops a send before anything is frozen. */
  const composerOptions = async () => ({
    key: await key(),
    messageIdKey: await secretKey(),
    dkim: await dkimKey(),
  })

  async function withTransport<T>(use: (transport: Transport) => Promise<T>): Promise<T> {
    const transport = await route().open()
    try {
      return await use(transport)
    } finally {
      await transport.close()
    }
  }

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
        `The send of ${issueId} has begun and SMTP_URL is not set here, so it does not go on. Nothing was sent.`,
        {
          where: 'SMTP_URL',
          hint: 'Set it to the server that the send goes through, in .env or the environment.',
        },
      )
    if (resumes || total(audience) > 0) return
    if (choice.tags !== undefined)
      throw new DiglotError(
        'NOT_FOUND',
        `Nobody who gets mail is tagged ${joinTags(choice.tags.map(({ label }) => label))}; ${issueId} was not sent.`,
        { where: '--tags', hint: '`diglot subscribers list` shows who has which tags.' },
      )
    if (choice.correction !== undefined) throw nobodyToCorrect(issueId, choice.correction)
    throw new DiglotError(
      'NOT_FOUND',
      `There is nobody on the list to send ${issueId} to; nothing was sent.`,
      {
        hint: 'Put people on it by `diglot subscribers import FILE`.',
      },
    )
  }

  interface DeliverOptions extends SendRunOptions {
    readonly transport: Transport
    readonly signed: Awaited<ReturnType<typeof composerOptions>>
  }

  async function deliver(
    into: Store,
    plan: SendPlan,
    { signed, ...options }: DeliverOptions,
  ): Promise<SendResult> {
    const { sends, paces, isAway, clock: shared } = into
    const { issueId } = plan
    const { createIssueComposer } = await loadComposers()
    const time = shared?.now ?? clock
    const joined = await joinSend(sends, plan, time())
    if (plan.pace !== null) await paces.set(issueId, plan.pace)
    if (!plan.isRehearsal)
      await giveHint(config, issueId, { chunks: Math.ceil(total(plan.audience) / CHUNK) })
    const sent = sendIssue({
      issueId,
      store: into,
      compose: createIssueComposer(await sends.frozenProof(issueId), signed),
      clock: time,
      wait: createWait(time),
      destination: route().destination,
      concurrency: await lanesFor(paces, route().lanes),
      isAway,
      ...options,
    })
    const report = await (joined > 0 ? sent.catch((error) => refuseBusy(error, plan, joined)) : sent)
    const status = await readSendStatus(into, issueId, time())
    return { ...report, state: status.state, added: joined, status }
  }

  return {
    /** The server's host, or the outbox's folder. Throws `CONFIG_INVALID`. */
    destination: () => route().destination,
    /** Whether the destination is the outbox. */
    staysHere: () => route().staysHere,

    /**
     * Sends the default edition, or those that are named, to the editors or to other addresses. Throws `USAGE` before
     * anything leaves where one of these is no address.
     */
    async sendTest(
      id: string | undefined,
      {
        to,
        editions: named,
      }: { readonly to: readonly string[] | null; readonly editions: readonly string[] | null },
    ): Promise<TestRun> {
      to?.forEach(requireTestAddress)
      const { content, issue, proof } = await renderIssue(id)
      const { defaultEdition, editors } = content.newsletter
      const editions = (named ?? [defaultEdition]).map((edition) => requireEdition(proof, edition))
      const subjectPrefix = ({ languages: [tag = ''] }: Edition) =>
        content.strings.get(tag)?.testSubjectPrefix ?? '[Test]'
      const { createTestComposer } = await loadComposers()
      const compose = createTestComposer(proof, { ...(await composerOptions()), subjectPrefix })
      const addresses = to ?? editors
      const { destination } = route()
      const { testRuns } = await store()
      return withTransport(async (transport) => {
        const run = { issueId: issue.id, sha256: proof.sha256, destination, at: await now() }
        const recorded = await testRuns.begin({ ...run, results: plannedTest({ editions, addresses }) })
        const results = await sendTest({ editions, addresses, compose, transport, clock })
        await testRuns.finish(recorded, results)
        return { ...run, results }
      })
    },

    /**
     * Records who approved which bytes. Throws `CHECK_FAILED` where the issue has errors, and `PROOF_CHANGED` where it is not
     * the proof that was seen, if one was.
     */
    async approve(
      id: string,
      { by, sha256 = null }: { readonly by: string; readonly sha256?: string | null },
    ): Promise<BuiltIssue & { readonly approval: Approval }> {
      const built = await renderIssue(id)
      const { proof, problems } = built
      requireNoErrors(id, problems)
      if (sha256 !== null && proof.sha256 !== sha256) throw otherThanSeen(id)
      const approval = { issueId: id, sha256: proof.sha256, approvedBy: by, approvedAt: await now() }
      await (await store()).approvals.record(approval, proof)
      return { ...built, approval }
    },

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
      const { content, issue, proof, problems } = await renderIssue(issueId)
      requireApproved(proof, await approvals.latest(issueId))
      requireNoErrors(issueId, problems)
      const { pace, defaultEdition: fallback, timeZone } = content.newsletter
      const correction =
        issue.corrects === null ? undefined : await correctionFor(sends, issue.corrects, proof)
      const choice = {
        ...{ offered: editionsOf(content.newsletter), fallback, ...tags },
        ...(correction !== undefined && { correction }),
      }
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
        stillWrong: await stillWrong(deliveries, correction),
        timeZone,
        doubt: gapOfUnsent(gaps, issue.date),
      }
    },

    /**
     * The frozen proof of a send that was begun, to those who joined since and have no delivery of it; of a send to tags,
     * to those with any of them. Throws `NOT_FOUND`
     * where it was not, and where the newsletter is not here that says what somebody reads who chose nothing; `USAGE` for a
     * correction.
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

    /**
     * Freezes what is not frozen yet, and delivers until nothing is left or the signal comes. The pace is no part of
     * what is frozen: a send that goes on takes the one of this moment.
     *
     * A rehearsal does the same on a copy of the list, begins at the beginning each time, and needs no pace. The links of
     * its mails are signed by a key that is thrown away, so that nobody who tries one changes anything.
     */
    async send(plan: SendPlan, options: SendRunOptions): Promise<SendResult> {
      requireSendable(plan)
      if (!plan.isRehearsal && !plan.resumes) await requireOwnSettings(context, plan.issueId)
      const signed = await composerOptions()
      return withTransport(async (transport) => {
        if (!plan.isRehearsal) return deliver(await store(), plan, { ...options, transport, signed })
        const rehearsal = await openRehearsalStore(config, sentBefore(plan))
        try {
          const key = createSecretKey(randomBytes(32))
          return await deliver(
            rehearsal,
            { ...plan, pace: null },
            { ...options, transport, signed: { ...signed, key } },
          )
        } finally {
          await rehearsal.close()
        }
      })
    },

    unexplainedRefusals: async (issueId: string) => unexplainedRefusals(await store(), issueId),

    async status(issueId: string): Promise<SendStatus> {
      return readSendStatus(await store(), issueId, await now())
    },

    /** The list and every send, in numbers. */
    async overview() {
      const opened = await store()
      const sends = []
      for (const sent of await opened.sends.list()) {
        const tally = await opened.deliveries.tally(sent.issueId)
        const done = tally.filter(({ state }) => finalStates.includes(state))
        const shown = await showSend(sent, tally, opened.reports)
        sends.push({ ...shown, total: total(tally), done: total(done) })
      }
      return {
        subscribers: await opened.subscribers.count(),
        sends,
        schedules: await opened.schedules.list(),
        gaps: await opened.restores.gaps(),
      }
    },
  }
}

/** Nodemailer, which only mails wait for. */
function loadComposers() {
  return import('../../mail/message/compose.ts')
}

/** New readers have a delivery once they are added: a worker that has the database to itself sends to them, too. */
function refuseBusy(error: unknown, { issueId }: SendPlan, added: number): never {
  if (!(error instanceof DiglotError && error.code === 'SEND_RUNNING')) throw error
  throw new DiglotError(
    'SEND_RUNNING',
    `New subscribers who were added to the send of ${issueId}: ${added}. Another process sends on this database.`,
    {
      hint: `A \`diglot worker\` sends to them by itself. Otherwise run \`diglot send ${issueId}\` when the other process has ended.`,
      cause: error,
    },
  )
}

/** Loaded where it is needed: it reads mails. */
async function correctionFor(sends: SendStore, corrects: string, proof: Proof): Promise<Correction> {
  return (await import('../issues/corrections.ts')).correctionOf(sends, corrects, proof)
}

async function stillWrong(deliveries: DeliveryStore, correction: Correction | undefined): Promise<number> {
  return correction === undefined ? 0 : total(await leftOf(deliveries, correction.of))
}

function sentBefore({ choice: { correction } }: SendPlan): readonly string[] {
  return correction === undefined ? [] : correction.copies.map(({ issueId }) => issueId)
}

function nobodyToCorrect(issueId: string, { of, copies }: Correction): DiglotError {
  if (copies.length === 0)
    return new DiglotError(
      'NOT_FOUND',
      `${issueId} says nothing else than what was sent of ${of}; nothing was sent.`,
      { where: `content/issues/${issueId}.yaml`, hint: 'Correct the records of its articles first.' },
    )
  return new DiglotError(
    'NOT_FOUND',
    `Nobody who is still on the list has got a wrong copy of ${of}; ${issueId} was not sent.`,
    { hint: `\`diglot status ${of}\` says what became of its copies.` },
  )
}

function notForNewReaders(issueId: string, of: string): DiglotError {
  return new DiglotError(
    'USAGE',
    `${issueId} corrects ${of}, and goes to nobody who has not got that; nothing was sent.`,
    {
      where: '--to-new',
      hint: `\`diglot send ${issueId}\` sends it to those who have got ${of} since.`,
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

/** Begins the send, or puts those on it who are new to it; how many these are. */
async function joinSend(sends: SendStore, plan: SendPlan, now: Date): Promise<number> {
  const { issueId, proof, choice, toNew, added } = plan
  if (toNew) return sends.addNewReaders({ issueId, choice, now })
  await sends.start(proof, choice, now)
  return added.length > 0 ? sends.extend(issueId, choice, now) : 0
}

/** Null where the folder has none: a send goes on without it. */
async function findNewsletter(contentDir: string): Promise<Newsletter | null> {
  return (await import('../../content/newsletter/load-newsletter.ts')).findNewsletter(contentDir)
}

async function requireNewsletter(contentDir: string): Promise<Newsletter> {
  const newsletter = await findNewsletter(contentDir)
  if (newsletter !== null) return newsletter
  throw new DiglotError('NOT_FOUND', 'This folder has no content/newsletter.yaml; nothing was sent.', {
    where: contentDir,
    hint: 'Run `--to-new` where the content is: it says which edition somebody gets who chose none.',
  })
}

/** No more than the pace allows in all. */
export async function lanesFor(paces: PaceStore, most: number): Promise<number> {
  const overall = (await paces.list()).find(({ group }) => group === ALL_GROUPS)
  return Math.min(most, overall?.connections ?? most)
}

/** Of the frozen editions; the newsletter may have taken its default one off since. */
export function choiceOf({ editions }: Proof, defaultEdition: EditionId | undefined): EditionChoice {
  const offered = editions.map(({ id }) => id)
  return { offered, fallback: offered.find((id) => id === defaultEdition) ?? offered[0] ?? '' }
}

function requireEdition({ issueId, editions }: Proof, id: string): string {
  if (editions.some((edition) => edition.id === id)) return id
  throw new DiglotError('NOT_FOUND', `The issue ${issueId} has no edition “${id}”.`, {
    where: '--edition',
    hint: `Its editions are ${editions.map((edition) => edition.id).join(', ')}.`,
  })
}

function requireTestAddress(address: string): void {
  const parsed = parseAddress(address)
  if ('fault' in parsed)
    throw new DiglotError('USAGE', `${parsed.fault} Nothing was sent.`, {
      where: address,
      hint: 'Give addresses with a comma between them.',
    })
}
