import type { comments as enComments, review as enReview } from '../en/comments.ts'
import { counted } from './counted.ts'

const open = (count: number) => counted(count, 'commentaire ouvert', 'commentaires ouverts')

/** What people say about a text, and who was asked to look at it. */
export const comments: typeof enComments = {
  title: 'Commentaires',
  open: (count) => (count === 0 ? 'Aucun commentaire ouvert' : open(count)),
  add: (what) => `Commenter : ${what}`,
  show: (count, what) => `${open(count)} sur : ${what}`,
  ofIssue: 'Tout le numéro',
  ofArticle: 'Tout l’article',
  none: 'Aucun commentaire pour l’instant.',
  placeholder: 'Écrire un commentaire…',
  send: 'Commenter',
  reply: 'Répondre',
  replyPlaceholder: 'Écrire une réponse…',
  resolve: 'Résoudre',
  reopen: 'Rouvrir',
  remove: 'Supprimer',
  by: (name) => `Commentaire de ${name}`,
  guest: 'sur invitation',
  resolvedBy: (name, time) => `Résolu par ${name}, le ${time}`,
  resolved: (count) => counted(count, 'commentaire résolu', 'commentaires résolus'),
  changed: 'Le texte a changé depuis.',
  goTo: 'Aller au texte',
  broken:
    'Le fichier de ces commentaires contient des erreurs ; personne ne peut commenter ici. Le texte lui-même n’est pas touché.',
  approvalOpen: (count) =>
    count === 0
      ? 'Aucun commentaire n’est ouvert.'
      : count === 1
        ? '1 commentaire est ouvert. Il n’empêche pas l’approbation.'
        : `${counted(count, 'commentaire est ouvert', 'commentaires sont ouverts')}. Ils n’empêchent pas l’approbation.`,
  read: 'Les lire',
}

export const review: typeof enReview = {
  ask: 'Demander une relecture…',
  title: 'Demander une relecture',
  about:
    'Chaque personne reçoit un message avec un lien personnel. Il ne montre que ce numéro et expire au bout d’une semaine.',
  to: 'Adresses',
  toHint: 'Une par ligne, ou séparées par des virgules.',
  editors: 'Équipe',
  message: 'Votre message',
  messageHint: 'Facultatif.',
  rights: 'Droits',
  readOnly: 'lire seulement',
  withComments: 'lire et commenter',
  send: (count) => (count === 0 ? 'Demander' : `Demander à ${counted(count, 'personne', 'personnes')}`),
  mailed: (addresses) => `Message envoyé à ${addresses}.`,
  staysHere: 'Aucun message ne quitte cette machine : vous les trouvez dans la boîte d’envoi.',
  failed: (address, reply) => `${address} n’a pas reçu de message : ${reply}`,
  noUrl:
    'Impossible pour l’instant d’envoyer des liens : la personne qui a installé Diglot doit d’abord indiquer où les autres trouvent cette page.',
  noUrlHint: 'Définissez `PREVIEW_URL` avec l’adresse que les autres ouvrent, puis relancez l’aperçu.',
  requests: 'Relectures demandées',
  noRequests: 'Aucune relecture demandée pour l’instant.',
  askedBy: (name, time) => `demandé par ${name}, le ${time}`,
  until: (time) => `jusqu’au ${time}`,
  opened: (time) => `ouvert le ${time}`,
  notOpened: 'pas encore ouvert',
  commented: (time) => `commenté le ${time}`,
  ended: 'expiré',
  withdrawn: 'retiré',
  withdraw: 'Retirer',
  withdrawOf: (address) => `Retirer le lien de ${address}`,

  pageTitle: 'Relecture',
  welcome: 'On vous a demandé de relire un numéro d’une newsletter.',
  enter: 'Ouvrir le numéro',
  over: 'Ce lien a expiré ou a été retiré. Demandez-en un nouveau à la personne qui vous l’a envoyé.',
  needsLink:
    'Cette page s’ouvre par le lien du message que vous avez reçu. Si vous venez de ce lien, il a expiré ou a été retiré.',
  you: (name) => `Vous êtes ${name}`,
  readUntil: (time) => `ouvert jusqu’au ${time}`,
  edition: 'Édition',
  mail: 'Le message tel que les lecteurs le reçoivent',
  commentOn: 'Commenter',
  article: (headline) => `Tout l’article : ${headline}`,
}
