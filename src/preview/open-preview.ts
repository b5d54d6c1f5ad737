import type { DeskPlace } from '../app/desk.ts'
import { msg } from '../domain/language/message.ts'
import { DiglotError } from '../errors.ts'
import { watchFolders } from '../files/watch-folders.ts'
import { createSessions } from './access/sessions.ts'
import { createClientFiles } from './client-files.ts'
import { isLoopback, type RunningPreview, servePreview } from './serve-preview.ts'

export interface PreviewPlace {
  /** Left out: this machine alone. Another one needs PREVIEW_PASSWORD, or PREVIEW_URL and SMTP_URL. */
  readonly host?: string
  readonly port?: number
}

/**
 * Serves a desk until it is closed; it follows every change of content and templates. Closing it ends what was asked of it
 * and a send that runs in it cleanly. Throws `CONFIG_INVALID` where it would be reached by others whom nothing asks to sign in.
 */
export async function openPreview(
  desk: DeskPlace,
  { host = '127.0.0.1', port = desk.place.port }: PreviewPlace = {},
): Promise<RunningPreview> {
  const { password, url, mails, pageDir, clock, onBug } = desk.place
  if (!isLoopback(host) && password === null && (url === null || !mails)) throw withoutWayIn(host)
  const isShared = !isLoopback(host) || password !== null || url !== null
  const sessions = isShared ? createSessions(password, clock) : null
  await desk.recover()
  const watcher = watchFolders(desk.folders)
  watcher.onTouch(desk.touch)
  const close = async () => {
    watcher.close()
    await desk.close()
  }
  try {
    const running = await servePreview(
      {
        desk,
        onChange: (listener) => watcher.onChange((files) => listener({ kind: 'files', files })),
        onBug,
        client: createClientFiles(pageDir),
        linkBase: url,
        clock,
        sessions,
      },
      { host, port },
    )
    return {
      url: running.url,
      close: async () => {
        await running.close()
        await close()
      },
    }
  } catch (error) {
    await close()
    throw error
  }
}

function withoutWayIn(host: string): DiglotError {
  return new DiglotError(
    'CONFIG_INVALID',
    msg`On ${host} others could reach the preview, and it can send: people have to sign in there.`,
    {
      where: 'PREVIEW_PASSWORD',
      hint: msg`Set PREVIEW_URL and SMTP_URL, so that editors get links by mail; or PREVIEW_PASSWORD, of 12 characters or more; or leave \`--host\` out.`,
    },
  )
}
