import { standingAlone } from '../domain/language/direction.ts'
import { type Edition, type EditionId, editionLanguages } from '../domain/newsletter/edition.ts'
import { NO_PICTURES, type PictureFile, type ReadyPictures } from '../domain/newsletter/picture.ts'
import type { TemplateEngine } from '../domain/ports.ts'
import type { DigestView } from '../domain/proof/digest-view.ts'
import { fallbacksIn } from '../domain/readers/fields.ts'
import { type DigestSource, withDerivedLanguages } from './view/derive.ts'
import { eventFiles } from './view/event-file.ts'
import { createView } from './view/view.ts'

interface Renderers {
  readonly engine: TemplateEngine
  readonly renderText: (view: DigestView) => Promise<string>
}

/** Renders one edition of an issue. The same records and templates give the same bytes. */
export async function renderEdition(
  source: DigestSource,
  id: EditionId,
  { engine, renderText }: Renderers,
): Promise<Edition> {
  const view = createView(source, id)
  const [html, text] = await Promise.all([engine.renderHtml(view), renderText(view)])
  const filled = withDerivedLanguages(source)
  const { newsletter, strings } = filled
  const calendars = eventFiles(filled, editionLanguages(id)).filter(({ name }) => html.includes(name))
  const shown = filesIn(html, source.pictures ?? NO_PICTURES)
  return {
    id,
    languages: editionLanguages(id),
    subject: view.subject,
    preheader: view.preheader,
    senderName: standingAlone(
      newsletter.sender.name.get(view.lang) ?? view.masthead[0]?.text ?? '',
      view.lang,
    ),
    readerName: strings.get(view.lang)?.reader ?? '',
    ...(newsletter.fields.size > 0 && { fields: fallbacksIn(newsletter.fields, view.lang) }),
    html,
    text,
    ...(shown.length > 0 && { pictures: shown }),
    ...(calendars.length > 0 && { calendars }),
  }
}

/** The files that a mail names, each once, in an order that does not depend on where they are named. */
function filesIn(html: string, pictures: ReadyPictures): readonly PictureFile[] {
  const files = [...pictures.values()].flatMap(({ single, double }) => [single, ...(double ? [double] : [])])
  const named = files.filter(({ name }) => html.includes(name))
  return [...new Map(named.map((file) => [file.name, file])).values()].sort((a, b) =>
    a.name < b.name ? -1 : 1,
  )
}
