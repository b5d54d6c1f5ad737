import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inEnglish } from '../../src/domain/language/message.ts'
import { MOST_PICTURE_BYTES, readPictureFacts } from '../../src/media/picture-facts.ts'
import { aGif, aJpegOf, anSvg, aPlane, aPngBomb, aPngOf, withExif } from '../helpers/picture-files.ts'

function saysOf(bytes: Uint8Array): string {
  const read = readPictureFacts(bytes)
  return 'refused' in read ? inEnglish(read.refused) : JSON.stringify(read.facts)
}

const size = { width: 60, height: 40 }

describe('the header of a picture', () => {
  it('says what it is and how large, whatever its name', async () => {
    const jpeg = await aJpegOf(aPlane(size))
    const still = { ...size, isAnimated: false }
    const factsOf = (bytes: Uint8Array) => readPictureFacts(bytes)
    expect(factsOf(jpeg)).toEqual({ facts: { format: 'jpg', ...still } })
    expect(factsOf(withExif(jpeg, 6))).toEqual({ facts: { format: 'jpg', ...still } })
    expect(factsOf(await aPngOf(aPlane(size)))).toEqual({ facts: { format: 'png', ...still } })
    expect(factsOf(aGif({ ...size, frames: 1 }))).toEqual({ facts: { format: 'gif', ...still } })
    expect(factsOf(aGif({ ...size, frames: 3 }))).toEqual({
      facts: { format: 'gif', ...size, isAnimated: true },
    })
  })

  it.each([
    ['nothing', Buffer.alloc(0), 'The file is empty.'],
    [
      'a script',
      anSvg,
      'This is an SVG or another text, which may hold programs; only JPEG, PNG, GIF and WebP are taken. Save it as a PNG.',
    ],
    [
      'a page',
      Buffer.from('\uFEFF  <?xml version="1.0"?><svg/>'),
      'This is an SVG or another text, which may hold programs; only JPEG, PNG, GIF and WebP are taken. Save it as a PNG.',
    ],
    [
      'a phone’s own format',
      Buffer.from('\0\0\0\x18ftypheic\0\0\0\0'),
      'This is a picture in the format HEIC, which few mail programs show; only JPEG, PNG, GIF and WebP are taken. Save it as a JPEG.',
    ],
    [
      'a program',
      Buffer.from('MZ\x90\0'),
      'This is no picture that mails show; only JPEG, PNG, GIF and WebP are taken.',
    ],
    [
      'a bomb of a PNG',
      aPngBomb(30_000, 30_000),
      'The picture has 30,000 by 30,000 pixels; at most 12,000 on a side and 50 million in all are taken. Save it smaller.',
    ],
    [
      'a long thin PNG',
      aPngBomb(30_000, 1),
      'The picture has 30,000 by 1 pixels; at most 12,000 on a side and 50 million in all are taken. Save it smaller.',
    ],
    [
      'a PNG of nothing',
      aPngBomb(0, 10),
      'The picture cannot be read: the file is damaged. Open it in another program and save it again.',
    ],
    [
      'a GIF with a huge screen',
      aGif({ width: 60_000, height: 60_000, frames: 1 }),
      'The GIF is too large for mails: at most 2,000 pixels on a side, 300 pictures and 5 MB are taken. Save it smaller, or as a JPEG.',
    ],
    [
      'a GIF of too many frames',
      aGif({ ...size, frames: 400 }),
      'The GIF is too large for mails: at most 2,000 pixels on a side, 300 pictures and 5 MB are taken. Save it smaller, or as a JPEG.',
    ],
    [
      'a GIF of many large frames',
      aGif({ width: 2_000, height: 2_000, frames: 40 }),
      'The GIF is too large for mails: at most 2,000 pixels on a side, 300 pictures and 5 MB are taken. Save it smaller, or as a JPEG.',
    ],
    [
      'a GIF without a picture',
      aGif({ ...size, frames: 0 }),
      'The picture cannot be read: the file is damaged. Open it in another program and save it again.',
    ],
    [
      'more bytes than any picture needs',
      Buffer.alloc(MOST_PICTURE_BYTES + 1, 0xff),
      'The picture has more than 25 MB, the most that is taken. Save it smaller.',
    ],
  ])('of %s is refused in a sentence', (_what, bytes, sentence) => {
    expect(saysOf(bytes)).toBe(sentence)
  })

  it('of a WebP is read in its three forms, and one that moves is refused', () => {
    const webp = (kind: string, body: readonly number[]) =>
      Buffer.concat([Buffer.from('RIFF\0\0\0\0WEBP'), Buffer.from(kind), Buffer.alloc(4), Buffer.from(body)])
    expect(saysOf(webp('VP8 ', [0, 0, 0, 0x9d, 0x01, 0x2a, 60, 0, 40, 0]))).toContain(
      '"width":60,"height":40',
    )
    expect(saysOf(webp('VP8L', [0x2f, 59, 0xc0, 0x09, 0]))).toContain('"width":60,"height":40')
    expect(saysOf(webp('VP8X', [0, 0, 0, 0, 59, 0, 0, 39, 0, 0]))).toContain('"width":60,"height":40')
    expect(saysOf(webp('VP8X', [2, 0, 0, 0, 59, 0, 0, 39, 0, 0]))).toBe(
      'A WebP that moves is not taken: few mail programs show one. Save it as a JPEG.',
    )
  })

  it('is read or refused wherever the file ends, and whatever follows its first bytes', async () => {
    const whole = [
      withExif(await aJpegOf(aPlane(size)), 6),
      await aPngOf(aPlane(size)),
      aGif({ ...size, frames: 2 }),
    ]
    for (const bytes of whole)
      for (let end = 0; end < Math.min(bytes.length, 400); end += 1)
        expect(() => readPictureFacts(bytes.subarray(0, end))).not.toThrow()
    const starts = whole.map((bytes) => bytes.subarray(0, 12))
    fc.assert(
      fc.property(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 200 }), (start, rest) => {
        expect(() => readPictureFacts(Buffer.concat([start, rest]))).not.toThrow()
      }),
      { numRuns: 300 },
    )
  })
})
