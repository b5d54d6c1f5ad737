import { appendFile, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { createApp } from '../../src/app.ts'
import { type Environment, parseConfig } from '../../src/config.ts'
import { localActor } from '../../src/domain/newsletter/editor.ts'
import { anApp } from '../helpers/an-app.ts'
import { type PostgresServer, startPostgres } from '../helpers/postgres-server.ts'
import { packageDir } from '../helpers/run-cli.ts'

let server: PostgresServer
beforeAll(async () => {
  server = await startPostgres()
})
afterAll(() => server.stop())

const issue = '2025-w30'
const article = '2025-07-24-template'

async function onPostgres(): Promise<Environment> {
  const { url, remove } = await server.createDatabase()
  onTestFinished(remove)
  return { DATABASE_URL: url, DIGLOT_SECRET: 'a secret of 32 characters or more' }
}

/** A newsletter that asks for two people, and what each of them does with it. */
async function aNewsletter(env: Environment) {
  const { root } = await anApp({ env })
  const file = join(root, 'content', 'newsletter.yaml')
  await writeFile(file, `${await readFile(file, 'utf8')}\napproval: two-people\n`)
  const as = async (name: string) => {
    const options = { config: parseConfig(env, root), packageDir, clock: () => new Date() }
    const app = createApp({ ...options, actor: localActor(name, name) })
    onTestFinished(() => app.close())
    const desk = await app.openDesk({ onBug: () => undefined })
    onTestFinished(() => desk.close())
    return { app, desk: desk.as(localActor(name, name)) }
  }
  const [one, two] = [await as('One'), await as('Two')]
  await one.app.addSubscriber({ address: 'reader@example.org', name: '', edition: null })
  type Person = Awaited<ReturnType<typeof as>>
  const write = async ({ desk }: Person, headline: string) => {
    const { revision } = await desk.records.article(article)
    await desk.records.writeArticle(article, { revision, changes: { sections: { en: { headline } } } })
  }
  const approve = async ({ app }: Person) => (await app.approve(issue)).standing
  const mayBeSent = async () =>
    two.app.planSend(issue).then(
      () => true,
      (error) => error.message,
    )
  /** Both records are by then somebody's. */
  const writeAll = async (person: Person) => {
    await write(person, 'A headline that nobody wrote before')
    const { revision } = await person.desk.records.issue(issue)
    await person.desk.records.writeIssue(issue, {
      revision,
      changes: { subject: { en: 'A subject that nobody wrote before' } },
    })
  }
  return { root, one, two, as, write, writeAll, approve, mayBeSent }
}

describe.each([
  ['SQLite', async (): Promise<Environment> => ({})],
  ['PostgreSQL', onPostgres],
])('approval by two people on %s', (_name, makeEnv) => {
  it('lets the person who changed the text last be the first of two, and never the only one', async () => {
    const { one, two, writeAll, approve, mayBeSent, write } = await aNewsletter(await makeEnv())
    await writeAll(one)
    expect(await approve(one)).toEqual({ people: ['One'], changedBy: 'One', isComplete: false })
    expect(await approve(one)).toMatchObject({ people: ['One'], isComplete: false })
    expect(await mayBeSent()).toMatch(/^One approved 2025-w30\. One changed it last/)
    expect(await two.desk.issues.detail(issue, {})).toMatchObject({ state: 'checked' })
    expect(await approve(two)).toEqual({ people: ['One', 'Two'], changedBy: 'One', isComplete: true })
    expect(await mayBeSent()).toBe(true)
    expect((await two.desk.issues.list()).issues[0]?.state).toBe('approved')

    await write(two, 'Another headline')
    expect(await approve(two)).toMatchObject({ people: ['Two'], changedBy: 'Two', isComplete: false })
    expect(await approve(one)).toMatchObject({ people: ['Two', 'One'], isComplete: true })
    await one.app.withdrawApproval({ issueId: issue })
    expect(await approve(two)).toMatchObject({ people: ['Two'], isComplete: false })
  })

  it('lets somebody else approve alone, also where a finding was accepted since', async () => {
    const { one, two, writeAll, approve, mayBeSent } = await aNewsletter(await makeEnv())
    await writeAll(one)
    expect(await approve(two)).toEqual({ people: ['Two'], changedBy: 'One', isComplete: true })
    expect(await mayBeSent()).toBe(true)
  })

  it('asks for two where another program wrote a file, and takes one name for one person', async () => {
    const { root, one, two, as, writeAll, approve, mayBeSent } = await aNewsletter(await makeEnv())
    await writeAll(one)
    await appendFile(join(root, 'content', 'articles', `${article}.yaml`), '# by hand\n')
    expect(await approve(two)).toEqual({ people: ['Two'], changedBy: null, isComplete: false })
    expect(await approve(await as(' two '))).toMatchObject({ isComplete: false })
    expect(await mayBeSent()).toMatch(/nobody knows who changed it last/i)
    expect(await approve(one)).toMatchObject({ isComplete: true })
    expect(await mayBeSent()).toBe(true)
  })
})
