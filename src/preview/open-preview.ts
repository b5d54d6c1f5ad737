import { join } from 'node:path'
import { createPreviewContent } from '../app/content/kept-content.ts'
import { createRecordViews } from '../app/content/records.ts'
import type { AppContext } from '../app/context.ts'
import { createIssueList } from '../app/issues/issue-list.ts'
import { createIssueViews } from '../app/issues/issue-views.ts'
import { createListViews } from '../app/list/list-views.ts'
import { destinationOf } from '../app/sending/proof-steps.ts'
import { createSendRunner } from '../app/sending/send-runner.ts'
import { createSendViews, recoverSends, type SendTools } from '../app/sending/send-views.ts'
import type { Destination, NewsletterView } from '../app/views/newsletter.ts'
import { todayOf } from '../content/paste/import-pastes.ts'
import { directionOf } from '../domain/language/language.ts'
import { editionsOf } from '../domain/newsletter/edition.ts'
import { layoutNames, templateNames } from '../domain/newsletter/issue.ts'
import { DiglotError } from '../errors.ts'
import { createOutboxReader } from '../mail/outbox/read-outbox.ts'
import { createSessions } from './access/sessions.ts'
import { createClientFiles } from './client-files.ts'
import type { OutboxDeps } from './preview-deps.ts'
import { isLoopback, type RunningPreview, servePreview } from './serve-preview.ts'
import { watchFolders } from './watch-folders.ts'

export interface PreviewOptions {
  /** Left out: this machine alone. Another one needs PREVIEW_PASSWORD. */
  readonly host?: string
  readonly port?: number
  /** Who approves and decides, where nobody is named. */
  readonly userName: string
  /** What is no mistake of a person; the preview goes on. */
  readonly onBug: (error: unknown) => void
}

/**
 * Serves the preview until it is closed; it follows every change of content and templates. A send that runs in it is
 * ended cleanly first. Throws `CONFIG_INVALID` where it would be reached by others without a password.
 */
export async function openPreview(
  context: AppContext,
  tools: Omit<SendTools, 'runner'>,
  { host = '127.0.0.1', port = context.config.previewPort, userName, onBug }: PreviewOptions,
): Promise<RunningPreview> {
  const { config, clock } = context
  const sessions = config.previewPassword === null ? null : createSessions(config.previewPassword, clock)
  if (sessions === null && !isLoopback(host)) throw withoutPassword(host)
  await recoverSends(context)
  const preview = createPreviewContent(context, tools.builder)
  const watcher = watchFolders([context.contentDir, context.templateDir])
  watcher.onTouch(preview.touch)
  const runner = createSendRunner({ send: tools.sending.send, clock, onBug })
  const deps = {
    newsletter: async () =>
      newsletterView(context, { userName, destination: destinationOf(context, tools.sending) }),
    issues: { ...createIssueList(context, preview), ...createIssueViews(context, preview, tools.scheduling) },
    records: createRecordViews(context, tools.builder, preview),
    sending: createSendViews(context, { ...tools, runner }),
    list: createListViews(context),
    outbox: outboxDeps(join(config.dataDir, 'outbox')),
    onChange: (listener: (change: { files: readonly string[] }) => void) =>
      watcher.onChange((files) => listener({ files })),
    onBug,
    client: createClientFiles(join(context.packageDir, 'dist', 'preview-client')),
    sessions,
  }
  const close = async () => {
    watcher.close()
    await runner.close()
  }
  try {
    const running = await servePreview(deps, { host, port })
    return {
      url: running.url,
      close: async () => {
        await close()
        await running.close()
      },
    }
  } catch (error) {
    await close()
    throw error
  }
}

async function newsletterView(
  { load, clock }: AppContext,
  { userName, destination }: { readonly userName: string; readonly destination: Destination },
): Promise<NewsletterView> {
  const { newsletter } = await load()
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
    destination,
    userName,
    today: todayOf(newsletter, clock()),
  }
}

function outboxDeps(folder: string): OutboxDeps {
  const reader = createOutboxReader(folder)
  return {
    async page(query) {
      const { messages, next, total } = await reader.list(query)
      return { messages: messages.map((entry) => ({ ...entry, at: entry.at.toISOString() })), next, total }
    },
    async message(id) {
      const message = await reader.read(id)
      return { ...message, at: message.at.toISOString() }
    },
    raw: async (id) => Uint8Array.from(await reader.raw(id)),
  }
}

function withoutPassword(host: string): DiglotError {
  return new DiglotError(
    'CONFIG_INVALID',
    `On ${host} others could reach the preview, and it can send: it needs a password there.`,
    {
      where: 'PREVIEW_PASSWORD',
      hint: 'Set the variable PREVIEW_PASSWORD, of 12 characters or more; or leave `--host` out.',
    },
  )
}
