import { DiglotError } from '../../errors.ts'
import type { ListRow } from './list-rows.ts'

/** Which cell of a row holds what; null where the list has no such column. */
export interface ListColumns {
  readonly address: number
  readonly name: number | null
  readonly edition: number | null
  readonly status: number | null
  /** Names of the columns that mean nothing here, as the header has them. */
  readonly ignored: readonly string[]
}

/** What columns may be called, in any case and with any spaces, hyphens and underscores. The first that is there counts. */
const columnNames = {
  address: ['email', 'mail', 'emailaddress', 'address', '邮箱', '电子邮箱', '电子邮件', '邮件地址'],
  name: ['name', '姓名', '名字', '称呼'],
  edition: ['edition', 'language', 'lang', '语言', '版本', '语种'],
  status: ['status'],
} as const

/** Reads the header. Throws `LIST_INVALID` where no column holds addresses. */
export function findColumns({ line, cells }: ListRow, path: string): ListColumns {
  const header = cells.map((cell) =>
    cell
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\s_-]+/g, ''),
  )
  const find = (names: readonly string[]): number | null => {
    const name = names.find((candidate) => header.includes(candidate))
    return name === undefined ? null : header.indexOf(name)
  }
  const address = find(columnNames.address)
  if (address === null) throw noAddressColumn(cells, `${path}:${line}`)
  const [name, edition, status] = [
    find(columnNames.name),
    find(columnNames.edition),
    find(columnNames.status),
  ]
  const used = [address, name, edition, status]
  const ignored = cells.filter((cell, index) => !used.includes(index) && cell.trim() !== '')
  return { address, name, edition, status, ignored }
}

function noAddressColumn(cells: readonly string[], where: string): DiglotError {
  const hint = `Name the column in the first line: ${columnNames.address.join(', ')}.`
  // A list without a header begins with somebody's address, which is not for an error message.
  if (cells.some((cell) => cell.includes('@')))
    return new DiglotError('LIST_INVALID', 'The list has no header: its first line holds an address.', {
      where,
      hint,
    })
  const found = cells.map((cell) => `"${cell.trim().slice(0, 40)}"`).join(', ')
  return new DiglotError('LIST_INVALID', `No column of the list holds addresses; it has ${found}.`, {
    where,
    hint,
  })
}
