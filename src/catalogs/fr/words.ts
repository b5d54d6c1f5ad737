import type { Catalog } from '../../domain/language/message.ts'

/** Parts of sentences that several files use, and the errors that an editor meets most. */
export const words: Catalog = {
  '{0} {1}': '{0} {1}',
  '{0}': '{0}',
  '{0}: {1}': '{0} : {1}',
  '{0} ({1})': '{0} ({1})',
  '“{0}”': '« {0} »',
  '“{0}” and {1} more': '« {0} » et {1} de plus',
  name: 'nom',
  headline: 'titre',
  keywords: 'mots-clés',
  summary: 'résumé',
  subject: 'objet',
  preheader: 'texte d’aperçu',
  introduction: 'introduction',
  issue: 'numéro',
  article: 'article',
  'the whole file': 'tout le fichier',
  'comments and layout': 'commentaires et disposition',
  'The issue {0} has 1 error, and goes nowhere before that.':
    'Le numéro {0} a 1 erreur, et ne part pas avant sa correction.',
  'The issue {0} has {1} errors, and goes nowhere before that.':
    'Le numéro {0} a {1} erreurs, et ne part pas avant leur correction.',
  'Fix what is named, then check it again.': 'Corrigez ce qui est nommé, puis vérifiez de nouveau.',
  'The issue {0} is not what was shown any more; nothing was done.':
    'Le numéro {0} n’est plus celui qui a été montré ; rien n’a été fait.',
  'Look at it as it is, then decide again.': 'Regardez-le tel qu’il est, puis décidez de nouveau.',
  'The issue {0} has no article {1}.': 'Le numéro {0} n’a pas d’article {1}.',
  'Put it into the issue, or look at another one.': 'Mettez-le dans le numéro, ou regardez-en un autre.',
  'The issue {0} has no edition “{1}”.': 'Le numéro {0} n’a pas d’édition « {1} ».',
  'Its editions are {0}.': 'Ses éditions sont : {0}.',
  'Its articles are {0}.': 'Ses articles sont : {0}.',
  'There is no issue yet.': 'Il n’y a pas encore de numéro.',
  'There is no issue {0}.': 'Il n’y a pas de numéro {0}.',
  'There is no article {0}.': 'Il n’y a pas d’article {0}.',
  'The issues are {0}.': 'Les numéros sont : {0}.',
  'There is no {0} {1}.': 'Introuvable : {0} {1}.',
  'It may have been renamed or deleted; go back to the list.':
    'Il a peut-être été renommé ou supprimé ; revenez à la liste.',
  'The {0} {1} is there already.': 'Existe déjà : {0} {1}.',
  'The record has an error in its file, and is edited there first.':
    'La fiche a une erreur dans son fichier ; il faut d’abord la corriger là.',
  'The record cannot hold this; nothing was written.':
    'La fiche ne peut pas contenir ceci ; rien n’a été écrit.',
  'There is an error in the content files.': 'Il y a une erreur dans les fichiers de contenu.',
  'There are {0} errors in the content files.': 'Il y a {0} erreurs dans les fichiers de contenu.',
  'Say in a few words why the finding may stand.':
    'Dites en quelques mots pourquoi le constat peut être accepté.',
  'The next editor reads the reason.': 'La prochaine personne qui édite lira le motif.',
  'There is no such subscriber any more.': 'Cet abonné n’existe plus.',
  'Choose another one, or sample values.': 'Choisissez-en un autre, ou des valeurs fictives.',
  'Search for the name or the address again.': 'Cherchez de nouveau le nom ou l’adresse.',
  'Nobody has approved the issue {0}.': 'Personne n’a approuvé le numéro {0}.',
  'The issue {0} has changed since {1} approved it; nothing was sent.':
    'Le numéro {0} a changé depuis son approbation par {1} ; rien n’a été envoyé.',
  'approved: “{0}”': 'approuvé : « {0} »',
  'now: “{0}”': 'maintenant : « {0} »',
  'The issue {0} has not been sent.': 'Le numéro {0} n’a pas été envoyé.',
  'The send of {0} has begun.': 'L’envoi de {0} a commencé.',
  'Its status says how far it is; it can be paused or cancelled.':
    'Son état indique l’avancement ; il peut être mis en pause ou annulé.',
  'The send of {0} is paused{1}; nothing was sent.': 'L’envoi de {0} est en pause{1} ; rien n’a été envoyé.',
  'The send of {0} was cancelled; nothing was sent.': 'L’envoi de {0} a été annulé ; rien n’a été envoyé.',
  ', because the database was restored from a backup of {0}':
    ', car la base de données a été restaurée depuis une sauvegarde de {0}',
  'There is nobody on the list to send {0} to; nothing was sent.':
    'Il n’y a personne sur la liste à qui envoyer {0} ; rien n’a été envoyé.',
  '“{0}” is not a time.': '« {0} » n’est pas une date avec une heure.',
  'Write it as 2026-11-30 08:00; it is meant in {0}.': 'Écrivez 2026-11-30 08:00 ; l’heure est celle de {0}.',
  '{0} in {1} is over.': '{0} (heure de {1}) est déjà passé.',
  'Choose a later time, or send it at once.': 'Choisissez une heure plus tardive, ou envoyez tout de suite.',
  'The preview is sending {0} at this moment.': 'L’aperçu est en train d’envoyer {0}.',
  'Wait until it has ended, or pause it.': 'Attendez qu’il ait terminé, ou mettez-le en pause.',
  'Another process sends on this database, or copies it.':
    'Un autre processus envoie sur cette base de données, ou la copie.',
  'Wait until it has ended, or stop it with Ctrl-C where it runs.':
    'Attendez qu’il ait terminé, ou arrêtez-le avec Ctrl-C là où il tourne.',
  '{0} Nothing was sent.': '{0} Rien n’a été envoyé.',
  'Give addresses with a comma between them.': 'Donnez des adresses séparées par une virgule.',
  'Something went wrong that should not have.': 'Une erreur s’est produite qui n’aurait pas dû se produire.',
  'The terminal that runs the preview shows what; please report it.':
    'Le terminal qui exécute l’aperçu en montre le détail ; merci de la signaler.',
  'There were too many wrong passwords.': 'Il y a eu trop de mots de passe erronés.',
  'Try again in {0}.': 'Réessayez dans {0}.',
  'a minute': 'une minute',
  '{0} minutes': '{0} minutes',
  'Too many passwords are being tried at this moment.': 'Trop de mots de passe sont essayés en ce moment.',
  'Try again in half a minute.': 'Réessayez dans une demi-minute.',
  'The password is not right.': 'Le mot de passe n’est pas le bon.',
  'It is the one that the variable PREVIEW_PASSWORD holds.':
    'C’est celui que contient la variable PREVIEW_PASSWORD.',
  'The preview answers on 127.0.0.1 only.': 'L’aperçu ne répond que sur 127.0.0.1.',
  'Open the address that the terminal shows.': 'Ouvrez l’adresse qu’affiche le terminal.',
  'The request comes from another site; nothing was changed.':
    'La requête vient d’un autre site ; rien n’a changé.',
  'Open the preview in a tab of its own.': 'Ouvrez l’aperçu dans un onglet à part.',
  'Open the one that is there, and edit it.': 'Ouvrez la fiche existante, et modifiez-la.',
  'Look at it, then approve it.': 'Relisez-le, puis approuvez-le.',
  'Look at what changed, then approve it again, or undo the change.':
    'Regardez ce qui a changé, puis approuvez de nouveau, ou annulez la modification.',
  'Resume it first.': 'Reprenez-le d’abord.',
  'It does not go on; the report says where everybody’s copy is.':
    'Il ne se poursuit pas ; le rapport dit où est l’exemplaire de chacun.',
  'Go back to the issues.': 'Revenez aux numéros.',
  'There is nothing at this address.': 'Il n’y a rien à cette adresse.',
  'Sign in first.': 'Connectez-vous d’abord.',
  'A session lasts half a day, and ends with the preview.':
    'Une session dure une demi-journée, et se termine avec l’aperçu.',
  '{0} has the role {1}, which does not allow this; nothing was done.':
    '{0} a le rôle {1}, qui ne le permet pas ; rien n’a été fait.',
  'This message has no HTML part.': 'Ce message n’a pas de partie HTML.',
  'Read its plain text.': 'Lisez son texte brut.',
  'Nobody with this address is on the list.': 'Personne sur la liste n’a cette adresse.',
  'The address is empty.': 'L’adresse est vide.',
  'The address is not of the form local@domain.': 'L’adresse n’a pas la forme local@domain.',
  'Give one address, such as reader@example.com.':
    'Donnez une seule adresse, par exemple reader@example.com.',
  'Ask for another address.': 'Demandez une autre adresse.',
  'The newsletter has no edition “{0}”.': 'La newsletter n’a pas d’édition « {0} ».',
  'Choose one of {0}.': 'Choisissez parmi : {0}.',
  'No tag is named.': 'Aucune étiquette n’est nommée.',
  'Write tags with commas between them, such as press,VIP.':
    'Écrivez des étiquettes séparées par des virgules, par exemple press,VIP.',
  'Somebody else has signed in with this browser; nothing was changed.':
    'Quelqu’un d’autre s’est connecté avec ce navigateur ; rien n’a été modifié.',
  'What you typed is kept here for you until you sign in again.':
    'Ce que vous avez saisi est conservé ici jusqu’à votre prochaine connexion.',
}
