import { join } from 'node:path'
import { todayOf } from '../content/paste/import-pastes.ts'
import { directionOf } from '../domain/language/language.ts'
import { editionsOf } from '../domain/newsletter/edition.ts'
import { layoutNames, templateNames } from '../domain/newsletter/issue.ts'
import { createOutboxReader, type OutboxReader } from '../mail/outbox/read-outbox.ts'
import { createKeptContent } from './content/kept-content.ts'
import { createRecords } from './content/records.ts'
import type { AppContext } from './context.ts'
import type { IssueBuilder } from './issues/build-issue.ts'
import { createIssueList } from './issues/issue-list.ts'
import { createIssueViews } from './issues/issue-views.ts'
import { createListViews } from './list/list-views.ts'
import { createPeopleViews } from './list/people-views.ts'
import { destinationOf } from './sending/proof-steps.ts'
import { createSendRunner } from './sending/send-runner.ts'
import { createSendViews, type SendTools } from './sending/send-views.ts'
import type { NewsletterView } from './views/newsletter.ts'
import type { OutboxMessage, OutboxPage } from './views/outbox.ts'

export interface DeskOptions {
  /** Who approves and decides, where nobody is named. */
  readonly userName: string
  /** What is no mistake of a person; the desk goes on. */
  readonly onBug: (error: unknown) => void
}

export type DeskTools = Omit<SendTools, 'runner' | 'mailsInOutbox'> & { readonly builder: IssueBuilder }

export type Desk = ReturnType<typeof createDesk>

/**
 * What editors do with a newsletter that stays open before them: the use cases of the command line, with what was read and
 * rendered kept until a file changes, and with a send that goes on by itself. Everything answers with plain data: `views/`.
 */
export function createDesk(
  context: AppContext,
  { builder, ...tools }: DeskTools,
  { userName, onBug }: DeskOptions,
) {
  const { config, clock, contentDir, templateDir, packageDir } = context
  const kept = createKeptContent(context, builder)
  const outbox = createOutboxReader(join(config.dataDir, 'outbox'))
  const runner = createSendRunner({ send: tools.sending.send, clock, onBug })
  return {
    /** What a program needs that shows the desk to others. */
    place: {
      password: config.previewPassword,
      port: config.previewPort,
      pageDir: join(packageDir, 'dist', 'preview-client'),
      clock,
      onBug,
    },
    newsletter: () => newsletterView(context, { userName, sending: tools.sending }),
    issues: {
      ...createIssueList(context, builder, kept),
      ...createIssueViews(context, kept, tools.scheduling),
    },
    records: createRecords(context, builder, kept),
    sending: createSendViews(context, { ...tools, runner, mailsInOutbox: outbox.ofIssue }),
    list: { ...createListViews(context), ...createPeopleViews(context) },
    outbox: createOutboxViews(outbox),
    /** Folders whose files the views are made from; `touch` is to be called with each that changes. */
    folders: [contentDir, templateDir],
    touch: kept.touch,
    /** Cleans up after processes that died while they sent: their deliveries would show as under way. */
    recover: async (): Promise<void> =>
      void (await (await context.store()).workers.recover(await context.now())),
    /** Ends a send that runs here cleanly. */
    close: () => runner.close(),
  }
}

async function newsletterView(
  context: AppContext,
  { userName, sending }: Pick<DeskOptions, 'userName'> & Pick<SendTools, 'sending'>,
): Promise<NewsletterView> {
  const { newsletter } = await context.load()
  const { name, languages, defaultEdition, editors, topics, timeZone } = newsletter
  return {
    name: Object.fromEntries(name),
    languages: languages.map((tag) => ({ tag, dir: directionOf(tag) })),
    editions: editionsOf(newsletter),
    defaultEdition,
    editors,
    topics: [...topics].map(([key, names]) => ({ key, name: Object.fromEntries(names) })),
    timeZone,
    templates: templateNames,
    layouts: layoutNames,
    destination: destinationOf(context, sending),
    userName,
    today: todayOf(newsletter, context.clock()),
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
