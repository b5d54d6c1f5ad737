import type { Catalog } from '../../domain/language/message.ts'

/** Comments, and the links by which others look at an issue. */
export const comments: Catalog = {
  'The comment {0}. Nothing was kept.': 'Le commentaire {0}. Rien n’a été gardé.',
  'Write something.': 'Écrivez quelque chose.',
  'has {0} characters, and one has at most {1}': 'a {0} caractères, et un commentaire en a au plus {1}',
  'Shorten it, or write two.': 'Raccourcissez-le, ou écrivez-en deux.',
  'There are too many comments here already; this one was not kept.':
    'Il y a déjà trop de commentaires ici ; celui-ci n’a pas été gardé.',
  'Delete comments that nobody needs any more.': 'Supprimez les commentaires dont personne n’a plus besoin.',
  'The file with these comments has errors; nothing was written.':
    'Le fichier de ces commentaires contient des erreurs ; rien n’a été écrit.',
  'Fix it under “Files to fix”, or take an older version from git.':
    'Corrigez-le sous « Fichiers à corriger », ou reprenez une version plus ancienne dans git.',
  'Another program keeps writing to the comments; nothing was written.':
    'Un autre programme écrit sans cesse dans les commentaires ; rien n’a été écrit.',
  'Try again in a moment.': 'Réessayez dans un instant.',
  '{0} wrote this; nothing was deleted.': '{0} est l’auteur de ce texte ; rien n’a été supprimé.',
  'Answer it, or call it resolved.': 'Répondez, ou marquez-le comme résolu.',
  'Somebody has answered this; nothing was deleted.': 'Quelqu’un y a répondu ; rien n’a été supprimé.',
  'Call it resolved.': 'Marquez-le comme résolu.',
  'Somebody has deleted this comment in the meantime.': 'Quelqu’un a supprimé ce commentaire entre-temps.',
  'Reload the page.': 'Rechargez la page.',
  'There is no issue {0} that can be shown.': 'Il n’y a pas de numéro {0} qui puisse s’afficher.',
  'Fix it first, or go back to the list.': 'Corrigez-le d’abord, ou revenez à la liste.',
  'Nobody has said where others reach this page, so no link can be mailed.':
    'Personne n’a indiqué où les autres trouvent cette page ; aucun lien ne peut donc être envoyé.',
  'Set PREVIEW_URL to the address that others open.':
    'Donnez à PREVIEW_URL l’adresse que les autres ouvrent.',
  '“{0}” is not an address. {1} Nobody was asked.':
    '« {0} » n’est pas une adresse. {1} Aucune demande n’a été envoyée.',
  'Correct it, or leave it out.': 'Corrigez-la, ou omettez-la.',
  'At most {0} people can be asked at a time; nobody was asked.':
    'Une demande s’adresse à {0} personnes au plus ; aucune n’a été envoyée.',
  'Take back requests that nobody needs any more.': 'Retirez les demandes dont personne n’a plus besoin.',
  'This link is for reading; nothing was kept.': 'Ce lien ne sert qu’à lire ; rien n’a été gardé.',
  'Answer the mail that you got.': 'Répondez au message que vous avez reçu.',
  'This link shows one issue, and this is no part of it.':
    'Ce lien montre un seul numéro, et ceci n’en fait pas partie.',
  'Comment on the issue itself.': 'Commentez le numéro lui-même.',
  'This issue cannot be shown at this moment.': 'Ce numéro ne peut pas s’afficher pour le moment.',
  'The editors are working on it; try again later.': 'L’équipe y travaille ; réessayez plus tard.',
  'This link has ended, or was taken back.': 'Ce lien a expiré ou a été retiré.',
  'Ask the sender for a new one.': 'Demandez-en un nouveau à la personne qui vous l’a envoyé.',
}
