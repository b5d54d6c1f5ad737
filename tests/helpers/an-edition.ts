import { type Edition, editionLanguages } from '../../src/domain/newsletter/edition.ts'

/** A rendered edition, by default in English and with nothing in it. */
export function anEdition(changes: Partial<Edition> = {}): Edition {
  const { id = 'en' } = changes
  return {
    id,
    languages: editionLanguages(id),
    subject: 'S',
    preheader: 'P',
    senderName: 'N',
    readerName: 'reader',
    html: '',
    text: '',
    ...changes,
  }
}
