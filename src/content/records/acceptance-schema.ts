import { z } from 'zod'
import { line, strict } from '../schema/fields.ts'

const acceptance = strict({
  rule: line.describe('The rule of the finding, such as parity-number.'),
  of: line.describe(
    'What was found, in the words of the check. When the text changes, the finding comes back.',
  ),
  reason: line.describe('Why it may stand.'),
})

/** Under `accepted` in the record of an article or an issue. */
export const accepted = z
  .array(acceptance)
  .nullable()
  .optional()
  .describe('Findings of `diglot check` that an editor lets stand; the check prints the entry.')
