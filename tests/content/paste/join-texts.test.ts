import { expect, it } from 'vitest'
import { joinTexts } from '../../../src/content/paste/paste-values.ts'

it('keeps the items of a list together, and paragraphs apart', () => {
  expect(joinTexts(['Text:', '- a', '- b', '1. c', '2. d', 'End.'])).toBe(
    'Text:\n\n- a\n- b\n\n1. c\n2. d\n\nEnd.',
  )
})
