import { expect, it } from 'vitest'
import { isHeard } from '../../../../src/check/parity/names/heard-names.ts'

it.each([
  { name: '威廉·阿尔苏普', instead: 'Vince Chhabria', heard: false },
  { name: '威廉·阿尔苏普', instead: 'William Alsup', heard: true },
  { name: '阿尔苏普', instead: 'William Alsup', heard: true },
  { name: '约翰·爱德华兹', instead: 'John Edwards', heard: true },
  { name: '斯潘塞·考克斯', instead: 'Jared Polis', heard: false },
] as const)('$name beside “$instead” is heard: $heard', ({ name, instead, heard }) => {
  const text = `On Tuesday ${instead} approved the settlement.`
  const one = { text: name, language: 'zh-Hans', isKnown: false, isPerson: true, instead }
  const other = { ...one, text: instead, language: 'en', instead: name }
  expect(isHeard(one, text, 'en') || isHeard(other, `周二，${name}批准了和解协议。`, 'zh-Hans')).toBe(heard)
})
