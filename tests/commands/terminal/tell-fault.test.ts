import { expect, it } from 'vitest'
import { faultLines } from '../../../src/commands/terminal/tell-fault.ts'
import { msg } from '../../../src/domain/language/message.ts'
import { DiglotError } from '../../../src/errors.ts'

it('tells of a mistake in sentences, without its stack', () => {
  const details = [{ where: 'newsletter.yaml:3:1', message: msg`It has no name.`, hint: msg`Add one.` }]
  const error = new DiglotError('CONTENT_INVALID', msg`The content is broken.`, { where: 'content', details })
  expect(faultLines(error)).toEqual([
    'newsletter.yaml:3:1\n  It has no name. Add one.',
    'content: The content is broken.',
  ])
})

it('tells of a bug where it is, and of nobody’s address', () => {
  const [message, ...frames] = faultLines(new TypeError('Key (address_key)=(reader@example.com) exists.'))
  expect(message).toBe('TypeError: Key (address_key)=(<address>) exists.')
  expect(frames[0]).toContain('tell-fault.test.ts')
  expect(faultLines('reader@example.com')).toEqual(['<address>'])
})
