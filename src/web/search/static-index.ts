import { readFile } from 'node:fs/promises'
import { stripTypeScriptTypes } from 'node:module'
import { siblingModule } from '../../files/sibling-module.ts'
import type { Archive, PublishedIssue } from '../archive/archive.ts'
import { basePathOf } from '../site.ts'
import { documentsOf, type SearchDocument } from './search-documents.ts'

/** Of a file in UTF-16 units, but for one issue that is larger: a script reads the newest first, and stops when it has enough. */
const MOST_SHARD_LENGTH = 250_000

/**
 * The index of the built archive, newest issues first: the texts themselves, in files of bounded size. All languages of an
 * article are in one file.
 */
export async function indexShards(
  archive: Pick<Archive, 'proof'>,
  issues: readonly PublishedIssue[],
  siteUrl: string,
): Promise<readonly string[]> {
  const shards: string[][] = []
  let length = Number.POSITIVE_INFINITY
  for (const issue of issues) {
    const documents = documentsOf(issue, await archive.proof(issue)).map((one) =>
      JSON.stringify({ ...one, path: `${basePathOf(siteUrl)}${one.path}` } satisfies SearchDocument),
    )
    const added = documents.join().length
    if (length + added > MOST_SHARD_LENGTH) {
      shards.push([])
      length = 0
    }
    shards.at(-1)?.push(...documents)
    length += added
  }
  return shards.map((documents) => `{"documents":[\n${documents.join(',\n')}\n]}\n`)
}

/** The script that searches it, and what it imports, as files that lie beside the index. */
export async function searchScripts(): Promise<ReadonlyMap<string, string>> {
  const names = ['search-script', 'search-text']
  const texts = names.map(async (name) => {
    const module = siblingModule(name, import.meta.url)
    const source = await readFile(module, 'utf8')
    // In a checkout the source has types still.
    const script = module.pathname.endsWith('.ts') ? stripTypeScriptTypes(source) : source
    return [`${name}.js`, asScript(script)] as const
  })
  return new Map(await Promise.all(texts))
}

/** What was built names a map that does not lie beside it, and source names source. */
function asScript(script: string): string {
  return script
    .replace(/\n\/\/# sourceMappingURL=\S*\s*$/, '\n')
    .replace(/(from '\.\/[\w-]+)\.ts'/g, "$1.js'")
}
