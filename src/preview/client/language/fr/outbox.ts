import type { outbox as en } from '../en/outbox.ts'
import { counted } from './counted.ts'

export const outbox: typeof en = {
  title: 'Boîte d’envoi',
  search: 'Adresse ou objet',
  none: 'La boîte d’envoi est vide',
  noneHint: 'Tant qu’aucun serveur SMTP n’est défini, chaque message envoyé peut être lu ici.',
  notFound: 'Aucun message trouvé',
  count: (count) => counted(count, 'message', 'messages'),
  older: 'Messages plus anciens',
  test: 'test',
  rehearsal: 'répétition',
  chooseOne: 'Choisissez un message pour le lire',
  shown: 'Partie affichée',
  html: 'Message',
  text: 'Texte brut',
  headers: 'En-têtes',
  download: 'Télécharger',
  noHtml: 'Ce message n’a pas de partie HTML.',
  noText: 'Ce message n’a pas de partie texte.',
}
