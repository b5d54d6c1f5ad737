import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createProof, type Proof } from '../../src/domain/proof/proof.ts'
import { readableChanges } from '../../src/domain/proof/readable-changes.ts'
import { diffLists, diffText } from '../../src/domain/proof/text-diff.ts'
import { aProof } from '../helpers/a-proof.ts'

function changed(
  proof: Proof,
  change: (text: string) => string,
  part: 'text' | 'html' | 'subject' = 'text',
): Proof {
  const editions = proof.editions.map((edition) => ({ ...edition, [part]: change(edition[part]) }))
  return createProof(proof.issueId, proof.letterhead, editions)
}

const text = `A headline

The plan has 13 points, and covers
standards and safety.

全球治理行动计划共13条。

${'A long paragraph that stays as it is. '.repeat(8)}And it ends.`
const proof = changed(aProof(), () => text)

describe('readable changes', () => {
  it('are none where nothing changed', () => {
    expect(readableChanges(proof, proof)).toEqual([])
  })

  it('are told once for all editions that share them, word by word', () => {
    const after = changed(proof, (was) => was.replace('13 points', '12 points').replace('13条', '12条'))
    expect(readableChanges(proof, after)).toEqual([
      {
        editions: ['zh-Hans+en', 'en'],
        part: 'text',
        pieces: [
          { kind: 'same', text: 'The plan has ' },
          { kind: 'removed', text: '13' },
          { kind: 'added', text: '12' },
          { kind: 'same', text: ' points, and covers standards and safety.' },
        ],
      },
      {
        editions: ['zh-Hans+en', 'en'],
        part: 'text',
        pieces: [
          { kind: 'same', text: '全球治理行动计划共' },
          { kind: 'removed', text: '13' },
          { kind: 'added', text: '12' },
          { kind: 'same', text: '条。' },
        ],
      },
    ])
  })

  it('do not show that lines are wrapped elsewhere', () => {
    const after = changed(proof, (was) => was.replace('covers\nstandards', 'covers standards'))
    expect(readableChanges(proof, after)).toEqual([])
  })

  it('show a paragraph that came, one that went, and two that have nothing in common', () => {
    const came = changed(proof, (was) => `${was}\n\nOne more.`)
    const pieces = [{ kind: 'added', text: 'One more.' }]
    expect(readableChanges(proof, came)).toEqual([{ editions: ['zh-Hans+en', 'en'], part: 'text', pieces }])
    const other = changed(proof, (was) => was.replace('A headline', '完全不同的标题'))
    expect(readableChanges(proof, other).map((change) => change.pieces)).toEqual([
      [{ kind: 'removed', text: 'A headline' }],
      [{ kind: 'added', text: '完全不同的标题' }],
    ])
  })

  it('cut the long stretches that stayed', () => {
    const after = changed(proof, (was) => was.replace('ends', 'goes on'))
    const [change] = readableChanges(proof, after)
    expect(change?.pieces[0]?.text).toMatch(/^A long paragraph .* … .* And it $/)
  })

  it('show the HTML only where the words stayed', () => {
    const after = changed(proof, (was) => was.replace('<p>', '<p class="a">'), 'html')
    expect(readableChanges(proof, after).map(({ part }) => part)).toEqual(['html'])
  })

  it('show what all mails say of their sender, and an edition that is new', () => {
    const letterhead = { ...proof.letterhead, replyTo: 'other@example.com' }
    const [first] = proof.editions
    const after = createProof(proof.issueId, letterhead, [
      ...proof.editions,
      { ...first, id: 'zh-Hans' } as never,
    ])
    expect(readableChanges(proof, after)).toEqual([
      {
        editions: [],
        part: 'replyTo',
        pieces: [
          { kind: 'removed', text: 'editors@example.com' },
          { kind: 'added', text: 'other@example.com' },
        ],
      },
      { editions: ['zh-Hans'], part: 'edition', pieces: [{ kind: 'added', text: 'zh-Hans' }] },
    ])
  })
})

describe('a difference of lists', () => {
  const list = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 })

  it('leads from the one to the other', () => {
    fc.assert(
      fc.property(list, list, (before, after) => {
        const changes = diffLists(before, after)
        const without = (kind: string) =>
          changes.flatMap((change) => (change.kind === kind ? [] : change.items))
        expect(without('added')).toEqual(before)
        expect(without('removed')).toEqual(after)
      }),
    )
  })

  it('tells a change of thousands of words as a whole', () => {
    const words = (word: string) => Array.from({ length: 3_000 }, (_, at) => `${word}${at}`).join(' ')
    expect(diffText(words('a'), words('b')).map(({ kind }) => kind)).toEqual(['removed', 'added'])
  })
})
