import { type Message, msg } from '../../domain/language/message.ts'
import type { Severity } from '../../domain/newsletter/problem.ts'
import type { LeaveReason } from '../../domain/readers/reader.ts'
import type { SubscriberStatus } from '../../domain/readers/subscriber.ts'
import type { BounceEffect, BounceKind } from '../../domain/sending/bounce.ts'
import type { DeliveryState } from '../../domain/sending/delivery.ts'
import type { SendState } from '../../domain/sending/send-state.ts'

/** What a table calls the states of deliveries. */
export const deliveryWords: Readonly<Record<DeliveryState, Message>> = {
  pending: msg`pending`,
  claimed: msg`claimed`,
  handed: msg`handed`,
  accepted: msg`accepted`,
  deferred: msg`deferred`,
  rejected: msg`rejected`,
  uncertain: msg`uncertain`,
  skipped: msg`skipped`,
}

export const statusWords: Readonly<Record<SubscriberStatus, Message>> = {
  active: msg`active`,
  left: msg`left`,
  suppressed: msg`suppressed`,
}

export const sendWords: Readonly<Record<SendState | 'finished', Message>> = {
  running: msg`running`,
  paused: msg`paused`,
  finished: msg`finished`,
  cancelled: msg`cancelled`,
}

export const bounceWords: Readonly<Record<BounceKind, Message>> = {
  hard: msg`hard`,
  soft: msg`soft`,
  policy: msg`policy`,
  complaint: msg`complaint`,
  unsubscribe: msg`unsubscribe`,
  'auto-reply': msg`auto-reply`,
  unknown: msg`unknown`,
}

export const effectWords: Readonly<Record<BounceEffect, Message>> = {
  suppressed: msg`suppressed`,
  left: msg`left`,
  recorded: msg`recorded`,
  repeated: msg`repeated`,
  ignored: msg`ignored`,
  unproven: msg`unproven`,
  forged: msg`forged`,
  unread: msg`unread`,
}

export const leaveWords: Readonly<Record<LeaveReason, Message>> = {
  'too-often': msg`too-often`,
  'not-relevant': msg`not-relevant`,
  'never-asked': msg`never-asked`,
  'hard-to-read': msg`hard-to-read`,
  other: msg`other`,
}

export const severityWords: Readonly<Record<Severity, Message>> = {
  error: msg`error`,
  warning: msg`warning`,
}
