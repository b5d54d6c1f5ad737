import { join } from 'node:path'
import type { Config } from '../config.ts'
import type { Issue } from '../domain/newsletter/issue.ts'
import type { TemplateEngine } from '../domain/ports.ts'
import { createMjmlEngine } from '../render/engines/mjml.ts'
import { createReactEngine } from '../render/engines/react.ts'
import { renderEdition } from '../render/render-edition.ts'
import { createTextRenderer } from '../render/text.ts'

/** What renders with a newsletter's templates. Apart from `issues.ts`, since few commands need what it loads. */
export function createRenderers({ dataDir }: Config, templateDir: string) {
  const engines: Record<Issue['template'], TemplateEngine> = {
    mjml: createMjmlEngine({ templateDir: join(templateDir, 'mjml'), cacheDir: join(dataDir, 'cache') }),
    react: createReactEngine({ templateDir: join(templateDir, 'react') }),
  }
  return {
    engines,
    renderText: createTextRenderer({ templateDir: join(templateDir, 'text') }),
    renderEdition,
  }
}
