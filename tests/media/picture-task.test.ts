import { describe, expect, it } from 'vitest'
import { CENTRE, type Focus } from '../../src/domain/newsletter/picture.ts'
import { decode } from '../../src/media/codecs.ts'
import { type PictureFacts, readPictureFacts } from '../../src/media/picture-facts.ts'
import { cutFor, doPictureTask, type KeptPicture, type ShownPicture } from '../../src/media/picture-task.ts'
import type { Pixels } from '../../src/media/pixels.ts'
import { runPictureTask } from '../../src/media/run-picture-task.ts'
import {
  aGif,
  aGrainyPlane,
  aJpegOf,
  aPlane,
  aPngOf,
  colourAt,
  GPS_MARK,
  withExif,
} from '../helpers/picture-files.ts'

function factsOf(bytes: Uint8Array): PictureFacts {
  const read = readPictureFacts(bytes)
  if ('refused' in read) throw new Error('refused')
  return read.facts
}

const keep = async (bytes: Uint8Array) =>
  (await doPictureTask({ kind: 'keep', bytes, facts: factsOf(bytes) })) as KeptPicture
const show = async (bytes: Uint8Array, focus: Focus = CENTRE) =>
  (await doPictureTask({ kind: 'show', bytes, facts: factsOf(bytes), focus })) as ShownPicture

const pixelsOf = ({ bytes, extension }: KeptPicture): Promise<Pixels> => decode(bytes, extension)
const isRed = ([red = 0, , blue = 0]: readonly number[]) => red > 180 && blue < 90

describe('a picture that is kept', () => {
  it('of a phone stands upright and says nothing of where it was taken', async () => {
    const bytes = withExif(await aJpegOf(aPlane({ width: 90, height: 60 })), 6)
    expect(bytes.includes(GPS_MARK)).toBe(true)
    const kept = await keep(bytes)
    expect(kept).toMatchObject({ extension: 'jpg', width: 60, height: 90 })
    expect(Buffer.from(kept.bytes).includes(GPS_MARK)).toBe(false)
    expect(Buffer.from(kept.bytes).includes('Exif')).toBe(false)
    const pixels = await pixelsOf(kept)
    expect([isRed(colourAt(pixels, 55, 5)), isRed(colourAt(pixels, 5, 5))]).toEqual([true, false])
  })

  it('has no more pixels than any place needs', async () => {
    const kept = await keep(await aPngOf(aPlane({ width: 2_000, height: 500 })))
    expect(kept).toMatchObject({ extension: 'png', width: 1_600, height: 400 })
  })

  it('keeps its holes as a PNG, and a GIF moves on without what programs noted in it', async () => {
    const holes = await aPngOf(aPlane({ width: 30, height: 30 }, [40, 90, 200, 0]))
    const kept = await keep(holes)
    expect(kept.extension).toBe('png')
    expect(colourAt(await pixelsOf(kept), 25, 25)[3]).toBe(0)
    const gif = aGif({ width: 60, height: 40, frames: 3 })
    const stripped = await keep(gif)
    expect(Buffer.from(stripped.bytes).includes(GPS_MARK)).toBe(false)
    expect(factsOf(stripped.bytes)).toEqual(factsOf(gif))
    expect(Buffer.from(stripped.bytes).includes('NETSCAPE2.0')).toBe(true)
  })
})

describe('a picture that is shown', () => {
  it('has a file for each kind of screen, named by its hash', async () => {
    const { ready, contents } = await show(await aJpegOf(aPlane({ width: 1_400, height: 700 })))
    expect(ready).toMatchObject({ width: 560, height: 280, isAnimated: false })
    expect([ready.single.width, ready.double?.width]).toEqual([560, 1_120])
    expect([...contents.keys()]).toEqual([ready.single.name, ready.double?.name])
    expect(ready.single.name).toBe(`${ready.single.sha256.slice(0, 32)}.jpg`)
    expect(ready.single.bytes).toBe(contents.get(ready.single.name)?.length)
  })

  it('is not blown up', async () => {
    const { ready } = await show(await aPngOf(aPlane({ width: 300, height: 200 })))
    expect(ready).toMatchObject({ width: 300, height: 200, double: null, single: { width: 300 } })
  })

  it('of 800 pixels has them all for the better screens', async () => {
    const { ready } = await show(await aJpegOf(aPlane({ width: 800, height: 400 })))
    expect([ready.single.width, ready.double?.width]).toEqual([560, 800])
  })

  it.each([
    ['its top', 0, true],
    ['its middle', 0.5, false],
  ])('that is tall is cut around %s', async (_where, y, hasCorner) => {
    const { ready, contents } = await show(await aJpegOf(aPlane({ width: 200, height: 600 })), { x: 0.5, y })
    expect([ready.width, ready.height]).toEqual([200, 150])
    const pixels = await decode(contents.get(ready.single.name) ?? Buffer.alloc(0), 'jpg')
    expect(isRed(colourAt(pixels, 20, 20))).toBe(hasCorner)
  })

  it('is cut within its edges, wherever its focus is', () => {
    for (const y of [0, 0.1, 0.5, 0.99, 1]) {
      const cut = cutFor({ width: 90, height: 301 }, { x: 0, y })
      expect(cut.y >= 0 && cut.y + cut.height <= 301).toBe(true)
    }
  })

  it('is made lighter where its grain makes it heavy', async () => {
    const { ready } = await show(await aJpegOf(aGrainyPlane({ width: 1_120, height: 700 }, 60), 95))
    expect(ready.double?.bytes).toBeLessThan(300_000)
    const photograph = await show(await aPngOf(aGrainyPlane({ width: 600, height: 500 }, 60)))
    expect(photograph.ready.single.type).toBe('image/jpeg')
  })

  it('has the same bytes each time', async () => {
    const bytes = await aJpegOf(aPlane({ width: 700, height: 300 }))
    const [one, other] = [await show(bytes), await show(bytes)]
    expect(one.ready).toEqual(other.ready)
  })

  it('keeps the light of fine lines', async () => {
    const lines = aPlane({ width: 1_120, height: 40 }, [255, 255, 255], [255, 255, 255])
    for (let at = 0; at < lines.data.length; at += 8) lines.data.set([0, 0, 0, 255], at)
    const { ready, contents } = await show(await aPngOf(lines))
    const pixels = await decode(contents.get(ready.single.name) ?? Buffer.alloc(0), 'png')
    // Half of the light is 188 of 255, not 128.
    expect(colourAt(pixels, 100, 10)).toEqual([188, 188, 188, 255])
  })
})

describe('a thread for a picture', () => {
  it('gives back what it made, and nothing of what cannot be decoded', async () => {
    const bytes = await aPngOf(aPlane({ width: 30, height: 20 }))
    const facts = factsOf(bytes)
    expect(await runPictureTask({ kind: 'keep', bytes, facts })).toMatchObject({ width: 30, height: 20 })
    const broken = Buffer.concat([bytes.subarray(0, 60), Buffer.alloc(200)])
    expect(await runPictureTask({ kind: 'keep', bytes: broken, facts })).toBeNull()
  })
})
