import { expect, it } from 'vitest'
import type { ArticleRecord } from '../../../../src/app/views/records.ts'
import { noHistory } from '../../../../src/preview/client/record/editing/history.ts'
import { createEditors, keepAll } from '../../../../src/preview/client/record/editing/open-editors.ts'
import type { RecordShape } from '../../../../src/preview/client/record/editing/write-record.ts'
import { setAnswer } from '../../../../src/preview/client/requests/use-query.ts'

const address = { path: 'data:application/json,{"fields":null}' }

/** A record of one field, whose file is broken when it is read again. */
const shape: RecordShape<ArticleRecord> = {
  kind: 'article',
  valuesOf: ({ topic }) => ({ topic }),
  written: (_field, value) => value,
  at: () => address,
  write: () => Promise.reject(new Error('Nothing is written here.')),
  versionsAt: () => address,
  restore: () => Promise.reject(new Error('Nothing is restored here.')),
}

function someEditors() {
  let kept = 0
  const keeper = {
    edits: () => ({}),
    history: () => noHistory,
    keep: () => true,
    keepHistory: () => {
      kept += 1
    },
  }
  return { editors: createEditors(shape, () => keeper), keptTimes: () => kept }
}

it('a page that shows a record a moment after its editor was idle keeps the same one, and its words', async () => {
  const { editors, keptTimes } = someEditors()
  setAnswer(address, { fields: { topic: 'ai' } } as never)
  const asked = editors.of('a newsletter', 'an-article')
  // As at the start of a page: what was kept is saved, and the page shows the record once it is drawn.
  asked.retain()()
  await asked.save()
  const leave = asked.retain()
  expect(editors.of('a newsletter', 'an-article')).toBe(asked)
  expect(asked.snapshot().values).toEqual({ topic: 'ai' })
  const before = keptTimes()
  keepAll()
  expect(keptTimes()).toBe(before + 1)

  leave()
  await asked.save()
  expect(editors.of('a newsletter', 'an-article')).not.toBe(asked)
})
