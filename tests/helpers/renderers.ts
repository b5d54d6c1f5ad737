import { join } from 'node:path'
import type { TemplateEngine } from '../../src/domain/ports.ts'
import { createMjmlEngine } from '../../src/render/engines/mjml.ts'
import { createReactEngine } from '../../src/render/engines/react.ts'
import { createTextRenderer } from '../../src/render/text.ts'
import { processFolder } from './process-folder.ts'

const templates = join(import.meta.dirname, '..', '..', 'templates')

/** The engines on the shipped templates, with nothing compiled yet. */
export const createEngine: Readonly<Record<'mjml' | 'react', () => TemplateEngine>> = {
  mjml: () => createMjmlEngine({ templateDir: join(templates, 'mjml'), cacheDir: processFolder('mjml') }),
  react: () => createReactEngine({ templateDir: join(templates, 'react') }),
}

export const engines = { mjml: createEngine.mjml(), react: createEngine.react() }

export const renderText = createTextRenderer({ templateDir: join(templates, 'text') })
