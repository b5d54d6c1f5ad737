/** What a browser may send as one list, in bytes: some 300,000 people. It is held in memory while it is read. */
export const MAX_LIST_BYTES = 20_000_000
