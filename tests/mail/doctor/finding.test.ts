import { expect, it } from 'vitest'
import { msg } from '../../../src/domain/language/message.ts'
import { warning } from '../../../src/mail/doctor/finding.ts'

it('cites nothing that would move the cursor of a terminal or turn its text', () => {
  const publish = { name: 'x\u0000', type: 'TXT', value: 'v=DMARC1;  p=none\u009b2J' } as const
  expect(
    warning('mx', msg`The MX is ${'\u001b[2J\r\nmx\u202e'}.`, { remedy: msg`Fix${'\u2028'}it.`, publish }),
  ).toEqual({
    check: 'mx',
    severity: 'warning',
    found: 'The MX is  [2J mx .',
    remedy: 'Fix it.',
    publish: { name: 'x ', type: 'TXT', value: 'v=DMARC1;  p=none 2J' },
  })
})
