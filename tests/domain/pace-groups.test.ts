import { describe, expect, it } from 'vitest'
import { groupFinder } from '../../src/domain/sending/pace-groups.ts'

const group = (...domains: string[]) => ({ domains, messagesPerSecond: 5, connections: null })

describe('groupFinder', () => {
  it.each([
    ['googlemail.com', 'gmail.com'],
    ['foxmail.com', 'qq.com'],
    ['hotmail.com', 'outlook.com'],
    ['yeah.net', '163.com'],
    ['rocketmail.com', 'yahoo.com'],
    ['qq.example.com', 'qq.example.com'],
  ])('puts %s with %s unasked', (domain, name) => {
    expect(groupFinder({ groups: [] })(domain)).toBe(name)
  })

  it('lets a family join the group that names one of it, except what another group names', () => {
    const groups = [group('foxmail.com', 'a.test'), group('vip.qq.com')]
    const find = groupFinder({ groups })
    expect(['a.test', 'foxmail.com', 'qq.com', 'vip.qq.com'].map(find)).toEqual([
      'foxmail.com',
      'foxmail.com',
      'foxmail.com',
      'vip.qq.com',
    ])
  })
})
