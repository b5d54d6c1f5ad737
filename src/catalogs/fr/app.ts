import type { Catalog } from '../../domain/language/message.ts'

/** What the use cases around records, people, settings and the list say; addresses, fields and tags of subscribers. */
export const app: Catalog = {
  'The name of a record is that of its file, without the ending.':
    'Le nom d’une fiche est celui de son fichier, sans l’extension.',
  'There is no article and no issue {0}.': 'Il n’y a ni article ni numéro {0}.',
  '{0} of “{1}”': '{0} de « {1} »',
  'The check does not find {0} in that record.': 'La vérification ne trouve pas {0} dans cette fiche.',
  'It finds nothing there that can be accepted.': 'Elle n’y trouve rien qui puisse être accepté.',
  'What it finds there is listed.': 'Ce qu’elle y trouve est énuméré.',
  'The check finds {0} {1} times there.': 'La vérification y trouve {0} {1} fois.',
  'Say which one is meant with `--of`, in the words given.':
    'Précisez lequel est visé avec `--of`, dans les mots donnés.',
  '--of {0}': '--of {0}',
  'This file needs no other name, or is not there any more.':
    'Ce fichier n’a pas besoin d’un autre nom, ou n’existe plus.',
  'Another program changed the file while it was renamed; it is there under both names.':
    'Un autre programme a modifié le fichier pendant qu’il était renommé ; il existe sous les deux noms.',
  'Look at both files, and delete one.': 'Regardez les deux fichiers, et supprimez-en un.',
  'There is no such file in the content folder.': 'Ce fichier n’existe pas dans le dossier de contenu.',
  'The file has an error, and is edited as a text first.':
    'Le fichier contient une erreur ; il faut d’abord le modifier comme texte.',
  'No version of this file is known, or it is not missing any more.':
    'Aucune version de ce fichier n’est connue, ou il ne manque plus.',
  'The issue does not name the article {0} any more.': 'Le numéro ne cite plus l’article {0}.',
  'There is no such earlier text of the {0} {1}.': 'Ce texte antérieur n’existe pas : {0} {1}.',
  'Look at the list again: only the newest are kept.':
    'Consultez de nouveau la liste : seuls les plus récents sont gardés.',
  'This text cannot be rendered: it {0}.': 'Le rendu de ce texte est impossible : il {0}.',
  'Write it again without what is named.': 'Écrivez-le de nouveau sans ce qui est nommé.',
  ' Words that cannot be used in this file besides: {0}.':
    ' Autres textes inutilisables dans ce fichier : {0}.',
  'The fixed words in {0} are those in {1}: {2} of {3} are the same.':
    'Les textes fixes de {0} sont ceux de {1} : {2} sur {3} sont identiques.',
  'Translate them in {0}.': 'Traduisez-les dans {0}.',
  'The readers’ site, to which every mail links, cannot be shown. {0}{1}':
    'Le site des lecteurs, vers lequel mène chaque message, ne peut pas s’afficher. {0}{1}',
  '{0} corrects {1}, which has not been sent; nothing was sent.':
    '{0} rectifie {1}, qui n’a pas été envoyé ; rien n’a été envoyé.',
  'Put the id of an issue that was sent behind `corrects:`, or take the line out.':
    'Écrivez après `corrects:` l’identifiant d’un numéro envoyé, ou retirez la ligne.',
  '{0} is a correction itself.': '{0} est lui-même un rectificatif.',
  '`diglot correct {0}` makes another one, of what has changed since.':
    '`diglot correct {0}` en crée un autre, sur ce qui a changé depuis.',
  'The template of {0} does not say where an article begins (edition {1}), so what changed cannot be told.':
    'Le modèle de {0} n’indique pas où commence un article (édition {1}) ; ce qui a changé ne peut donc pas être déterminé.',
  'Make the correction by hand: `diglot issue new`, with `corrects: {0}` in its record and the articles that were wrong.':
    'Créez le rectificatif à la main : `diglot issue new`, avec `corrects: {0}` dans sa fiche et les articles qui étaient erronés.',
  'The digest {0} has no edition “{1}”.': 'Le digest {0} n’a pas d’édition « {1} ».',
  'The secret has {0} characters.': 'Le secret a {0} caractères.',
  'Give it at least 32, the same for every mail.': 'Donnez-en au moins 32, le même pour chaque message.',
  'The {0} is not what it should be.': 'Forme inattendue : {0}.',
  'The folder is no newsletter.': 'Ce dossier n’est pas une newsletter.',
  'Name the folder with content/newsletter.yaml by `diglot -C FOLDER`.':
    'Indiquez le dossier qui contient content/newsletter.yaml avec `diglot -C FOLDER`.',
  'Neither a file nor a mailbox to read is named.': 'Ni fichier ni boîte à lire n’est indiqué.',
  'Name a Maildir, an mbox or an .eml file, or set IMAP_URL in .env, as imaps://user:password@host/INBOX.':
    'Indiquez un Maildir, un mbox ou un fichier .eml, ou définissez IMAP_URL dans .env sous la forme imaps://user:password@host/INBOX.',
  'What was typed is not the address of this subscriber.':
    'Le texte saisi n’est pas l’adresse de cet abonné.',
  'Type their address as it is shown; nobody was erased.':
    'Saisissez l’adresse telle qu’elle s’affiche ; personne n’a été effacé.',
  'The newsletter has no field “{0}”.': 'La newsletter n’a pas de champ « {0} ».',
  'Fields are named under `fields:` in newsletter.yaml.':
    'Les champs se nomment sous `fields:` dans newsletter.yaml.',
  'Its fields are {0}.': 'Ses champs sont : {0}.',
  'Look it up with `diglot subscribers list`.': 'Cherchez-le avec `diglot subscribers list`.',
  'It is not said who is to be restored.': 'Il n’est pas dit qui doit être rétabli.',
  'Give addresses, `--since` with a time, or `--issue` with an issue.':
    'Donnez des adresses, `--since` avec un moment, ou `--issue` avec un numéro.',
  'Nothing says which database to copy to.': 'Rien n’indique vers quelle base de données copier.',
  'Set DATABASE_URL in `.env`, or name one by --to.':
    'Définissez DATABASE_URL dans `.env`, ou indiquez-en une par --to.',
  'There is no such database.': 'Cette base de données n’existe pas.',
  'Name its file by --from sqlite:PATH.': 'Indiquez son fichier par --from sqlite:PATH.',
  '{0} names no database.': '{0} ne désigne pas une base de données.',
  'Write sqlite:data/diglot.db or postgres://user:password@host:5432/database.':
    'Écrivez sqlite:data/diglot.db ou postgres://user:password@host:5432/database.',
  'The name is empty.': 'Le nom est vide.',
  'The name is too long.': 'Le nom est trop long.',
  'Write 1 to {0} characters.': 'Écrivez de 1 à {0} caractères.',
  'The names of this machine’s users cannot be read.':
    'Les noms des utilisateurs de cette machine ne peuvent pas être lus.',
  'Delete the file; the page asks for the name again.': 'Supprimez le fichier ; la page redemandera le nom.',
  reader: 'lecteur',
  translator: 'traducteur',
  writer: 'rédacteur',
  editor: 'éditeur',
  publisher: 'responsable',
  'anybody who works on it': 'toute personne qui y travaille',
  'a translator of that language, a writer, an editor or a publisher':
    'un traducteur de cette langue, un rédacteur, un éditeur ou un responsable',
  'a writer, an editor or a publisher': 'un rédacteur, un éditeur ou un responsable',
  'an editor or a publisher': 'un éditeur ou un responsable',
  'a publisher': 'un responsable',
  '{0} translates into {1} and not into {2}; nothing was done.':
    '{0} traduit en {1} et non en {2} ; rien n’a été fait.',
  'Ask somebody who writes in that language.': 'Adressez-vous à une personne qui écrit dans cette langue.',
  'Ask {0}; a publisher can change roles in the settings.':
    'Adressez-vous à : {0} ; un responsable peut changer les rôles dans les réglages.',
  'This filter of the log is not understood.': 'Ce filtre du journal n’est pas compris.',
  'Acts are {0}.': 'Les actions sont : {0}.',
  '“{0}” is not a day.': '« {0} » n’est pas un jour.',
  'Write it as 2026-11-30.': 'Écrivez-le sous la forme 2026-11-30.',
  'Nobody knows who changed it last, so two people have to.':
    'Personne ne sait qui l’a modifié en dernier ; il faut donc deux personnes.',
  '{0} changed it last, so another person has to, too.':
    'La dernière modification est de {0} ; il faut donc aussi une autre personne.',
  '{0} approved {1}. {2} Nothing was sent.': '{0} a approuvé {1}. {2} Rien n’a été envoyé.',
  'Somebody else looks at it and runs `diglot approve {0}`.':
    'Une autre personne le relit et lance `diglot approve {0}`.',
  'The settings have an error in their file, which is fixed first.':
    'Le fichier des réglages contient une erreur, à corriger d’abord.',
  'The settings cannot be so; nothing was written.':
    'Les réglages ne peuvent pas être ainsi ; rien n’a été écrit.',
  'With these settings, records could not be read any more; nothing was written.':
    'Avec ces réglages, des fiches ne seraient plus lisibles ; rien n’a été écrit.',
  'Nothing was saved here that could be undone, or the file was changed since.':
    'Aucun enregistrement fait ici ne peut être annulé, ou le fichier a changé depuis.',
  'Older versions are in git, where the newsletter is kept in it.':
    'Les versions plus anciennes sont dans git, si la newsletter y est conservée.',
  'The part before the @ has a character that is not allowed: {0}.':
    'La partie avant le @ contient un caractère non autorisé : {0}.',
  'The part before the @ begins or ends with a dot, or has two in a row.':
    'La partie avant le @ commence ou finit par un point, ou en a deux de suite.',
  'The part before the @ is longer than 64 octets.': 'La partie avant le @ dépasse 64 octets.',
  'The domain after the @ has a character that is not allowed: {0}.':
    'Le domaine après le @ contient un caractère non autorisé : {0}.',
  'The domain after the @ is not a valid host name.': 'Le domaine après le @ n’est pas un nom d’hôte valide.',
  'The address is longer than 254 octets.': 'L’adresse dépasse 254 octets.',
  'a tab': 'une tabulation',
  'a no-break space': 'une espace insécable',
  'a soft hyphen': 'un trait d’union conditionnel',
  'a zero-width space': 'une espace sans chasse',
  'a zero-width non-joiner': 'un antiliant sans chasse',
  'a zero-width joiner': 'un liant sans chasse',
  'a left-to-right mark': 'une marque gauche-à-droite',
  'a right-to-left mark': 'une marque droite-à-gauche',
  'a right-to-left override': 'un forçage droite-à-gauche',
  'a word joiner': 'un gluon de mots',
  'a byte order mark': 'un indicateur d’ordre des octets',
  'one that cannot be seen': 'un caractère invisible',
  '“{0}” ({1})': '« {0} » ({1})',
  'The field "{0}" is longer than {1} characters.': 'Le champ « {0} » dépasse {1} caractères.',
  'The part before the @ has a “{0}”, by which some servers pass mail on to another address.':
    'La partie avant le @ contient un « {0} », par lequel certains serveurs font suivre les messages à une autre adresse.',
  'The domain mixes letters of several scripts in “{0}”: one of them may only look like the usual one.':
    'Le domaine mêle des lettres de plusieurs écritures dans « {0} » : l’une d’elles ne fait peut-être que ressembler à la lettre habituelle.',
  'A tag has no comma or semicolon in it.': 'Une étiquette ne contient ni virgule ni point-virgule.',
  'A tag is longer than {0} characters.': 'Une étiquette dépasse {0} caractères.',
  'There are more than {0} tags.': 'Il y a plus de {0} étiquettes.',
  '“{0}” gives no field a value.': '« {0} » ne donne de valeur à aucun champ.',
  'Write it as company=Acme.': 'Écrivez-le sous la forme company=Acme.',
}
