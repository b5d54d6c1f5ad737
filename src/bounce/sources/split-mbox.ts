/** No mail server takes more; what is beyond is not needed to read a bounce. */
export const MAX_MESSAGE_BYTES = 32 * 1024 * 1024

const MAX_LINE_BYTES = 1024 * 1024
const FROM = Buffer.from('From ')

/**
 * The messages of an mbox (RFC 4155), one at a time: each begins at a line `From ` after an empty line or at the start.
 * In the message a line `>From ` loses one `>` (mboxrd).
 */
export async function* splitMbox(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let lines: Buffer[] | null = null
  let [size, isAfterEmpty] = [0, true]
  for await (const line of linesOf(bytes)) {
    if (isAfterEmpty && line.subarray(0, FROM.length).equals(FROM)) {
      if (lines !== null) yield Buffer.concat(lines)
      lines = []
      size = 0
    } else if (lines !== null && size < MAX_MESSAGE_BYTES) {
      lines.push(unquoted(line))
      size += line.length
    }
    isAfterEmpty = line.length <= 2 && /^\r?\n$/.test(line.toString('latin1'))
  }
  if (lines !== null) yield Buffer.concat(lines)
}

/** A single message as a mail server hands it to a program, without the `From ` line that some put before it. */
export function withoutFromLine(raw: Buffer): Buffer {
  return raw.subarray(0, FROM.length).equals(FROM) ? raw.subarray(raw.indexOf('\n') + 1) : raw
}

function unquoted(line: Buffer): Buffer {
  return /^>+From /.test(line.subarray(0, 80).toString('latin1')) ? line.subarray(1) : line
}

/** With their ends. A line without end comes in pieces. */
async function* linesOf(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0)
  for await (const chunk of bytes) {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    let start = 0
    for (let end = rest.indexOf(10); end !== -1; end = rest.indexOf(10, start)) {
      yield rest.subarray(start, end + 1)
      start = end + 1
    }
    rest = rest.subarray(start)
    if (rest.length > MAX_LINE_BYTES) {
      yield rest
      rest = Buffer.alloc(0)
    }
  }
  if (rest.length > 0) yield rest
}
