import { describe, expect, it } from 'vitest'
import { formatLocalTime, parseLocalTime } from '../../src/domain/calendar.ts'

describe('a time as a newsletter’s clocks show it', () => {
  it.each([
    ['2026-11-30 08:00', 'Asia/Shanghai', '2026-11-30T00:00:00.000Z', null],
    ['2026-11-30T08:00', 'Europe/Berlin', '2026-11-30T07:00:00.000Z', null],
    ['2026-07-01 08:00', 'Europe/Berlin', '2026-07-01T06:00:00.000Z', null],
    ['2026-11-30 08:00', 'Asia/Kathmandu', '2026-11-30T02:15:00.000Z', null],
    ['2026-11-30 08:00', 'Pacific/Kiritimati', '2026-11-29T18:00:00.000Z', null],
    // Berlin, 29 March: 02:00 becomes 03:00.
    ['2026-03-29 01:59', 'Europe/Berlin', '2026-03-29T00:59:00.000Z', null],
    ['2026-03-29 02:30', 'Europe/Berlin', '2026-03-29T01:30:00.000Z', 'gap'],
    ['2026-03-29 03:00', 'Europe/Berlin', '2026-03-29T01:00:00.000Z', null],
    // 25 October: 03:00 becomes 02:00.
    ['2026-10-25 02:30', 'Europe/Berlin', '2026-10-25T00:30:00.000Z', 'overlap'],
    ['2026-10-25 03:00', 'Europe/Berlin', '2026-10-25T02:00:00.000Z', null],
    ['2026-03-08 02:15', 'America/New_York', '2026-03-08T07:15:00.000Z', 'gap'],
    ['2026-11-01 01:15', 'America/New_York', '2026-11-01T05:15:00.000Z', 'overlap'],
    // Lord Howe changes by half an hour: 02:00 becomes 02:30 on 4 October.
    ['2026-10-04 02:15', 'Australia/Lord_Howe', '2026-10-03T15:45:00.000Z', 'gap'],
  ])('finds %s in %s', (text, timeZone, at, oddity) => {
    expect(parseLocalTime(text, timeZone)).toEqual({ at: new Date(at), oddity })
  })

  it('says what the clocks show instead of a time in a gap', () => {
    const found = parseLocalTime('2026-03-29 02:30', 'Europe/Berlin')
    expect(formatLocalTime(found?.at ?? new Date(0), 'Europe/Berlin')).toBe('2026-03-29 03:30')
  })

  it.each(['', 'tomorrow', '2026-11-30', '2026-02-30 08:00', '2026-11-30 24:00', '2026-11-30 08:60', '8:00'])(
    'does not take %j for a time',
    (text) => {
      expect(parseLocalTime(text, 'Asia/Shanghai')).toBeNull()
    },
  )
})
