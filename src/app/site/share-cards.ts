import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Card } from '../../domain/proof/card.ts'
import type { KeptFile } from '../../domain/proof/proof-ports.ts'
import { readRegularFile, systemErrorCode } from '../../files/regular-file.ts'
import { writeWhole } from '../../files/write-file.ts'
import { hasOwnFont } from '../../media/card/card-fonts.ts'
import { drawCard } from '../../media/card/draw-card.ts'

/** The pictures of issues that programs show beside a link. */
export interface ShareCards {
  /** A JPEG, with the photograph of `card` where that is given. */
  draw(card: Card, photo: KeptFile | null): Promise<Uint8Array>
}

/** Another way of drawing is another version: what was drawn before is not taken for it. */
const VERSION = 2
const MOST_BYTES = 5_000_000

/** Each is drawn once and kept in the data folder, by the hash of what it says; it can be drawn again. */
export function createShareCards({ dataDir }: { readonly dataDir: string }): ShareCards {
  const drawing = new Map<string, Promise<Uint8Array>>()

  async function keptOrDrawn(card: Card, photo: KeptFile | null, file: string): Promise<Uint8Array> {
    const kept = await readIfThere(file)
    if (kept !== null) return kept
    const jpeg = await drawCard(card, photo)
    await writeWhole(file, Buffer.from(jpeg), { force: true })
    return jpeg
  }

  return {
    draw(card, photo) {
      // A font that is installed later draws what was left out.
      const key = JSON.stringify([VERSION, card, photo !== null, hasOwnFont(card.text.language)])
      const name = createHash('sha256').update(key).digest('hex').slice(0, 32)
      const found = drawing.get(name) ?? keptOrDrawn(card, photo, join(dataDir, 'share', `${name}.jpg`))
      drawing.set(name, found)
      const forget = () => drawing.delete(name)
      found.then(forget, forget)
      return found
    },
  }
}

async function readIfThere(file: string): Promise<Uint8Array | null> {
  try {
    return await readRegularFile(file, { mostBytes: MOST_BYTES })
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return null
    throw error
  }
}
