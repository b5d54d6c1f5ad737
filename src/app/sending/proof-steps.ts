import { isAbsolute, relative } from 'node:path'
import { z } from 'zod'
import { editedText } from '../../content/schema/edited-texts.ts'
import type { TestRun } from '../../domain/proof/proof-ports.ts'
import { readableChanges } from '../../domain/proof/readable-changes.ts'
import type { AppContext } from '../context.ts'
import { name, seen } from '../inputs.ts'
import { approvalView } from '../issues/issue-views.ts'
import type { ShownProofs } from '../issues/shown-proofs.ts'
import type { ApproveView } from '../views/approval.ts'
import type { Destination } from '../views/newsletter.ts'
import type { TestRunList, TestRun as TestRunView } from '../views/sending.ts'
import { openMailRoute } from './outgoing-mail.ts'
import type { Sending } from './sending.ts'
import type { Proofing } from './test-and-approve.ts'

export const testInput = z.strictObject({
  /** Null: the newsletter's editors. */
  to: z.array(editedText).min(1).max(20).readonly().nullable(),
  editions: z.array(name).min(1).max(50).readonly(),
})
/** `sha256` is that of the proof that was looked at. */
export const approveInput = z.strictObject({ sha256: seen })

const RUNS_SHOWN = 20

/** Where mail goes, as the page shows it. */
export function destinationOf(context: AppContext): Destination {
  const { config } = context
  const { destination } = openMailRoute(context)
  if (config.smtpUrl !== null) return { kind: 'smtp', name: destination }
  return { kind: 'outbox', name: relative(config.root, destination) || destination }
}

interface ProofTools {
  readonly sending: Sending
  readonly proofing: Proofing
  readonly shown: ShownProofs
}

/** What comes before a send: test mails and the approval. */
export function createProofSteps(context: AppContext, { sending, proofing, shown }: ProofTools) {
  const { name } = destinationOf(context)
  const runView = (run: TestRun) =>
    run.destination === sending.destination() ? { ...testRunView(run), destination: name } : testRunView(run)

  return {
    sendTests: async (id: string, input: z.infer<typeof testInput>): Promise<TestRunView> =>
      runView(await proofing.sendTest(id, input)),

    async testRuns(id: string): Promise<TestRunList> {
      const runs = await (await context.store()).testRuns.latest(id, RUNS_SHOWN)
      return { runs: runs.map(runView) }
    },

    async approve(id: string, { sha256 }: z.infer<typeof approveInput>): Promise<ApproveView> {
      const result = await proofing.approveSeen(id, sha256)
      if ('refused' in result) {
        const seen = shown.find(sha256)
        return { refused: 'changed', changes: seen && readableChanges(seen, result.refused) }
      }
      const { approval, proof, standing } = result.done
      return { done: approvalView({ approval, proof }, proof, standing) }
    },
  }
}

export function testRunView({ at, sha256, destination, results }: TestRun): TestRunView {
  return {
    at: at.toISOString(),
    sha256,
    destination,
    // The outbox is a folder, any other destination a host.
    isInOutbox: isAbsolute(destination),
    results: results.map(({ editionId, address, outcome: { state, reply } }) => ({
      edition: editionId,
      address,
      state,
      reply,
    })),
  }
}
