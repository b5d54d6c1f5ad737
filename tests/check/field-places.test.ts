import { expect, it } from 'vitest'
import { fieldPlaces } from '../../src/check/records/field-places.ts'
import { aCheckInput } from '../helpers/a-check-input.ts'
import { aNewsletter } from '../helpers/a-newsletter.ts'

const field = { name: new Map(), fallback: new Map(), maxLength: 100 }

it.each(['{{field.compny}}', '{{ fields.company }}', '{{Field.company|upper}}'])(
  'finds a place that readers would see as it is written: %s',
  (place) => {
    const newsletter = aNewsletter({ fields: new Map([['company', field]]) })
    expect(fieldPlaces(aCheckInput({ text: `Dear ${place} and ${place}` }, { newsletter }))).toMatchObject([
      {
        severity: 'error',
        message: expect.saying(place),
        hint: expect.saying('{{field.company}}'),
      },
    ])
  },
)

it('says where fields are named where there are none', () => {
  expect(fieldPlaces(aCheckInput({ text: '{{field.company}}' }))).toMatchObject([
    { hint: expect.saying('newsletter.yaml') },
  ])
  expect(fieldPlaces(aCheckInput({ text: 'a field, {{slots.name}} and {field.x}' }))).toEqual([])
})
