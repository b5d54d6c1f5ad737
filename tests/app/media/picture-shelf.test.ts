import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { createPictureShelf } from '../../../src/app/media/picture-shelf.ts'
import { CENTRE } from '../../../src/domain/newsletter/picture.ts'
import { aJpegOf, aPlane } from '../../helpers/picture-files.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'

it('has written what it was asked for once it is closed, though nobody waits for it', async () => {
  const root = await tempFolder()
  const [contentDir, dataDir] = [join(root, 'content'), join(root, 'data')]
  await mkdir(join(contentDir, 'media'), { recursive: true })
  await writeFile(join(contentDir, 'media', 'hall.jpg'), await aJpegOf(aPlane({ width: 700, height: 300 })))
  const shelf = createPictureShelf({ contentDir, dataDir })
  const [alt, caption, credit] = [new Map(), new Map(), new Map()]
  const asked = shelf.ready([
    { source: { file: 'hall.jpg' }, dark: null, focus: CENTRE, alt, caption, credit },
  ])
  await shelf.close()
  const names = await readdir(join(dataDir, 'pictures'))
  expect(names.filter((name) => name.endsWith('.json'))).toHaveLength(1)
  await asked
  expect(await readdir(join(dataDir, 'pictures'))).toEqual(names)
})
