import { expect, it, onTestFinished } from 'vitest'
import type { Desk } from '../../../src/app/desk.ts'
import { type Actor, type Role, roles } from '../../../src/domain/newsletter/editor.ts'
import { anApp } from '../../helpers/an-app.ts'

const issue = '2025-w30'
const article = '2025-07-24-template'
const sha256 = '0'.repeat(64)

function aPersonWho(role: Role): Actor {
  const languages = role === 'translator' ? ['en'] : []
  return { name: role, address: `${role}@example.com`, account: null, role, languages }
}

/** What somebody may have refused; every act is wrong in another way, so that nothing is done by those who may. */
const acts: Readonly<Record<string, (desk: Desk) => Promise<unknown>>> = {
  'look at the issues': (desk) => desk.issues.list(),
  'look at the list in numbers': (desk) => desk.list.health(),
  'write English': (desk) =>
    desk.records.writeArticle(article, {
      revision: 'old',
      changes: { sections: { en: { headline: 'A headline' } } },
    }),
  'write an English subject': (desk) =>
    desk.records.writeIssue(issue, { revision: 'old', changes: { subject: { en: 'A subject' } } }),
  'write Chinese': (desk) =>
    desk.records.writeArticle(article, {
      revision: 'old',
      changes: { sections: { 'zh-Hans': { headline: '标题' } } },
    }),
  'write both at once': (desk) =>
    desk.records.writeArticle(article, {
      revision: 'old',
      changes: { sections: { en: { headline: 'A headline' }, 'zh-Hans': { headline: '标题' } } },
    }),
  'write English in a block': (desk) =>
    desk.records.writeIssue(issue, {
      revision: 'old',
      changes: {
        blocks: { note: { sections: { en: { by: 'Ana' } }, image: { alt: { en: 'Ana at her desk' } } } },
      },
    }),
  'write Chinese in a block': (desk) =>
    desk.records.writeIssue(issue, {
      revision: 'old',
      changes: { blocks: { note: { sections: { en: { by: 'Ana' }, 'zh-Hans': { by: '安娜' } } } } },
    }),
  'say when an event is': (desk) =>
    desk.records.writeIssue(issue, {
      revision: 'old',
      changes: { blocks: { event: { starts: '2025-08-12 14:00' } } },
    }),
  'add a block': (desk) =>
    desk.records.writeIssue(issue, { revision: 'old', changes: { blocks: { note: { kind: 'note' } } } }),
  'put a portrait beside a note': (desk) =>
    desk.records.writeIssue(issue, {
      revision: 'old',
      changes: { blocks: { note: { image: { source: { file: 'ana.jpg' } } } } },
    }),
  'change sources': (desk) =>
    desk.records.writeArticle(article, { revision: 'old', changes: { sources: [] } }),
  'order articles': (desk) =>
    desk.records.editArticles({ issue: 'nothing', action: 'order', articles: [article] }),
  'test to oneself': (desk) =>
    desk.sending.sendTests('nothing', { to: [desk.actor.address ?? ''], editions: ['en'] }),
  'test to all': (desk) => desk.sending.sendTests('nothing', { to: null, editions: ['en'] }),
  'change the number': (desk) => desk.records.writeIssue(issue, { revision: 'old', changes: { number: 3 } }),
  'accept a finding': (desk) =>
    desk.records.acceptInArticle(article, { revision: 'old', rule: 'x', of: null, reason: 'y' }),
  delete: (desk) => desk.records.delete({ kind: 'issue', id: 'nothing' }),
  'make an issue': (desk) => desk.issues.create({ id: 'nothing' }),
  approve: (desk) => desk.sending.approve('nothing', { sha256 }),
  withdraw: (desk) => desk.sending.withdraw('nothing'),
  send: (desk) => desk.sending.start('nothing', { sha256 }),
  schedule: (desk) => desk.sending.schedule('nothing', { sha256, at: 'never' }),
  pause: (desk) => desk.sending.pause('nothing'),
  resolve: (desk) => desk.sending.resolve('nothing', { ids: [1], as: 'accepted' }),
  'find a reader': (desk) => desk.list.find({ text: 'x', before: null }),
  'tag a reader': (desk) => desk.list.tag(1, { tags: 'x', how: 'tag' }),
  'see what is broken': (desk) => desk.files.list(),
  'read an article as a text': (desk) => desk.files.text({ path: 'content/articles/x.yaml' }),
  'fix an issue as a text': (desk) =>
    desk.files.write({ path: 'content/issues/x.yaml', text: '', revision: '' }),
  'read the settings as a text': (desk) => desk.files.text({ path: 'content/newsletter.yaml' }),
  'see the settings': (desk) => desk.settings.read(),
  'change the settings': (desk) => desk.settings.write({ revision: 'old', changes: {} }),
  'see how mail leaves': (desk) => desk.settings.delivery(),
  'see a mail as a reader gets it': (desk) => desk.issues.mail('nothing', 'en', { reader: 1 }),
  'look into the outbox': (desk) => desk.outbox.page({ search: '', before: null }),
}

const seen = ['look at the issues', 'look at the list in numbers', 'see what is broken']
const translated = [...seen, 'write English', 'write an English subject', 'write English in a block']
const written = [
  ...translated,
  ...[
    'write Chinese',
    'write both at once',
    'write Chinese in a block',
    'say when an event is',
    'add a block',
    'put a portrait beside a note',
    'change sources',
    'order articles',
    'test to oneself',
    'read an article as a text',
  ],
]
const edited = [
  ...written,
  ...[
    'test to all',
    'change the number',
    'accept a finding',
    'delete',
    'make an issue',
    'fix an issue as a text',
  ],
]

it('refuses each role what it may not do, and nothing else', async () => {
  const { app } = await anApp()
  const desk = await app.openDesk({ onBug: () => undefined })
  onTestFinished(() => desk.close())
  const allowed = await Promise.all(
    roles.map(async (role) => {
      const own = desk.as(aPersonWho(role))
      const done: string[] = []
      for (const [name, act] of Object.entries(acts)) {
        const refusal = await act(own).then(
          () => null,
          (error: { readonly code?: string }) => error.code ?? 'BUG',
        )
        expect([name, refusal]).not.toEqual([name, 'BUG'])
        if (refusal !== 'FORBIDDEN') done.push(name)
      }
      return [role, done]
    }),
  )
  const inOrder = (names: readonly string[]) => Object.keys(acts).filter((name) => names.includes(name))
  expect(Object.fromEntries(allowed)).toEqual({
    reader: inOrder(seen),
    translator: inOrder(translated),
    writer: inOrder(written),
    editor: inOrder(edited),
    publisher: Object.keys(acts),
  })
})

it('says who may', async () => {
  const { app } = await anApp()
  const desk = await app.openDesk({ onBug: () => undefined })
  onTestFinished(() => desk.close())
  const said = (role: Role, act: string) => acts[act]?.(desk.as(aPersonWho(role))).catch((error) => error)
  expect(await said('writer', 'approve')).toMatchObject({
    code: 'FORBIDDEN',
    httpStatus: 403,
    message: 'writer has the role writer, which does not allow this; nothing was done.',
    hint: 'Ask a publisher; a publisher can change roles in the settings.',
  })
  expect(await said('translator', 'write Chinese')).toMatchObject({
    message: 'translator translates into English and not into Simplified Chinese; nothing was done.',
    hint: 'Ask somebody who writes in that language.',
  })
})
