import type { App } from '../app.ts'
import { counted, type Terminal } from './terminal.ts'

export async function runArchiveBuild(app: App, terminal: Terminal, folder: string): Promise<void> {
  const { issues, files } = await app.buildArchive(folder)
  terminal.out(`${counted(issues, 'issue')} in ${counted(files, 'file')}: ${folder}`)
}
