import { describe, expect, it } from 'vitest'
import { type CalendarEvent, calendarFile } from '../../src/domain/blocks/calendar-file.ts'
import { eventTime } from '../../src/domain/blocks/event-time.ts'

const event: CalendarEvent = {
  uid: '2025-w30.hearing@digest.example.com',
  dated: '2025-07-28',
  time: { starts: new Date('2025-08-12T12:00:00Z'), ends: new Date('2025-08-12T14:00:00Z') },
  summary: '公开听证会 / Public hearing',
  location: 'Paris; City Hall, room 1',
  description: 'One.\n\nTwo \\ three.',
  url: 'https://example.com/hearing?a=1,2;b',
}

describe('calendarFile', () => {
  it('is what RFC 5545 asks for', () => {
    const { name, sha256, content } = calendarFile(event)
    expect(content).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Diglot//Diglot//EN',
        'METHOD:PUBLISH',
        'BEGIN:VEVENT',
        'UID:2025-w30.hearing@digest.example.com',
        'DTSTAMP:20250728T000000Z',
        'DTSTART:20250812T120000Z',
        'DTEND:20250812T140000Z',
        'SUMMARY:公开听证会 / Public hearing',
        'LOCATION:Paris\\; City Hall\\, room 1',
        'DESCRIPTION:One.\\n\\nTwo \\\\ three.',
        'URL:https://example.com/hearing?a=1,2;b',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    )
    expect(name).toBe(`${sha256.slice(0, 32)}.ics`)
    expect(calendarFile(event)).toEqual(calendarFile({ ...event }))
  })

  it('folds at 75 octets and never inside a character', () => {
    const summary = '前沿人工智能😀'.repeat(40)
    const { content } = calendarFile({ ...event, summary, url: `https://example.com/${'a'.repeat(300)}` })
    const lines = content.split('\r\n')
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
    expect(content).not.toContain('\uFFFD')
    expect(content.replaceAll('\r\n ', '')).toContain(`SUMMARY:${summary}\r\n`)
  })

  it('leaves out what is not known, and an end before the beginning', () => {
    const time = { starts: event.time.starts, ends: new Date('2025-08-12T11:00:00Z') }
    const { content } = calendarFile({ ...event, time, location: '', description: '', url: null })
    expect(content).not.toMatch(/DTEND|LOCATION|DESCRIPTION|URL/)
  })

  it('puts nothing of a text on a line of its own', () => {
    const { content } = calendarFile({ ...event, description: 'a\r\nATTENDEE:x\nb\rEND:VEVENT' })
    expect(content).toContain('DESCRIPTION:a\\nATTENDEE:x\\nb\\nEND:VEVENT\r\n')
    expect(content.match(/^END:VEVENT$/gm)).toHaveLength(1)
  })
})

describe('eventTime', () => {
  it('knows summer time', () => {
    const at = (starts: string) =>
      eventTime({ starts, ends: null, zone: 'Europe/Paris' })?.starts.toISOString()
    expect(at('2025-08-12 14:00')).toBe('2025-08-12T12:00:00.000Z')
    expect(at('2025-12-12 14:00')).toBe('2025-12-12T13:00:00.000Z')
  })

  it('is unknown where the zone is', () => {
    expect(eventTime({ starts: '2025-08-12 14:00', ends: null, zone: 'Europe/Pariss' })).toBe(null)
    expect(eventTime({ starts: null, ends: null, zone: 'Europe/Paris' })).toBe(null)
  })
})
