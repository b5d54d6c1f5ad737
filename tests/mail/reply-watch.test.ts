import { Socket } from 'node:net'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MAX_REPLY_BYTES, type ReplyWatch, watchReplies } from '../../src/mail/smtp/reply-watch.ts'

interface Watched {
  readonly watch: ReplyWatch
  readonly say: (...chunks: readonly string[]) => void
  readonly errors: readonly Error[]
}

function watched(isPipelining: boolean): Watched {
  const socket = new Socket()
  const errors: Error[] = []
  const watch = watchReplies(socket, { isPipelining, breakOff: (error) => void errors.push(error) })
  return {
    watch,
    errors,
    say: (...chunks) => chunks.forEach((chunk) => void socket.emit('data', Buffer.from(chunk))),
  }
}

describe('watchReplies', () => {
  it('reads the same replies however they are cut', () => {
    const text = '250-2.1.0 ok\r\n250 here\r\n\r\n250 2.1.5 ok\n421 4.3.2 down\r\n354 go on\r\n'
    fc.assert(
      fc.property(fc.array(fc.nat({ max: text.length })), (cuts) => {
        const { watch, say } = watched(true)
        let seen: readonly string[] = []
        watch.expect(3, (replies) => {
          seen = [...replies]
          return null
        })
        const ends = [...cuts.sort((a, b) => a - b), text.length]
        say(...ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end)))
        expect(seen).toEqual(['250-2.1.0 ok\n250 here', '250 2.1.5 ok', '354 go on'])
        expect([watch.missing(), watch.isOutOfStep()]).toEqual([0, false])
      }),
    )
  })

  it.each<[string, boolean, readonly string[], boolean]>([
    ['one by one', false, ['250 ok\r\n', '250 ok\r\n', '354 go on\r\n'], false],
    ['two at once without PIPELINING', false, ['250 ok\r\n250 ok\r\n'], true],
    ['three at once with PIPELINING', true, ['250 ok\r\n250 ok\r\n354 go on\r\n'], false],
    ['four at once with PIPELINING', true, ['250 ok\r\n250 ok\r\n354 go on\r\n250 taken\r\n'], true],
    ['one after the last', false, ['250 ok\r\n', '250 ok\r\n', '354 go on\r\n', '250 taken\r\n'], true],
    ['a 421 after the last', true, ['250 ok\r\n250 ok\r\n354 go on\r\n', '421 bye\r\n'], false],
    ['half of one after the last', true, ['250 ok\r\n250 ok\r\n354 go on\r\n', '250 tak'], false],
  ])('waits for three replies and gets %s', (_name, isPipelining, chunks, isOutOfStep) => {
    const { watch, say } = watched(isPipelining)
    watch.expect(3)
    say(...chunks)
    expect(watch.isOutOfStep()).toBe(isOutOfStep)
  })

  it('never trusts again', () => {
    const { watch, say } = watched(true)
    say('250 too early\r\n')
    watch.expect(1)
    expect(watch.isOutOfStep()).toBe(true)
  })

  it('breaks off where one step brings too much, and counts again for the next', () => {
    const { watch, say, errors } = watched(true)
    const half = '\r\n'.repeat(MAX_REPLY_BYTES / 4)
    say(half, half)
    watch.expect(0)
    say(half)
    expect(errors).toEqual([])
    say(half, '\r\n')
    expect(errors).toEqual([new Error('the server said more than 65536 bytes at once')])
  })
})
