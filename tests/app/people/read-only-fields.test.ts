import { expect, it, onTestFinished } from 'vitest'
import type { Desk } from '../../../src/app/desk.ts'
import { may, needOfField, type Role, roles } from '../../../src/domain/newsletter/editor.ts'
import { isReadOnly } from '../../../src/preview/client/record/use-record.ts'
import { anApp } from '../../helpers/an-app.ts'

const fields = {
  article: [
    ...['date', 'topic', 'sources', 'image.source', 'image.dark', 'image.focus'],
    ...['sections.LANGUAGE.headline', 'sections.LANGUAGE.keywords', 'sections.LANGUAGE.summary'],
    ...['image.alt.LANGUAGE', 'image.caption.LANGUAGE', 'image.credit.LANGUAGE'],
  ],
  issue: [
    ...['number', 'date', 'covers', 'public', 'articles', 'template', 'layout', 'image.source'],
    ...['subject.LANGUAGE', 'preheader.LANGUAGE', 'intro.LANGUAGE', 'image.alt.LANGUAGE'],
    ...['blocks.note.kind', 'blocks.note.url', 'blocks.a-term.term', 'blocks.note.image.source'],
    ...['blocks.note.starts', 'blocks.note.ends', 'blocks.note.zone', 'blocks.note.image.focus'],
    ...['blocks.note.sections.LANGUAGE.text', 'blocks.note.image.alt.LANGUAGE'],
  ],
} as const

it.each(roles)(
  'says with a record which of its fields a %s may only read, as the desk would refuse them',
  async (role) => {
    const desk = await deskOf(role)
    const records = {
      article: await desk.records.article('2025-07-24-template'),
      issue: await desk.records.issue('2025-w30'),
    }
    const asked = (['article', 'issue'] as const).flatMap((kind) =>
      fields[kind]
        .flatMap((field) => ['en', 'zh-Hans'].map((language) => field.replace('LANGUAGE', language)))
        .map((field) => ({ kind, field })),
    )
    const said = asked.map(({ kind, field }) => ({
      field,
      isRead: isReadOnly(records[kind].readOnly, field),
    }))
    const decided = asked.map(({ kind, field }) => ({
      field,
      isRead: !may(desk.actor, needOfField(kind, field)),
    }))
    expect(said).toEqual(decided)
  },
)

it('says it with a record whose file is broken, and with what was written', async () => {
  const desk = await deskOf('translator', { 'articles/2025-07-24-template.yaml': 'date: [\n' })
  const { fields: read, readOnly } = await desk.records.article('2025-07-24-template')
  expect(read).toBe(null)
  expect(readOnly).toContain('sections.zh-Hans')
  const { revision } = await desk.records.issue('2025-w30')
  const result = await desk.records.writeIssue('2025-w30', {
    revision,
    changes: { subject: { en: 'A subject' } },
  })
  expect(result).toMatchObject({
    written: { readOnly: expect.arrayContaining(['subject.zh-Hans', 'number']) },
  })
})

async function deskOf(role: Role, files: Readonly<Record<string, string>> = {}): Promise<Desk> {
  const { app } = await anApp({ files })
  const desk = await app.openDesk({ onBug: (error) => expect.unreachable(String(error)) })
  onTestFinished(() => desk.close())
  const languages = role === 'translator' ? ['en'] : []
  return desk.as({ name: role, address: `${role}@example.com`, account: null, role, languages })
}
