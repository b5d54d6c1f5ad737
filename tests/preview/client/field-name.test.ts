import { expect, it } from 'vitest'
import { createFormats } from '../../../src/preview/client/language/formats.ts'
import { zhHans } from '../../../src/preview/client/language/zh-hans.ts'
import { fieldName } from '../../../src/preview/client/record/field-name.ts'

const { fields } = zhHans

it.each([
  ['sections.en.headline', `${fields.headline}（英语）`],
  ['subject.zh-Hans', `${fields.subject}（简体中文）`],
  ['date', fields.date],
  // What stands in a list is not a language, and no name of one is asked for.
  ['sources.0', fields.sources],
  ['sources.0.name', fields.sources],
  ['blocks.event-2.sections.en.headline', `${fields.headline}（英语）（版块 event-2）`],
  ['blocks.event-2.starts', '开始时间（版块 event-2）'],
  ['blocks.note.image.alt.en', `${fields.alt}（英语）（版块 note）`],
  ['blocks.note.image.source', '头像（版块 note）'],
])('calls %s %s', (field, name) => {
  expect(fieldName(field, zhHans, createFormats('zh-CN'))).toBe(name)
})
