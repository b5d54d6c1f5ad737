import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it, onTestFinished } from 'vitest'
import { createCommentFiles } from '../../../src/content/comments/comment-files.ts'
import { type Actor, actorOf } from '../../../src/domain/newsletter/editor.ts'
import { anApp } from '../../helpers/an-app.ts'
import { newsletterYaml } from '../../helpers/content-folder.ts'

const about = { kind: 'article', id: '2025-07-24-template' } as const
const whole = { kind: 'issue', id: '2025-w30' } as const

function aPerson(name: string, role: Actor['role'] = 'reader'): Actor {
  return actorOf({ name, address: `${name}@example.com`, role, languages: [] })
}

async function aDesk(files: Readonly<Record<string, string>> = {}) {
  const { app, contentDir } = await anApp({ files })
  const place = await app.openDesk({ onBug: () => undefined })
  onTestFinished(() => place.close())
  const file = join(contentDir, 'comments', 'articles', `${about.id}.yaml`)
  const as = (name: string) => place.as(aPerson(name)).comments
  return { app, place, contentDir, file, as, read: () => readFile(file, 'utf8') }
}

it('keeps what people say beside the record, as git shows it', async () => {
  const { as, read } = await aDesk()
  const on = { field: 'sections.en.summary.1', quote: 'Second paragraph.' }
  const { comments } = await as('ann').add(about, { on, text: ' Is this so?\r\nI doubt it. ' })
  const [{ id = '' } = {}] = comments
  await as('ben').reply(about, id, { text: 'Yes: see “the source”.' })
  const answer = await as('ben').resolve(about, id, { isResolved: true })
  expect(answer.comments).toMatchObject([
    {
      ...{ id, by: { name: 'ann', isGuest: false }, on, text: 'Is this so?\nI doubt it.', isOwn: false },
      replies: [{ by: { name: 'ben' }, text: 'Yes: see “the source”.', isOwn: true }],
      resolved: { by: { name: 'ben' } },
    },
  ])
  expect((await read()).replaceAll(/\d{4}-.*Z$/gm, 'TIME').replaceAll(/id: \w+/g, 'id: ID')).toBe(`comments:
  - id: ID
    by:
      name: ann
      address: ann@example.com
    at: TIME
    on:
      field: sections.en.summary.1
      quote: Second paragraph.
    text: |-
      Is this so?
      I doubt it.
    replies:
      - id: ID
        by:
          name: ben
          address: ben@example.com
        at: TIME
        text: "Yes: see “the source”."
    resolved:
      by:
        name: ben
        address: ben@example.com
      at: TIME
`)
  expect(await as('ann').resolve(about, id, { isResolved: false })).toMatchObject({
    comments: [{ resolved: null }],
  })
})

it('loses nothing where many comment at once, also from two processes', async () => {
  const { as, contentDir } = await aDesk()
  const other = createCommentFiles(contentDir)
  const at = new Date('2025-07-27T08:00:00Z')
  const entry = { by: { name: 'other' }, at, on: null, replies: [], resolved: null }
  await Promise.all([
    ...Array.from({ length: 12 }, (_, n) => as(`p${n}`).add(about, { on: null, text: `here ${n}` })),
    ...Array.from({ length: 3 }, (_, n) =>
      other.change(about, (known) => [...known, { ...entry, id: `o${n}`, text: `there ${n}` }]),
    ),
  ])
  const { comments } = await as('ann').ofRecord(about)
  expect(comments.map(({ text }) => text).sort()).toEqual(
    [
      ...Array.from({ length: 12 }, (_, n) => `here ${n}`),
      ...Array.from({ length: 3 }, (_, n) => `there ${n}`),
    ].sort(),
  )
})

it('keeps any text as it is, or says why it does not, and the file can be read again', async () => {
  const { as } = await aDesk()
  const hostile = [
    ...[
      '<script>alert(1)</script>',
      '# x: [a, &b, *c]',
      "'",
      '"',
      '---',
      '...',
      '!!js/function x',
      '%YAML 9',
    ],
    ...[
      '- a\n- b',
      'a: b\n\n\n  c',
      ' |\n x',
      '{{slots.name}}',
      '\u2028',
      '\u0000',
      '\u202E',
      '\uD800',
      '@`',
    ],
  ]
  const texts = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary', maxLength: 60 }))
  await fc.assert(
    fc.asyncProperty(texts, texts, async (text, quote) => {
      const on = { field: 'sections.en.headline', quote }
      const { comments: before } = await as('ann').ofRecord(whole)
      const done = await as('ann')
        .add(whole, { on, text })
        .catch((error: { readonly code: string }) => error.code)
      const { comments, faults } = await as('ann').ofRecord(whole)
      expect(faults).toEqual([])
      if (done === 'USAGE') {
        expect(comments).toEqual(before)
        return
      }
      const [last] = comments.slice(-1)
      expect(last?.text).toBe(text.replace(/\r\n?/g, '\n').replaceAll('\t', ' ').trim())
      await as('ann').remove(whole, last?.id ?? '')
    }),
    { numRuns: 40 },
  )
  for (const text of [' ', 'x'.repeat(4_001), 'a\u0007b'])
    await expect(as('ann').add(whole, { on: null, text })).rejects.toMatchObject({ code: 'USAGE' })
  await expect(
    as('ann').add({ kind: 'article', id: '../../x' }, { on: null, text: 'x' }),
  ).rejects.toMatchObject({
    code: 'NOT_FOUND',
  })
})

it('deletes one’s own alone, and never the words of others with it', async () => {
  const { as, contentDir } = await aDesk()
  const [{ id = '' } = {}] = (await as('ann').add(about, { on: null, text: 'Mine' })).comments
  await expect(as('ben').remove(about, id)).rejects.toMatchObject({ code: 'FORBIDDEN' })
  const answered = await as('ben').reply(about, id, { text: 'And mine' })
  const reply = answered.comments[0]?.replies[0]?.id ?? ''
  await expect(as('ann').remove(about, id)).rejects.toMatchObject({ code: 'FORBIDDEN' })
  await expect(as('ann').removeReply(about, { comment: id, reply })).rejects.toMatchObject({
    code: 'FORBIDDEN',
  })
  await as('ben').removeReply(about, { comment: id, reply })
  expect((await as('ann').remove(about, id)).comments).toEqual([])
  expect(await readdir(join(contentDir, 'comments', 'articles'))).toEqual([])
  await expect(as('ann').reply(about, id, { text: 'x' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

it('does not hide who wrote last, however many comments there are', async () => {
  const { as, place } = await aDesk({ 'newsletter.yaml': `${newsletterYaml}approval: two-people\n` })
  const eve = place.as(aPerson('eve', 'publisher'))
  const { revision: ofIssue } = await eve.records.issue(whole.id)
  await eve.records.writeIssue(whole.id, { revision: ofIssue, changes: { subject: { en: 'Another' } } })
  const { revision } = await eve.records.article(about.id)
  await eve.records.writeArticle(about.id, { revision, changes: { topic: null } })
  const { comments } = await as('ann').add(about, { on: null, text: 'One' })
  const { id = '' } = comments[0] ?? {}
  for (let at = 0; at < 110; at += 1) await as('ann').resolve(about, id, { isResolved: at % 2 === 0 })
  const { sha256 } = await eve.issues.detail(whole.id, {})
  await eve.sending.approve(whole.id, { sha256 })
  const { approval } = await eve.issues.detail(whole.id, {})
  expect(approval).toMatchObject({ people: ['eve'], isComplete: false, changedBy: 'eve' })
})

it('stands in the log without a word of it, and changes neither a proof nor who wrote last', async () => {
  const { as, place } = await aDesk()
  const editor = place.as(aPerson('eve', 'editor'))
  const { sha256 } = await editor.issues.detail(whole.id, {})
  await as('ann').add(about, { on: null, text: 'A secret thought' })
  expect((await editor.issues.detail(whole.id, {})).sha256).toBe(sha256)
  const { entries } = await editor.log.page({})
  expect(entries).toMatchObject([{ by: 'ann', act: 'comment', about, details: { step: 'add' } }])
  expect(JSON.stringify(entries)).not.toContain('secret')
})

it('says what is wrong with a broken file, blocks comments there, and nothing else', async () => {
  const { as, place, file, contentDir, read } = await aDesk()
  await mkdir(join(contentDir, 'comments', 'articles'), { recursive: true })
  await writeFile(file, 'comments:\n  - text: [\n')
  const desk = place.as(aPerson('eve', 'publisher'))
  expect((await desk.records.article(about.id)).faults).toEqual([])
  expect(await desk.issues.check(whole.id)).toBeDefined()
  const { faults } = await as('ann').ofRecord(about)
  expect(faults[0]?.where).toMatch(/^content\/comments\/articles\/.*:\d+:\d+$/)
  expect((await as('ann').ofIssue(whole.id)).records).toMatchObject([
    { kind: 'issue', faults: [] },
    { kind: 'article', comments: [] },
  ])
  await expect(as('ann').add(about, { on: null, text: 'x' })).rejects.toMatchObject({
    code: 'CONTENT_INVALID',
  })
  expect(await read()).toBe('comments:\n  - text: [\n')
  await as('ann').add(whole, { on: null, text: 'x' })
})

it('goes into the trash with its record, and comes back with it', async () => {
  const { app, as, contentDir } = await aDesk()
  const other = { kind: 'article', id: '2025-07-25-other' } as const
  await app.newArticle({ name: other.id })
  await as('ann').add(other, { on: null, text: 'Before' })
  await app.deleteRecord(other)
  await expect(as('ann').ofRecord(other)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  expect(await readdir(join(contentDir, 'comments', 'articles'))).toEqual([])
  await app.newArticle({ name: other.id })
  expect((await as('ann').ofRecord(other)).comments).toEqual([])
  await app.deleteRecord(other)
  const [copy = ''] = await readdir(join(contentDir, 'trash', 'comments', 'articles'))
  await app.restoreRecord({ ...other, id: copy.replace('.yaml', '') })
  expect((await as('ann').ofRecord(other)).comments).toMatchObject([{ text: 'Before' }])
})
