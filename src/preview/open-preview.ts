import type { Desk } from '../app/desk.ts'
import { DiglotError } from '../errors.ts'
import { watchFolders } from '../files/watch-folders.ts'
import { createSessions } from './access/sessions.ts'
import { createClientFiles } from './client-files.ts'
import { isLoopback, type RunningPreview, servePreview } from './serve-preview.ts'

export interface PreviewPlace {
  /** Left out: this machine alone. Another one needs PREVIEW_PASSWORD. */
  readonly host?: string
  readonly port?: number
}

/**
 * Serves a desk until it is closed; it follows every change of content and templates. A send that runs in it is ended
 * cleanly first. Throws `CONFIG_INVALID` where it would be reached by others without a password.
 */
export async function openPreview(
  desk: Desk,
  { host = '127.0.0.1', port = desk.place.port }: PreviewPlace = {},
): Promise<RunningPreview> {
  const { password, pageDir, clock, onBug } = desk.place
  const sessions = password === null ? null : createSessions(password, clock)
  if (sessions === null && !isLoopback(host)) throw withoutPassword(host)
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
        onChange: (listener) => watcher.onChange((files) => listener({ files })),
        onBug,
        client: createClientFiles(pageDir),
        sessions,
      },
      { host, port },
    )
    return {
      url: running.url,
      close: async () => {
        await close()
        await running.close()
      },
    }
  } catch (error) {
    await close()
    throw error
  }
}

function withoutPassword(host: string): DiglotError {
  return new DiglotError(
    'CONFIG_INVALID',
    `On ${host} others could reach the preview, and it can send: it needs a password there.`,
    {
      where: 'PREVIEW_PASSWORD',
      hint: 'Set the variable PREVIEW_PASSWORD, of 12 characters or more; or leave `--host` out.',
    },
  )
}
