import type { DeskPlace } from '../../src/app.ts'
import { createClientFiles } from '../../src/preview/client-files.ts'
import { personRoutes } from '../../src/preview/person-apps.ts'
import { createPreviewApp } from '../../src/preview/preview-app.ts'
import { frameRoutes } from '../../src/preview/routes/frames.ts'
import { anActor } from './an-actor.ts'

interface Routed {
  readonly routes: readonly { readonly method: string; readonly path: string }[]
}

/** What only those reach who are at the desk: `GET /api/issues/:issue`. */
export function deskRoutes(desk: DeskPlace): readonly string[] {
  const own = desk.as(anActor)
  const alone = { desk, onChange: () => () => undefined }
  return [
    ...routesUnder('/api', personRoutes(own, alone)),
    ...routesUnder('/frame', frameRoutes({ desk: own, onBug: () => undefined })),
  ]
}

/** All that the preview answers; what is behind the sign-in stands in `deskRoutes`, and under `/api/*` here. */
export function previewRoutes(desk: DeskPlace): readonly string[] {
  const { clock, onBug, pageDir } = desk.place
  const app = createPreviewApp({
    ...{ desk, clock, onBug, client: createClientFiles(pageDir), onChange: () => () => undefined },
    ...{ linkBase: null, sessions: null },
  })
  return [...routesUnder('', app).filter((route) => !route.endsWith('/*')), ...deskRoutes(desk)]
}

function routesUnder(root: string, { routes }: Routed): readonly string[] {
  const named = routes.filter(({ method }) => method !== 'ALL')
  return [...new Set(named.map(({ method, path }) => `${method} ${root}${path}`))]
}
