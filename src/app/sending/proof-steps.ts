import { relative } from 'node:path'
import type { Problem } from '../../domain/newsletter/problem.ts'
import type { TestRun } from '../../domain/proof/proof-ports.ts'
import { DiglotError } from '../../errors.ts'
import type { SendingDeps } from '../../preview/preview-deps.ts'
import type { AppContext } from '../context.ts'
import type { IssueBuilder } from '../issues/build-issue.ts'
import { approvalView } from '../issues/issue-views.ts'
import type { Destination } from '../views/newsletter.ts'
import type { TestRun as TestRunJson } from '../views/sending.ts'
import type { Sending } from './sending.ts'

const RUNS_SHOWN = 20

/** Where mail goes, as the page shows it. */
export function destinationOf({ config }: AppContext, { destination }: Sending): Destination {
  if (config.smtpUrl !== null) return { kind: 'smtp', name: destination }
  return { kind: 'outbox', name: relative(config.root, destination) || destination }
}

/** What comes before a send: test mails and the approval. */
export function createProofSteps(
  context: AppContext,
  { builder, sending }: { readonly builder: IssueBuilder; readonly sending: Sending },
): Pick<SendingDeps, 'sendTests' | 'testRuns' | 'approve'> {
  const { name } = destinationOf(context, sending)
  const shown = (run: TestRun) =>
    testRunView(run.destination === sending.destination ? { ...run, destination: name } : run)

  return {
    sendTests: async (id, request) => shown(await sending.sendTest(id, request)),

    async testRuns(id) {
      const runs = await (await context.store()).testRuns.latest(id, RUNS_SHOWN)
      return { runs: runs.map(shown) }
    },

    async approve(id, { sha256, by }) {
      const built = await builder.renderIssue(id)
      requireNoErrors(id, built.problems)
      if (built.proof.sha256 !== sha256) throw otherThanSeen(id)
      const approval = await sending.approve(built, by)
      return approvalView({ approval, proof: built.proof }, built.proof)
    },
  }
}

/** Throws `CHECK_FAILED`. */
export function requireNoErrors(id: string, problems: readonly Problem[]): void {
  const errors = problems.filter(({ severity }) => severity === 'error')
  if (errors.length === 0) return
  const count = errors.length === 1 ? 'an error' : `${errors.length} errors`
  throw new DiglotError(
    'CHECK_FAILED',
    `The issue ${id} has ${count}, and goes nowhere before they are mended.`,
    { hint: 'The problems beside the mail say where.' },
  )
}

export function otherThanSeen(id: string): DiglotError {
  return new DiglotError(
    'PROOF_CHANGED',
    `The issue ${id} is not what was shown any more; nothing was done.`,
    { hint: 'Look at it as it is, then decide again.' },
  )
}

function testRunView({ at, sha256, destination, results }: TestRun): TestRunJson {
  return {
    at: at.toISOString(),
    sha256,
    destination,
    results: results.map(({ editionId, address, outcome: { state, reply } }) => ({
      edition: editionId,
      address,
      state,
      reply,
    })),
  }
}
