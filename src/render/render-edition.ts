import { standingAlone } from '../domain/language/direction.ts'
import { type Edition, type EditionId, editionLanguages } from '../domain/newsletter/edition.ts'
import type { TemplateEngine } from '../domain/ports.ts'
import type { DigestView } from '../domain/proof/digest-view.ts'
import { fallbacksIn } from '../domain/readers/fields.ts'
import { type DigestSource, withDerivedLanguages } from './view/derive.ts'
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
  const { newsletter, strings } = withDerivedLanguages(source)
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
  }
}
