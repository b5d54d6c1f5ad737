import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { DigestView } from '../../src/domain/proof/digest-view.ts'
import { createMjmlEngine } from '../../src/render/engines/mjml.ts'
import { engineContract } from '../contracts/engine-contract.ts'
import { createEngine } from '../helpers/renderers.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

engineContract('MJML', createEngine.mjml)
engineContract('React', createEngine.react)

it.each([
  ['no MJML', 'digest.mjml.hbs', 'Parsing failed'],
  ['<mjml></mjml>', 'digest.mjml.hbs', 'Malformed MJML'],
  [
    '<mjml><mj-body>\n<mj-text>a</mj-text>\n<mj-sectoin /></mj-body></mjml>',
    'digest.mjml.hbs:3',
    'mj-sectoin',
  ],
  [
    '<mjml><mj-body><mj-section paddin="0" direction="{{dir}}"></mj-section></mj-body></mjml>',
    'digest.mjml.hbs:1',
    'paddin',
  ],
])('names what is wrong with the MJML %j', async (source, where, message) => {
  const templateDir = await tempFolder()
  await writeFile(join(templateDir, 'digest.mjml.hbs'), source)
  const engine = createMjmlEngine({ templateDir, cacheDir: join(templateDir, 'cache') })
  const failure = await engine.renderHtml({} as DigestView).catch((error: unknown) => error)
  expect(failure).toMatchObject({
    code: 'TEMPLATE_FAILED',
    details: expect.arrayContaining([
      {
        where: join(templateDir, where),
        message: expect.saying(message),
        hint: expect.saying(''),
      },
    ]),
  })
})

it('is compiled by several engines of one process at once, which keep it whole', async () => {
  const templateDir = await tempFolder()
  const cacheDir = join(templateDir, 'cache')
  const source = '<mjml><mj-body><mj-raw><p>{{title}}</p></mj-raw></mj-body></mjml>'
  await writeFile(join(templateDir, 'digest.mjml.hbs'), source)
  const view = { title: 'A title' } as DigestView
  const engines = Array.from({ length: 6 }, () => createMjmlEngine({ templateDir, cacheDir }))
  for (const html of await Promise.all(engines.map((engine) => engine.renderHtml(view))))
    expect(html).toContain('<p>A title</p>')
  expect(await readdir(cacheDir)).toEqual([expect.stringMatching(/^mjml-\w+\.hbs$/)])
  expect(await createMjmlEngine({ templateDir, cacheDir }).renderHtml(view)).toContain('<p>A title</p>')
})
