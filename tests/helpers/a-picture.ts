import { createHash } from 'node:crypto'
import {
  CENTRE,
  type Picture,
  type PictureFile,
  type ReadyPicture,
} from '../../src/domain/newsletter/picture.ts'

/** On another web server, so that no file is needed. */
export function aPicture(changes: Partial<Picture> = {}): Picture {
  return {
    source: { url: 'https://example.com/hall.jpg', width: 1120, height: 630 },
    alt: new Map([
      ['zh-Hans', '会场'],
      ['en', 'The hall'],
    ]),
    caption: new Map(),
    credit: new Map(),
    dark: null,
    focus: CENTRE,
    ...changes,
  }
}

/** As one that was made from a file of `content/media`; `digit` tells it from others. */
export function aReadyPicture(digit = 'a'): ReadyPicture {
  const file = (scale: 1 | 2, letter: string) => ({
    ...{ name: `${letter.repeat(32)}.jpg`, sha256: letter.repeat(64), type: 'image/jpeg' as const },
    ...{ bytes: 40_000 * scale, width: 560 * scale, height: 315 * scale },
  })
  return {
    width: 560,
    height: 315,
    single: file(1, digit),
    double: file(2, digit === 'a' ? 'b' : 'd'),
    isAnimated: false,
  }
}

/** The bytes of a file of one pixel, as far as a store asks; not to be decoded. */
export const pictureBytes = Buffer.from([0xff, 0xd8, 0, 1, 2, 0xff, 0xd9])

/** The file that has `pictureBytes`. */
export function aPictureFile(): PictureFile {
  const sha256 = createHash('sha256').update(pictureBytes).digest('hex')
  return {
    ...{ name: `${sha256.slice(0, 32)}.jpg`, sha256, type: 'image/jpeg', bytes: pictureBytes.length },
    ...{ width: 1, height: 1 },
  }
}
