import { describe, expect, it } from 'vitest'
import { editIssue } from '../../src/content/records/edit-record.ts'
import { changedFields, type IssueChanges } from '../../src/content/records/record-changes.ts'
import { blockKinds } from '../../src/domain/blocks/block-kinds.ts'
import { inEnglish } from '../../src/domain/language/message.ts'
import { DiglotError } from '../../src/errors.ts'
import { aNewsletter } from '../helpers/a-newsletter.ts'
import { issueYaml } from '../helpers/content-folder.ts'

const surroundings = { newsletter: aNewsletter(), articleIds: new Set(['2025-07-24-template']) }

function edited(changes: IssueChanges, text = issueYaml): string {
  return editIssue({ id: 'i', path: 'i.yaml', text }, changes, surroundings)
}

/** What is behind the part of the record that was there before. */
function added(changes: IssueChanges): string {
  return edited(changes).slice(issueYaml.length)
}

const withEvent = `${issueYaml}# What stands between
blocks:
  hearing: # asked for by Ana
    kind: event
    starts: 2025-08-12T14:00
    zone: Europe/Paris
    sections:
      zh-Hans: { headline: 听证会, place: 巴黎 }
      en:
        headline: "Hearing"
        place: Paris
        text: |
          One
          line.

          Two.
`

describe('changing the blocks of an issue', () => {
  it('writes a new one with a section for every language, in which what it needs is marked missing', () => {
    expect(added({ blocks: { event: { kind: 'event', zone: 'Asia/Shanghai' } } })).toBe(`blocks:
  event:
    kind: event
    starts:
    zone: Asia/Shanghai
    sections:
      zh-Hans:
        headline:
        place:
      en:
        headline:
        place:
`)
  })

  it.each(blockKinds)('makes a sound record of a new %s', (kind) => {
    const text = edited({ blocks: { [kind]: { kind } }, articles: ['2025-07-24-template', `blocks/${kind}`] })
    expect(edited({ blocks: { [kind]: { kind: null } }, articles: ['2025-07-24-template'] }, text)).toBe(
      issueYaml,
    )
  })

  it('takes the texts of a new one along, each language in its own place', () => {
    const sections = { en: { text: ['One.', 'Two.'], by: 'The editors' } }
    expect(added({ blocks: { note: { kind: 'note', sections } } })).toBe(`blocks:
  note:
    kind: note
    sections:
      zh-Hans:
        text:
        by:
      en:
        text: |
          One.

          Two.
        by: The editors
`)
  })

  it.each<[string, NonNullable<IssueChanges['blocks']>[string], (text: string) => string]>([
    [
      'one line',
      { sections: { en: { headline: ' Public hearing ' } } },
      (text) => text.replace('"Hearing"', '"Public hearing"'),
    ],
    [
      'one paragraph, and the line breaks of the other stay',
      { sections: { en: { text: ['One\nline.', 'Three.'] } } },
      (text) => text.replace('Two.', 'Three.'),
    ],
    [
      'a language on one line',
      { sections: { 'zh-Hans': { place: '巴黎，市政厅' } } },
      (text) => text.replace('place: 巴黎 }', 'place: 巴黎，市政厅 }'),
    ],
    [
      'a beginning',
      { starts: '2025-08-13 09:30' },
      (text) => text.replace('2025-08-12T14:00', '2025-08-13 09:30'),
    ],
    [
      'what may be left out, by leaving it out',
      { sections: { en: { text: [' '] } } },
      (text) => text.slice(0, text.indexOf('        text:')),
    ],
    [
      'what is needed, by marking it missing',
      { starts: '', sections: { en: { place: null } } },
      (text) => text.replace(' 2025-08-12T14:00', '').replace(' Paris\n', '\n'),
    ],
  ])('changes %s', (_what, change, wanted) => {
    expect(edited({ blocks: { hearing: change } }, withEvent)).toBe(wanted(withEvent))
  })

  it('puts a portrait beside a note, with what it shows, and takes it out', () => {
    const note = edited({ blocks: { note: { kind: 'note' } } })
    const image = { source: { file: 'ana.jpg' }, alt: { en: 'Ana' }, focus: { x: 0.5, y: 0.3 } }
    const pictured = edited({ blocks: { note: { image } } }, note)
    expect(pictured).toContain('    image: { file: ana.jpg, alt: { en: Ana }, focus: { x: 0.5, y: 0.3 } }\n')
    expect(edited({ blocks: { note: { image: { source: null } } } }, pictured)).toBe(note)
  })

  it('deletes one of two with all that is said of it, and leaves the other one', () => {
    const two = edited({ blocks: { note: { kind: 'note' } } }, withEvent)
    expect(edited({ blocks: { hearing: { kind: null } } }, two)).toBe(
      `${issueYaml}# What stands between\nblocks:\n${two.slice(two.indexOf('  note:'))}`,
    )
  })

  it.each<[string, NonNullable<IssueChanges['blocks']>, string[]]>([
    [
      'a time that is none',
      { hearing: { starts: '2025-02-30 14:00' } },
      [
        'i.yaml:11:13 The `blocks.hearing.starts` is not a day and a time: `2025-02-30 14:00`. | Write it as year, month, day, hour and minute: 2025-08-12 14:00.',
      ],
    ],
    [
      'a link that is none',
      { hearing: { url: 'ftp://example.com/a' } },
      [
        'i.yaml:23:10 The `blocks.hearing.url` is a `ftp:` link. | Only a whole address that begins with https:// or http:// may stand here.',
      ],
    ],
    [
      'a text with a link that runs a program',
      { hearing: { sections: { en: { text: ['[a](javascript:alert(1))'] } } } },
      [expect.stringContaining('i.yaml:18:')],
    ],
  ])('refuses %s in a sentence, and says where', (_what, blocks, said) => {
    expect(faultsOf(() => edited({ blocks }, withEvent))).toEqual(said)
  })

  it('refuses words for a block that somebody has deleted meanwhile', () => {
    expect(() => edited({ blocks: { gone: { sections: { en: { text: ['Mine.'] } } } } }, withEvent)).toThrow(
      'The block gone is not in the issue any more; what was written in it is in no file.',
    )
  })

  it('says which fields were changed, as the log and the rights of a translator need it', () => {
    const blocks = {
      note: { kind: 'note', image: { source: null, alt: { en: 'Ana' } }, sections: { en: { by: 'Ana' } } },
      hearing: { starts: null },
    } as const
    expect(changedFields({ number: 3, blocks })).toEqual([
      'number',
      'blocks.note.kind',
      'blocks.note.sections.en.by',
      'blocks.note.image.source',
      'blocks.note.image.alt.en',
      'blocks.hearing.starts',
    ])
  })
})

function faultsOf(work: () => unknown): readonly string[] {
  try {
    work()
  } catch (error) {
    if (!(error instanceof DiglotError)) throw error
    return error.details.map(
      ({ where, message, hint }) => `${where} ${inEnglish(message)} | ${inEnglish(hint)}`,
    )
  }
  return []
}
