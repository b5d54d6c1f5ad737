import type { GroupPace, Pace } from './pace.ts'

/** How fast each group of domains goes. Kept by group and shared by all sends. */
export interface PaceStore {
  /**
   * Gives every domain of the send its group, and every group its limits. What a slowed group has come down to stays,
   * as far as the limits allow it. Also for a send that goes on: the newest pace holds.
   */
  set(issueId: string, pace: Pace): Promise<void>
  /** What is kept of groups that have a limit or had one, and of all deliveries (`ALL_GROUPS`); in no order. */
  list(): Promise<readonly GroupPace[]>
  /** Changes what is kept of a group, in one transaction with reading it; gives back what it is then. */
  adjust(group: string, change: (pace: GroupPace) => GroupPace): Promise<GroupPace>
  /** The group of each domain of the send. */
  groupsOf(issueId: string): Promise<ReadonlyMap<string, string>>
}
