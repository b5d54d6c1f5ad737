/**
 * How far a server is believed that refuses for good. One that has no rule for forwarding refuses every recipient in the words
 * that others keep for a dead address, so its words do not tell: what it takes does. A refusal is believed where the
 * server took mail for the same group of domains in this send, or takes it for nearly all other groups.
 */
export interface ServerStanding {
  /** Whether the server took anything in this send. */
  readonly hasTaken: boolean
  /** Whether it took anything for the group of the refused recipient. */
  readonly groupTakes: boolean
  /** Refusals that are in doubt: of that group, and in all. */
  readonly refusedOfGroup: number
  readonly refused: number
  /** Groups that accepted something lately, and those that have only refused. */
  readonly takingGroups: number
  readonly refusedGroups: number
  /** Whether the send has anything left that a hold would keep from the server. */
  readonly isMoreLeft: boolean
}

/** Refusals without one acceptance from the same server or group, after which a person has to look. */
const FEW_REFUSALS = 5
/** The same where the server took mail before: a part of a list may well be dead. */
export const MANY_REFUSALS = 20
/** Groups that take, for each that only refuses. */
const TAKING_PER_REFUSED = 5

export function isTrusted({ groupTakes, takingGroups, refusedGroups }: ServerStanding): boolean {
  return groupTakes || takingGroups >= TAKING_PER_REFUSED * Math.max(1, refusedGroups)
}

/** Whether the send is held before more of it is spent on this server. */
export function shouldHoldSend(standing: ServerStanding): boolean {
  if (isTrusted(standing) || !standing.isMoreLeft) return false
  const { hasTaken, refused, refusedOfGroup, refusedGroups } = standing
  return Math.max(refusedOfGroup, refusedGroups, hasTaken ? 0 : refused) >= FEW_REFUSALS
}
