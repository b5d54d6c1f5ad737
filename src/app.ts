import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { checkIssue } from './check/index.ts'
import type { Config } from './config.ts'
import { importPastes } from './content/import-pastes.ts'
import { loadContent, requireSound } from './content/load-content.ts'
import { newIssue } from './content/new-issue.ts'
import { createEditionReader } from './content/subscriber-edition.ts'
import { exportSubscriberFile, exportSubscribers } from './content/subscriber-export.ts'
import { importSubscriberList } from './content/subscriber-import.ts'
import { parseAddress } from './domain/address.ts'
import { requireApproved } from './domain/approval.ts'
import type { Content } from './domain/content.ts'
import { finalStates } from './domain/delivery.ts'
import { editionsOf } from './domain/edition.ts'
import { findIssue, newestFirst } from './domain/find-issue.ts'
import type { Issue } from './domain/issue.ts'
import type {
  AudienceRow,
  EditionChoice,
  Store,
  TallyRow,
  TemplateEngine,
  Transport,
} from './domain/ports.ts'
import type { Problem } from './domain/problem.ts'
import { type Approval, createProof, letterheadOf, type Proof } from './domain/proof.ts'
import { sampleSlots } from './domain/slots.ts'
import type { NewSubscriber, SubscriberStatus } from './domain/subscriber.ts'
import { DiglotError } from './errors.ts'
import { createIssueComposer, createTestComposer } from './mail/compose.ts'
import { openOutbox } from './mail/outbox.ts'
import { createSmtpTransport } from './mail/smtp.ts'
import { parseSmtpUrl } from './mail/smtp-url.ts'
import { servePreview } from './preview/serve-preview.ts'
import { watchFolders } from './preview/watch-folders.ts'
import { createMjmlEngine } from './render/mjml.ts'
import { createReactEngine } from './render/react.ts'
import { renderEdition } from './render/render-edition.ts'
import { createTextRenderer } from './render/text.ts'
import type { Progress } from './send/progress.ts'
import { sendIssue } from './send/send-issue.ts'
import { sendTest } from './send/send-test.ts'
import { loadOrCreateSecret } from './store/secret-file.ts'
import { openSqliteStore } from './store/sqlite.ts'

export interface AppOptions {
  readonly config: Config
  /** Where Diglot itself is installed: holds the words and the sample that come with it. */
  readonly packageDir: string
  readonly clock: () => Date
}

/** An issue with all its editions and what the check says of them. */
export interface BuiltIssue {
  readonly content: Content
  readonly issue: Issue
  readonly proof: Proof
  readonly problems: readonly Problem[]
}

/** What a send would do, or still has to do. */
export interface SendPlan {
  readonly issueId: string
  readonly sha256: string
  readonly proof: Proof
  readonly choice: EditionChoice
  readonly audience: readonly AudienceRow[]
  readonly problems: readonly Problem[]
  readonly destination: string
  /** Whether the issue's send was started before. */
  readonly resumes: boolean
}

export interface SendStatus {
  readonly issueId: string
  readonly sha256: string
  readonly startedAt: Date
  readonly tally: readonly TallyRow[]
  readonly nextRetry: Date | null
}

export type App = ReturnType<typeof createApp>

/** Deliveries under way at once; every server of size takes ten connections from one sender. */
const CONCURRENCY = 10

/** The composition root: the only file that knows every folder. What it returns is what the commands may do. */
export function createApp({ config, packageDir, clock }: AppOptions) {
  const contentDir = join(config.root, 'content')
  const templateDir = join(config.root, 'templates')
  const outboxDir = join(config.dataDir, 'outbox')
  const engines: Record<Issue['template'], TemplateEngine> = {
    mjml: createMjmlEngine({
      templateDir: join(templateDir, 'mjml'),
      cacheDir: join(config.dataDir, 'cache'),
    }),
    react: createReactEngine({ templateDir: join(templateDir, 'react') }),
  }
  const renderText = createTextRenderer({ templateDir: join(templateDir, 'text') })
  const destination = config.smtpUrl === null ? outboxDir : parseSmtpUrl(config.smtpUrl).host
  let opened: Promise<Store> | null = null

  const store = () => {
    opened ??= openSqliteStore(join(config.dataDir, 'diglot.db'))
    return opened
  }
  const load = () => loadContent(contentDir, { defaultStringsDir: join(packageDir, 'content', 'strings') })
  const key = async () => Buffer.from(config.secret ?? (await loadOrCreateSecret(config.dataDir)))
  /** Where mail goes; an SMTP server is asked first whether it lets us in, before anything is claimed. */
  async function openTransport(): Promise<Transport> {
    if (config.smtpUrl === null) return openOutbox(outboxDir, clock)
    const smtp = createSmtpTransport(parseSmtpUrl(config.smtpUrl))
    await smtp.verify()
    return smtp
  }

  async function renderIssue(id: string | undefined): Promise<BuiltIssue> {
    const content = await load()
    requireSound(content)
    const issue = findIssue(content, id)
    const articles = issue.articles.flatMap((articleId) => content.articles.get(articleId) ?? [])
    const source = { newsletter: content.newsletter, issue, articles, strings: content.strings }
    const editions = []
    for (const edition of editionsOf(content.newsletter)) {
      editions.push(await renderEdition(source, edition, { engine: engines[issue.template], renderText }))
    }
    const problems = checkIssue({
      newsletter: content.newsletter,
      issue,
      articles,
      editions,
      placeOf: content.placeOf,
    })
    return {
      content,
      issue,
      proof: createProof(issue.id, letterheadOf(content.newsletter), editions),
      problems,
    }
  }

  /** Writes `out/<issue>/<edition>.html` and `.txt`, with sample values in the slots left open. */
  async function writeIssue({ issue, proof }: BuiltIssue) {
    const folder = join(config.root, 'out', issue.id)
    await mkdir(folder, { recursive: true })
    const files = []
    for (const { id, html, text } of proof.editions) {
      const paths = { html: join(folder, `${id}.html`), text: join(folder, `${id}.txt`) }
      await writeWhole(paths.html, html)
      await writeWhole(paths.text, text)
      files.push({ edition: id, ...paths, htmlBytes: Buffer.byteLength(html) })
    }
    return files
  }

  async function sendTestMails(
    id: string | undefined,
    { to, edition }: { to: readonly string[] | null; edition: string | null },
  ) {
    const { content, proof } = await renderIssue(id)
    const editions = edition === null ? [content.newsletter.defaultEdition] : [edition]
    const transport = await openTransport()
    try {
      const results = await sendTest({
        editions,
        addresses: to ?? content.newsletter.editors,
        compose: createTestComposer(proof, { key: await key() }),
        transport,
        clock,
      })
      return { results, destination }
    } finally {
      await transport.close()
    }
  }

  async function approve({ issue, proof }: BuiltIssue, approvedBy: string): Promise<Approval> {
    const approval = { issueId: issue.id, sha256: proof.sha256, approvedBy, approvedAt: clock() }
    await (await store()).approvals.record(approval, proof)
    return approval
  }

  /** What would be sent: the frozen rest of a send that was begun, else the proof, which must be the approved one. */
  async function planSend(issueId: string): Promise<SendPlan> {
    const { ledger, approvals } = await store()
    if ((await ledger.find(issueId)) !== null) {
      const proof = await ledger.frozenProof(issueId)
      const open = (await ledger.tally(issueId)).filter(({ state }) => !finalStates.includes(state))
      const choice = { offered: proof.editions.map(({ id }) => id), fallback: proof.editions[0]?.id ?? '' }
      return {
        issueId,
        sha256: proof.sha256,
        proof,
        choice,
        audience: open,
        problems: [],
        destination,
        resumes: true,
      }
    }
    const { content, proof, problems } = await renderIssue(issueId)
    requireApproved(proof, await approvals.latest(issueId))
    const choice = { offered: editionsOf(content.newsletter), fallback: content.newsletter.defaultEdition }
    return {
      issueId,
      sha256: proof.sha256,
      proof,
      choice,
      audience: await ledger.audience(choice),
      problems,
      destination,
      resumes: false,
    }
  }

  async function send(
    plan: SendPlan,
    options: { signal: AbortSignal; onProgress: (progress: Progress) => void },
  ) {
    const { ledger } = await store()
    const transport = await openTransport()
    try {
      await ledger.start(plan.proof, plan.choice, clock())
      const compose = createIssueComposer(await ledger.frozenProof(plan.issueId), { key: await key() })
      return await sendIssue({
        issueId: plan.issueId,
        ledger,
        transport,
        compose,
        clock,
        concurrency: CONCURRENCY,
        ...options,
      })
    } finally {
      await transport.close()
    }
  }

  async function status(issueId: string): Promise<SendStatus> {
    const { ledger } = await store()
    const sent = await ledger.find(issueId)
    if (sent === null) {
      throw new DiglotError('NOT_FOUND', `The issue ${issueId} has not been sent.`, {
        hint: 'Run `diglot status` to see every send.',
      })
    }
    return { ...sent, tally: await ledger.tally(issueId), nextRetry: await ledger.nextRetry(issueId) }
  }

  async function overview() {
    const { ledger, subscribers } = await store()
    const sends = []
    for (const sent of await ledger.list()) {
      const tally = await ledger.tally(sent.issueId)
      const sum = (rows: readonly TallyRow[]) => rows.reduce((total, { count }) => total + count, 0)
      const open = tally.filter(({ state }) => !finalStates.includes(state))
      sends.push({ ...sent, total: sum(tally), done: sum(tally) - sum(open) })
    }
    return { subscribers: await subscribers.count(), sends }
  }

  async function importSubscribers(
    path: string,
    onProgress: (progress: { read: number; total: number }) => void,
  ) {
    const { newsletter } = await load()
    const { subscribers } = await store()
    const importAll = (people: readonly NewSubscriber[], now: Date) => subscribers.importAll(people, now)
    return importSubscriberList({
      path,
      offered: editionsOf(newsletter),
      defaultEdition: newsletter.defaultEdition,
      importAll,
      now: clock(),
      onProgress,
    })
  }

  async function addSubscriber({
    address,
    name,
    edition,
  }: {
    address: string
    name: string
    edition: string | null
  }) {
    const { newsletter } = await load()
    const readEdition = createEditionReader({
      offered: editionsOf(newsletter),
      defaultEdition: newsletter.defaultEdition,
    })
    const chosen = readEdition(edition ?? '')
    if (chosen === undefined) {
      throw new DiglotError('USAGE', `The newsletter has no edition “${edition}”.`, {
        where: '--edition',
        hint: `Choose one of ${editionsOf(newsletter).join(', ')}.`,
      })
    }
    const parsed = requireAddress(address)
    const person = {
      address: parsed.address,
      addressKey: parsed.key,
      name: name.replace(/[\p{Cc}\s]+/gu, ' ').trim(),
      edition: chosen,
    }
    return (await store()).subscribers.add(person, clock())
  }

  async function removeSubscriber(address: string) {
    const subscriber = await (await store()).subscribers.remove(requireAddress(address).key, clock())
    if (subscriber !== null) return subscriber
    throw new DiglotError('NOT_FOUND', 'Nobody with this address is on the list.', {
      where: address,
      hint: 'Look it up with `diglot subscribers list`.',
    })
  }

  async function* listSubscribers(only?: SubscriberStatus) {
    yield* (await store()).subscribers.list(only === undefined ? {} : { status: only })
  }

  async function preview(port = config.previewPort) {
    const watcher = watchFolders([contentDir, templateDir])
    const running = await servePreview(
      {
        newsletterName: async () => [...(await load()).newsletter.name.values()].join(' · '),
        listIssues: async () => {
          const content = await load()
          const issues = newestFirst(content).map((issue) => ({
            id: issue.id,
            number: issue.number,
            date: issue.date,
            subject: [...issue.subject.values()].filter((text) => text !== null).join(' | '),
            articles: issue.articles.length,
          }))
          return { issues, faults: content.faults }
        },
        renderIssue: async (id) => {
          const { issue, proof, problems } = await renderIssue(id)
          return { id: issue.id, sha256: proof.sha256, editions: proof.editions, problems }
        },
        sampleSlots: ({ readerName }) => sampleSlots('https://example.com', readerName),
        onChange: watcher.onChange,
      },
      port,
    )
    return {
      url: running.url,
      close: async () => {
        watcher.close()
        await running.close()
      },
    }
  }

  return {
    renderIssue,
    writeIssue,
    approve,
    planSend,
    send,
    status,
    overview,
    importSubscribers,
    addSubscriber,
    removeSubscriber,
    listSubscribers,
    preview,
    sendTest: sendTestMails,
    exportSubscribers: async (path: string | null) =>
      path === null
        ? exportSubscribers(listSubscribers(), process.stdout)
        : exportSubscriberFile(listSubscribers(), path),
    importPastes: async (files: readonly string[], options: { force: boolean; date: string | null }) =>
      importPastes({ content: await load(), contentDir, files, now: clock(), ...options }),
    newIssue: async (id: string, { force }: { force: boolean }) =>
      newIssue({ content: await load(), contentDir, id, force }),
    defaultEdition: async () => (await load()).newsletter.defaultEdition,
    close: async () => {
      if (opened !== null) await (await opened).close()
    },
  }
}

function requireAddress(text: string) {
  const parsed = parseAddress(text)
  if ('fault' in parsed)
    throw new DiglotError('USAGE', parsed.fault, {
      where: text,
      hint: 'Give one address, such as reader@example.com.',
    })
  return parsed
}

async function writeWhole(path: string, text: string): Promise<void> {
  await writeFile(`${path}.${process.pid}.tmp`, text)
  await rename(`${path}.${process.pid}.tmp`, path)
}
