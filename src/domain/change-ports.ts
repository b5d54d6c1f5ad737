/** What an open page follows, by the questions that it has to ask again. */
export const storeTopics = ['approvals', 'tests', 'schedules', 'sends', 'reviews', 'list'] as const

export type StoreTopic = (typeof storeTopics)[number]

/** Whether somebody else has written: another window, a command, a worker. */
export interface ChangeStore {
  /** Another word after every commit of anybody; it costs as good as nothing. */
  version(): Promise<string>
  /** Another word once something of the topic is different. For `list` it takes time that grows with the list. */
  mark(topic: StoreTopic): Promise<string>
}
