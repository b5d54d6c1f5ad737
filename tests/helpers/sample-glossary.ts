import { join } from 'node:path'
import { loadContent } from '../../src/content/load-content.ts'
import type { Glossary } from '../../src/domain/newsletter/glossary.ts'

const content = join(import.meta.dirname, '../../content')

/** The agreed renderings of the sample newsletter. */
export async function sampleGlossary(): Promise<Glossary> {
  return (await loadContent(content, { defaultStringsDir: join(content, 'strings') })).glossary
}
