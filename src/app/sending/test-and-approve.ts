import type { Edition } from '../../domain/newsletter/edition.ts'
import type { Approval } from '../../domain/proof/proof.ts'
import type { TestRun } from '../../domain/proof/proof-ports.ts'
import { parseAddress } from '../../domain/readers/address.ts'
import { DiglotError } from '../../errors.ts'
import { plannedTest, sendTest } from '../../send/send-test.ts'
import type { AppContext } from '../context.ts'
import type { BuiltIssue, IssueBuilder } from '../issues/build-issue.ts'
import { otherThanSeen, requireNoErrors } from '../issues/problems.ts'
import { createOutgoingMail, loadComposers } from './outgoing-mail.ts'
import { requireEdition } from './plan-send.ts'

export type Proofing = ReturnType<typeof createProofing>

/** What comes before a send. */
export function createProofing(context: AppContext, { renderIssue }: IssueBuilder) {
  const { clock, store, now } = context
  const outgoing = createOutgoingMail(context)
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
      const compose = createTestComposer(proof, { ...(await outgoing.composerOptions()), subjectPrefix })
      const addresses = to ?? editors
      const { destination } = outgoing.route()
      const { testRuns } = await store()
      return outgoing.withTransport(async (transport) => {
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
  }
}

function requireTestAddress(address: string): void {
  const parsed = parseAddress(address)
  if ('fault' in parsed)
    throw new DiglotError('USAGE', `${parsed.fault} Nothing was sent.`, {
      where: address,
      hint: 'Give addresses with a comma between them.',
    })
}
