import { createServer, type Socket } from 'node:net'

/** The least that a sender takes for an SMTP server: it answers every command, and drops what comes after DATA. */
const END_OF_DATA = Buffer.from('\r\n.\r\n')
const REPLIES: Readonly<Record<string, string>> = {
  EHLO: '250-sink.example.test\r\n250-PIPELINING\r\n250 8BITMIME',
  DATA: '354 go on',
  QUIT: '221 bye',
}

function serve(socket: Socket): void {
  let rest: Buffer = Buffer.alloc(0)
  let isBody = false

  function takeCommands(): void {
    for (let end = rest.indexOf('\r\n'); end !== -1 && !isBody; end = rest.indexOf('\r\n')) {
      const command = rest.toString('latin1', 0, Math.min(end, 4)).toUpperCase()
      rest = rest.subarray(end + 2)
      socket.write(`${REPLIES[command] ?? '250 ok'}\r\n`)
      isBody = command === 'DATA'
      if (command === 'QUIT') socket.end()
    }
  }

  socket.setNoDelay(true)
  socket.on('error', () => socket.destroy())
  socket.on('data', (chunk: Buffer) => {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    while (true) {
      if (!isBody) {
        takeCommands()
        if (!isBody) return
      }
      const end = rest.indexOf(END_OF_DATA)
      if (end === -1) {
        // The end may be cut anywhere: its first bytes stay.
        rest = rest.subarray(Math.max(0, rest.length - END_OF_DATA.length))
        return
      }
      rest = rest.subarray(end + END_OF_DATA.length)
      isBody = false
      socket.write('250 2.0.0 taken\r\n')
    }
  })
  socket.write('220 sink.example.test ESMTP\r\n')
}

createServer(serve).listen(Number(process.argv[2]), '127.0.0.1')
