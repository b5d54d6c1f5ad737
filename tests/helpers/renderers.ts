import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TemplateEngine } from '../../src/domain/ports.ts'
import { createMjmlEngine } from '../../src/render/mjml.ts'
import { createReactEngine } from '../../src/render/react.ts'
import { createTextRenderer } from '../../src/render/text.ts'

const templates = join(import.meta.dirname, '..', '..', 'templates')

/** Both engines on the shipped templates. */
export const engines: Readonly<Record<'mjml' | 'react', TemplateEngine>> = {
  mjml: createMjmlEngine({
    templateDir: join(templates, 'mjml'),
    cacheDir: mkdtempSync(join(tmpdir(), 'diglot-mjml-')),
  }),
  react: createReactEngine({ templateDir: join(templates, 'react') }),
}

export const renderText = createTextRenderer({ templateDir: join(templates, 'text') })
