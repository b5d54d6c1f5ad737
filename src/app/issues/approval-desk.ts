import type { AudienceRow } from '../../domain/sending/send-ports.ts'
import { total } from '../../send/count-states.ts'
import type { KeptContent } from '../content/kept-content.ts'
import type { AppContext } from '../context.ts'
import { choiceOfIssue } from '../sending/plan-send.ts'
import { testRunView } from '../sending/proof-steps.ts'
import type { ApprovalDesk, Recipients } from '../views/approval.ts'
import type { Destination } from '../views/newsletter.ts'
import type { BuiltIssue } from './build-issue.ts'
import { hasArrived, RUNS_LOOKED_AT } from './read-path.ts'

/** What a person knows before they approve: who would get the issue, and who has seen it. */
export async function readApprovalDesk(
  { store, now }: AppContext,
  kept: KeptContent,
  { id, destination }: { readonly id: string; readonly destination: Destination },
): Promise<ApprovalDesk> {
  const built = await kept.built(id, null)
  const { sha256 } = built.proof
  const runs = (await (await store()).testRuns.latest(id, RUNS_LOOKED_AT)).filter(hasArrived)
  const run = runs.find((one) => one.sha256 === sha256) ?? runs[0]
  return {
    sha256,
    recipients: await recipientsOf({ store, now }, built),
    destination,
    test: run === undefined ? null : { run: testRunView(run), isCurrent: run.sha256 === sha256 },
  }
}

async function recipientsOf(
  { store, now }: Pick<AppContext, 'store' | 'now'>,
  built: BuiltIssue,
): Promise<Recipients> {
  const { sends, subscribers, stats } = await store()
  const { corrects } = built.issue
  const audience = await sends.audience(await choiceOfIssue(sends, built), await now())
  const getting = { total: total(audience), editions: editionsIn(audience), corrects }
  if (corrects !== null) return { ...getting, paused: 0, tags: [] }
  const active = total((await subscribers.count()).filter(({ status }) => status === 'active'))
  return { ...getting, paused: active - getting.total, tags: await stats.tags() }
}

function editionsIn(audience: readonly AudienceRow[]): Recipients['editions'] {
  return [...Map.groupBy(audience, ({ edition }) => edition)]
    .map(([edition, rows]) => ({ edition, count: total(rows) }))
    .toSorted((a, b) => b.count - a.count || (a.edition < b.edition ? -1 : 1))
}
