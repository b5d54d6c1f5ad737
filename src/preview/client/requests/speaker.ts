import { SPEAKER_HEADER } from '../../request-marks.ts'

/** As whom this page speaks, `MeView.id`; null before anybody has signed in. */
let speaker: string | null = null
const listeners = new Set<() => void>()

export function speakAs(person: string): void {
  speaker = person
}

/**
 * What every request of the page says: in a window that slept while somebody else signed in, the cookie is theirs and the
 * words are not.
 */
export function speakerHeaders(): Record<string, string> {
  return speaker === null ? {} : { [SPEAKER_HEADER]: speaker }
}

/** Calls back where the server has refused to take this page for the person who is signed in. */
export function whenSpeakerRefused(listener: () => void): void {
  listeners.add(listener)
}

export function sayIfSpeakerRefused(code: string): void {
  if (code === 'OTHER_PERSON') for (const listener of listeners) listener()
}
