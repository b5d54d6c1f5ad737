import { lstat, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from '../../config.ts'
import { listed, type Message, msg } from '../../domain/language/message.ts'
import type { FindingGroup } from '../../mail/doctor/diagnose.ts'
import { type Finding, ok, warning } from '../../mail/doctor/finding.ts'

/** Reading, writing and entering, for the group and for everybody. */
const OTHERS = 0o077

/** Whether other users of this machine can read what holds addresses or secrets. Windows has no such rights to look at. */
export async function privateFiles({ root, dataDir }: Config): Promise<FindingGroup> {
  const findings: Finding[] = []
  const env = join(root, '.env')
  if (await isOpen(env))
    findings.push(openTo(env, msg`It holds passwords and the secret.`, `chmod 600 ${env}`))
  // What lies in a private folder is private.
  if (await isOpen(dataDir)) {
    const open = await openFiles(dataDir)
    const inside = open.length === 0 ? '' : msg` Open in it: ${listed(open)}.`
    findings.push(openTo(dataDir, msg`It holds addresses.${inside}`, `chmod -R go= ${dataDir}`))
  }
  const fine = ok('private-files', msg`Nobody but this user can read the data folder and .env.`)
  return { title: msg`Files`, findings: findings.length === 0 ? [fine] : findings }
}

function openTo(path: string, why: Message, command: string): Finding {
  return warning('private-files', msg`${path} is open to other users of this machine. ${why}`, {
    remedy: msg`Run \`${command}\`.`,
  })
}

async function openFiles(dataDir: string): Promise<readonly string[]> {
  const names = await readdir(dataDir)
  const open = await Promise.all(names.map((name) => isOpen(join(dataDir, name))))
  return names.filter((_name, index) => open[index]).sort()
}

async function isOpen(path: string): Promise<boolean> {
  try {
    return process.platform !== 'win32' && ((await lstat(path)).mode & OTHERS) !== 0
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false
    throw error
  }
}
