import { expect, it } from 'vitest'
import { FAULTS, placeFault } from './faults.ts'

it.each(FAULTS)('finds the text that keeps the promise: $promise', (fault) => {
  const { file, mutant } = placeFault(fault)
  expect(file.startsWith(fault.within)).toBe(true)
  expect(mutant.source).toContain(fault.put)
})

it('says where a text is missing, or stands more than once', () => {
  const fault = { promise: 'None.', within: 'src/send', put: '' }
  expect(() => placeFault({ ...fault, find: 'no such text' })).toThrow(
    'No source in src/send has the text `no such text`: write its fault again, or take it out.',
  )
  expect(() => placeFault({ ...fault, find: 'createBeat({' })).toThrow(
    'The text `createBeat({` of a fault stands in src/send/run-worker.ts, src/send/send-issue.ts: make it longer',
  )
})
