import { skipWords } from '../../domain/sending/delivery.ts'
import { outcomeCurve } from '../../domain/sending/outcome-curve.ts'
import type { DeliveryRecord } from '../../domain/sending/report-ports.ts'
import { deliveryCsv } from '../../lists/export-csv.ts'
import type { AppContext } from '../context.ts'
import type { RejectView, SendReportView } from '../views/report.ts'
import type { SendView } from '../views/sending.ts'
import { requireSend } from './require-send.ts'

const REJECTS_SHOWN = 200

/** What became of a send. */
export function createReportViews({ store }: AppContext, view: (id: string) => Promise<SendView>) {
  return {
    async report(id: string): Promise<SendReportView> {
      const { reports } = await store()
      const send = await view(id)
      const ends = await reports.ends(id)
      const { stepSeconds, steps } = outcomeCurve(ends)
      return {
        send,
        curve: { stepSeconds, steps: steps.map((step) => ({ ...step, at: step.at.toISOString() })) },
        rejects: (await reports.rejected(id, REJECTS_SHOWN)).map(rejectView),
        rejectCount: send.counts.rejected,
        skipped: (await reports.skipped(id)).map(({ reason, count }) => ({
          reason: reason === null ? null : skipWords[reason],
          count,
        })),
      }
    },

    /** In pieces. */
    async reportCsv(id: string): Promise<AsyncIterable<string>> {
      const { sends, reports } = await store()
      await requireSend(sends, id)
      return deliveryCsv(reports.deliveries(id))
    },
  }
}

function rejectView({ address, edition, domain, reply, at }: DeliveryRecord): RejectView {
  return { address, edition, domain, reply, at: at.toISOString() }
}
