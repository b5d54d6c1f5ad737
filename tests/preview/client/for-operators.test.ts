import { expect, it } from 'vitest'
import { msg } from '../../../src/domain/language/message.ts'
import { requireApproved } from '../../../src/domain/proof/approval.ts'
import { DiglotError } from '../../../src/errors.ts'
import { isForOperators } from '../../../src/preview/client/parts/for-operators.tsx'
import { aProof } from '../../helpers/a-proof.ts'

it('leaves a hint that names a command to those who run the machine, and no other', () => {
  expect(isForOperators(hintOf(() => requireApproved(aProof(), null)))).toBe(true)
  expect(isForOperators(msg`Look it up with \`diglot subscribers list\`.`)).toBe(true)
  expect(isForOperators(msg`Search for the name ${'`diglot '} or the address.`)).toBe(false)
})

function hintOf(act: () => void) {
  try {
    act()
  } catch (error) {
    if (error instanceof DiglotError && error.hint !== undefined) return error.hint
  }
  throw new Error('It has no hint.')
}
