import { expect, it } from 'vitest'
import { columnsLayout } from '../../../src/check/records/columns-layout.ts'
import { aCheckInput } from '../../helpers/a-check-input.ts'
import { aNewsletter, anIssue } from '../../helpers/a-newsletter.ts'

const inLayout = (layout: 'stacked' | 'split' | 'columns', defaultEdition: string) =>
  columnsLayout(
    aCheckInput(
      {},
      {
        newsletter: aNewsletter({ languages: ['de', 'fr', 'en'], defaultEdition }),
        issue: anIssue({ layout }),
      },
    ),
  )

it('refuses columns where a mail has three languages, and names the layouts that hold them', () => {
  expect(inLayout('columns', 'de+fr+en')).toMatchObject([
    {
      rule: 'columns-layout',
      severity: 'error',
      message: expect.saying('Columns are for two languages, and an edition has German, French, English.'),
      hint: expect.saying('stacked, split'),
    },
  ])
  expect(inLayout('split', 'de+fr+en')).toEqual([])
  expect(inLayout('columns', 'de+fr')).toEqual([])
})
