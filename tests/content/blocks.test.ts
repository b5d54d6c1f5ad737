import { describe, expect, it } from 'vitest'
import { blockKinds } from '../../src/domain/blocks/block-kinds.ts'
import { orderOf } from '../../src/domain/blocks/issue-block.ts'
import { saysOf } from '../helpers/bad-record.ts'
import { contentFolder, issueYaml, load } from '../helpers/content-folder.ts'

const ISSUE = 'issues/2025-w30.yaml'

const blocksYaml = `blocks:
  taken-out:
    kind: correction
    sections:
      en: { text: An old one. }
  hearing:
    kind: event
    starts: 2025-08-12T14:00
    ends: 2025-08-12 16:00
    zone: Europe/Paris
    sections:
      zh-Hans: { headline: 听证会, place: 巴黎 }
      en:
        headline: Hearing
        place:
        text: |
          One.

          Two.
  welcome:
    kind: note
    image: { file: editor.jpg, alt: { en: The editor } }
`

const withBlocks = (articles: string, blocks = blocksYaml) =>
  issueYaml.replace('articles: [2025-07-24-template]', `articles: ${articles}`) + blocks

const inOrder = '[blocks/welcome, 2025-07-24-template, blocks/hearing]'

describe('blocks of an issue', () => {
  it('stand among the articles in the order of the file, and those that are in none behind them', async () => {
    const content = await load(await contentFolder({ [ISSUE]: withBlocks(inOrder) }))
    expect(content.faults).toEqual([])
    const issue = content.issues.get('2025-w30')
    expect(issue?.articles).toEqual(['2025-07-24-template'])
    expect(issue && orderOf(issue)).toEqual(['blocks/welcome', '2025-07-24-template', 'blocks/hearing'])
    expect(issue?.blocks).toMatchObject([
      { id: 'welcome', kind: 'note', at: 0, picture: { source: { file: 'editor.jpg' }, isPortrait: true } },
      {
        ...{ id: 'hearing', kind: 'event', at: 1, url: null },
        ...{ starts: '2025-08-12 14:00', ends: '2025-08-12 16:00', zone: 'Europe/Paris' },
        sections: new Map<string, unknown>([
          ['zh-Hans', { headline: '听证会', place: '巴黎' }],
          ['en', { headline: 'Hearing', place: null, text: ['One.', 'Two.'] }],
        ]),
      },
      { id: 'taken-out', kind: 'correction', at: null },
    ])
    expect(
      content.placeOf('issue', '2025-w30', ['blocks', 'hearing', 'sections', 'en', 'place']),
    ).toMatchObject({
      line: 21,
    })
  })

  it.each([
    [
      '[2025-07-24-template, blocks/hearng]',
      blocksYaml,
      '6:33 Item 2 of the `articles` names the block `hearng`, which is not there. | Did you mean `blocks/hearing`?',
    ],
    ['[blocks/hearing]', blocksYaml, '6:1 The `articles` is empty. | Name at least one article.'],
    [
      '[2025-07-24-template, blocks/hearing, blocks/hearing]',
      blocksYaml,
      '6:49 Item 3 of the `articles` is `blocks/hearing` again, as item 2. | Keep one of the two.',
    ],
    [
      inOrder,
      blocksYaml.replace('kind: event', 'kind: evnt'),
      `13:11 The \`blocks.hearing.kind\` must be one of: ${blockKinds.join(', ')}. | Did you mean \`event\`?`,
    ],
    [
      inOrder,
      blocksYaml.replace('    kind: note\n', ''),
      `26:3 The \`blocks.welcome.kind\` is missing. | It says what the block is: ${blockKinds.join(', ')}.`,
    ],
    [
      inOrder,
      blocksYaml.replace('2025-08-12T14:00', '2025-02-30 14:00'),
      '14:13 The `blocks.hearing.starts` is not a day and a time: `2025-02-30 14:00`. | Write it as year, month, day, hour and minute: 2025-08-12 14:00.',
    ],
    [
      inOrder,
      blocksYaml.replace('zone: Europe/Paris', 'url: "javascript:alert(1)"'),
      '16:10 The `blocks.hearing.url` is a `javascript:` link. | Only a whole address that begins with https:// or http:// may stand here.',
    ],
    [
      inOrder,
      blocksYaml.replace('headline: Hearing', 'headline: Hearing\n        by: Somebody'),
      '21:9 The key `by` is not known here. | Known are: headline, place, text.',
    ],
    [
      inOrder,
      blocksYaml.replace('          Two.', '          <b>Two'),
      '22:15 The English `blocks.hearing.text` has an HTML tag, `<b>`. | Delete the tag; emphasis is written `*so*`.',
    ],
    [
      '[2025-07-24-template]',
      blocksYaml.replace('  taken-out:', '  Taken out:'),
      '8:3 The `blocks.Taken out` is not a name of a block: `Taken out`. | Write at most 60 small letters, digits and hyphens, such as editors-note.',
    ],
  ])('says what is wrong and where: %#', async (articles, blocks, said) => {
    expect(await saysOf(ISSUE, withBlocks(articles, blocks))).toEqual([said])
  })

  it('are at most fifty', async () => {
    const many = Array.from({ length: 51 }, (_, at) => `  b${at}: { kind: quote }\n`).join('')
    expect(await saysOf(ISSUE, withBlocks('[2025-07-24-template]', `blocks:\n${many}`))).toEqual([
      '7:1 The `blocks` has 51 blocks. | An issue has at most 50.',
    ])
  })
})
