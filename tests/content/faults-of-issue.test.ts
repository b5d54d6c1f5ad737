import { describe, expect, it } from 'vitest'
import { faultsOfIssue, requireSoundIssue, unreadRecords } from '../../src/content/records/faults-of-issue.ts'
import { contentFolder, load } from '../helpers/content-folder.ts'

const ISSUE = '2025-w30'
const contentWith = async (files: Readonly<Record<string, string>>) => load(await contentFolder(files))

describe('an issue', () => {
  it.each([
    ['articles/2025-07-25-draft.yaml', 'dat: x\n'],
    ['articles/2025-07-25-draft.yaml', 'a: [\n'],
    ['articles/北京 1.yaml', 'date: 2025-07-25\n'],
    ['issues/2025-w31.yaml', 'number: 0\n'],
  ])('is built while %s, which it does not use, cannot be read', async (file, text) => {
    const content = await contentWith({ [file]: text })
    expect(content.faults.length).toBeGreaterThan(0)
    expect(() => requireSoundIssue(content, ISSUE)).not.toThrow()
    const warnings = unreadRecords(content, ISSUE)
    expect(warnings).toHaveLength(content.faults.length)
    for (const { severity, where, message } of warnings) {
      expect(severity).toBe('warning')
      expect(where.file).toMatch(/^content\/(articles|issues)\//)
      expect(message).toEqual(expect.saying(/^A record that this issue does not use cannot be read\. /))
    }
  })

  it.each([
    ['an article of it', 'articles/2025-07-24-template.yaml', 'dat: x\n', ISSUE],
    ['itself', 'issues/2025-w30.yaml', 'number: 0\n', ISSUE],
    ['an issue that may be the newest', 'issues/2025-w31.yaml', 'number: 0\n', undefined],
    ['the glossary', 'glossary.yaml', 'terms: 1\n', ISSUE],
  ])('is stopped by %s', async (_what, file, text, id) => {
    const content = await contentWith({ [file]: text })
    expect(faultsOfIssue(content, id).used.length).toBeGreaterThan(0)
    expect(() => requireSoundIssue(content, id)).toThrow(expect.objectContaining({ code: 'CONTENT_INVALID' }))
  })
})
