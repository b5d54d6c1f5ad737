import type { Message } from '../../src/domain/ports.ts'

/** A short message to `reader@example.com`. */
export function aMessage({
  to = 'reader@example.com',
  messageId = '<1@example.com>',
  body = 'Hello.\r\n.a line that begins with a dot\r\n',
} = {}): Message {
  const header = `From: <digest@example.com>\r\nTo: <${to}>\r\nMessage-ID: ${messageId}\r\n\r\n`
  return {
    envelope: { from: 'bounce+token@example.com', to },
    raw: Buffer.from(`${header}${body}`),
    messageId,
  }
}
