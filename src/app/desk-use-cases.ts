import type { CommentFiles } from '../content/comments/comment-files.ts'
import type { RecordFiles } from '../content/records/record-files.ts'
import type { RecordVersions } from '../content/records/record-versions.ts'
import type { OutboxReader } from '../mail/outbox/read-outbox.ts'
import { createComments } from './content/comments.ts'
import { createContentTexts } from './content/content-texts.ts'
import type { KeptContent } from './content/kept-content.ts'
import type { LastGood } from './content/last-good.ts'
import { createRecords } from './content/records.ts'
import type { AppContext } from './context.ts'
import { readApprovalDesk } from './issues/approval-desk.ts'
import type { IssueBuilder } from './issues/build-issue.ts'
import { createIssueList } from './issues/issue-list.ts'
import { createIssueViews } from './issues/issue-views.ts'
import type { ShownProofs } from './issues/shown-proofs.ts'
import { createFileImports, type ImportGate } from './list/import-file.ts'
import { createListViews } from './list/list-views.ts'
import { createPeopleViews } from './list/people-views.ts'
import { createMedia } from './media/media.ts'
import { createLogViews } from './people/read-log.ts'
import { createReviewRequests } from './people/review-requests.ts'
import { destinationOf } from './sending/proof-steps.ts'
import { createScheduling } from './sending/scheduling.ts'
import { createSendControl } from './sending/send-control.ts'
import type { SendRunner } from './sending/send-runner.ts'
import { readSendView } from './sending/send-view.ts'
import { createSendViews } from './sending/send-views.ts'
import { createSending } from './sending/sending.ts'
import { createProofing } from './sending/test-and-approve.ts'
import { createSettings } from './settings/settings.ts'
import type { OutboxMessage, OutboxPage } from './views/outbox.ts'

/** What everybody at a desk shares: what was read and rendered, the files with their last versions, the send that runs, and the import. */
interface SharedDesk {
  readonly builder: IssueBuilder
  readonly kept: KeptContent
  readonly lastGood: LastGood
  readonly files: RecordFiles
  readonly comments: CommentFiles
  readonly versions: RecordVersions
  readonly outbox: OutboxReader
  readonly runner: SendRunner
  readonly importGate: ImportGate
  readonly shown: ShownProofs
}

export type DeskUseCases = ReturnType<typeof createDeskUseCases>

/** What one person does at the desk: the context says who. */
export function createDeskUseCases(context: AppContext, shared: SharedDesk) {
  const { builder, kept, lastGood, files, versions, comments, outbox, runner, importGate, shown } = shared
  const scheduling = createScheduling(context)
  const sendOf = async (id: string) => readSendView(await context.store(), id, runner)
  return {
    issues: {
      ...createIssueList(context, builder, kept),
      ...createIssueViews(context, kept, { ...scheduling, sendOf, shown }),
      approval: (id: string) => readApprovalDesk(context, kept, { id, destination: destinationOf(context) }),
    },
    records: createRecords(context, builder, { kept, files, versions }),
    sending: createSendViews(context, {
      proofing: createProofing(context, builder),
      sending: createSending(context, builder),
      control: createSendControl(context),
      scheduling,
      runner,
      shown,
      mailsInOutbox: outbox.ofIssue,
    }),
    list: {
      ...createListViews(context),
      ...createPeopleViews(context),
      ...createFileImports(context, importGate),
    },
    outbox: createOutboxViews(outbox),
    files: createContentTexts(context, { files, versions, kept, lastGood }),
    settings: createSettings(context, { builder, kept, files, versions }),
    log: createLogViews(context, async () => (await kept.content()).articles),
    comments: createComments(context, { kept, comments }),
    reviews: createReviewRequests(context, kept),
    media: createMedia(context),
  }
}

function createOutboxViews(reader: OutboxReader) {
  return {
    async page(query: { readonly search: string; readonly before: string | null }): Promise<OutboxPage> {
      const { messages, next, total } = await reader.list(query)
      return { messages: messages.map((entry) => ({ ...entry, at: entry.at.toISOString() })), next, total }
    },
    async message(id: string): Promise<OutboxMessage> {
      const message = await reader.read(id)
      return { ...message, at: message.at.toISOString() }
    },
    raw: async (id: string) => Uint8Array.from(await reader.raw(id)),
  }
}
