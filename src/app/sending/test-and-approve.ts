import { msg } from '../../domain/language/message.ts'
import type { Edition } from '../../domain/newsletter/edition.ts'
import { testAddresses } from '../../domain/newsletter/editor.ts'
import type { Approval, Proof } from '../../domain/proof/proof.ts'
import type { TestRun } from '../../domain/proof/proof-ports.ts'
import { parseAddress } from '../../domain/readers/address.ts'
import { DiglotError } from '../../errors.ts'
import { plannedTest, sendTest } from '../../send/send-test.ts'
import type { AppContext } from '../context.ts'
import type { BuiltIssue, IssueBuilder } from '../issues/build-issue.ts'
import { requireNoErrors } from '../issues/problems.ts'
import { keepPictures } from '../media/proof-pictures.ts'
import { issueSubject, logEntry, logged } from '../people/act-log.ts'
import { type ApprovalStanding, approvalStanding } from '../people/two-people.ts'
import { createOutgoingMail, loadComposers } from './outgoing-mail.ts'
import { requireEdition } from './plan-send.ts'

export type ApprovedIssue = BuiltIssue & {
  readonly approval: Approval
  readonly standing: ApprovalStanding
}

export type Proofing = ReturnType<typeof createProofing>

/** What comes before a send. */
export function createProofing(context: AppContext, { renderIssue }: IssueBuilder) {
  const { actor, clock, store, now } = context
  const outgoing = createOutgoingMail(context)

  async function record(built: BuiltIssue): Promise<ApprovedIssue> {
    const { proof, problems, notCompared } = built
    const { issueId, sha256 } = proof
    requireNoErrors(issueId, problems)
    await keepPictures(context, proof)
    const approval = { issueId, sha256, approvedBy: actor.name, approvedAt: await now() }
    const details = { sha256, ...(notCompared.length > 0 && { notCompared }) }
    const act = { act: 'approval', about: issueSubject(issueId), details } as const
    await logged(context, act, ({ approvals }) => approvals.record(approval, proof))
    const { content, issue } = built
    const standing = await approvalStanding(context, { newsletter: content.newsletter, issue })
    return { ...built, approval, standing }
  }

  return {
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
      await keepPictures(context, proof, await now())
      const compose = createTestComposer(proof, { ...(await outgoing.composerOptions(proof)), subjectPrefix })
      const addresses = to ?? testAddresses(editors)
      const { destination } = outgoing.route()
      const { testRuns } = await store()
      const entry = await logEntry(context, {
        act: 'test',
        about: issueSubject(issue.id),
        details: {
          editions,
          to: to === null ? 'editors' : 'others',
          mails: addresses.length * editions.length,
          sha256: proof.sha256,
        },
      })
      return outgoing.withTransport(async (transport) => {
        const run = { issueId: issue.id, sha256: proof.sha256, destination, at: await now() }
        const recorded = await (await store()).together(async ({ testRuns, log }) => {
          await log.add(entry)
          return testRuns.begin({ ...run, results: plannedTest({ editions, addresses }) })
        })
        const results = await sendTest({ editions, addresses, compose, transport, clock })
        await testRuns.finish(recorded, results)
        return { ...run, results }
      })
    },

    /** Records who approved which bytes. Throws `CHECK_FAILED` where the issue has errors. */
    approve: async (id: string): Promise<ApprovedIssue> => record(await renderIssue(id)),

    /** The same where it still is the proof that was seen; else what it is by now, and nothing is recorded. */
    async approveSeen(
      id: string,
      sha256: string,
    ): Promise<{ readonly done: ApprovedIssue } | { readonly refused: Proof }> {
      const built = await renderIssue(id)
      if (built.proof.sha256 !== sha256) return { refused: built.proof }
      return { done: await record(built) }
    },
  }
}

function requireTestAddress(address: string): void {
  const parsed = parseAddress(address)
  if ('fault' in parsed)
    throw new DiglotError('USAGE', msg`${parsed.fault} Nothing was sent.`, {
      where: address,
      hint: msg`Give addresses with a comma between them.`,
    })
}
