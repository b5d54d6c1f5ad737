import type { Catalog } from '../../domain/language/message.ts'

/** The database, and copies of it. */
export const store: Catalog = {
  'A send is running on the database that is to be copied.':
    'Un envoi est en cours sur la base de données à copier.',
  'Stop it with Ctrl-C, then copy again: it goes on from the copy.':
    'Arrêtez-le avec Ctrl-C, puis copiez de nouveau : il se poursuit depuis la copie.',
  'The database to copy into has rows in its table {0}.':
    'La base de données de destination a des lignes dans sa table {0}.',
  'Copy into a new and empty database, after `diglot migrate`.':
    'Copiez dans une base de données nouvelle et vide, après `diglot migrate`.',
  'The copy of the table {0} is not equal to its original ({1} rows read, {2} written).':
    'La copie de la table {0} n’est pas égale à l’original ({1} lignes lues, {2} écrites).',
  'Nothing was kept. See that nobody else writes to either database, then copy again.':
    'Rien n’a été gardé. Veillez à ce que personne d’autre n’écrive dans l’une des bases, puis copiez de nouveau.',
  'The database is newer than this program ({0}).':
    'La base de données est plus récente que ce programme ({0}).',
  'Update Diglot, or name another database.': 'Mettez Diglot à jour, ou indiquez une autre base de données.',
  'The tables of the database are older than this program.':
    'Les tables de la base de données sont plus anciennes que ce programme.',
  'Run `diglot migrate` once.': 'Lancez une fois `diglot migrate`.',
  'The database refuses this password.': 'La base de données refuse ce mot de passe.',
  'Check user and password in DATABASE_URL.': 'Vérifiez l’utilisateur et le mot de passe dans DATABASE_URL.',
  'The database does not let this user in.': 'La base de données ne laisse pas entrer cet utilisateur.',
  'Check the user in DATABASE_URL and the server’s pg_hba.conf.':
    'Vérifiez l’utilisateur dans DATABASE_URL et le fichier pg_hba.conf du serveur.',
  'There is no such database on this server.': 'Cette base de données n’existe pas sur ce serveur.',
  'Create it, or check the name in DATABASE_URL.': 'Créez-la, ou vérifiez le nom dans DATABASE_URL.',
  'This user may not do that in the database.': 'Cet utilisateur n’a pas ce droit dans la base de données.',
  'Make the user of DATABASE_URL the owner of the database.':
    'Rendez l’utilisateur de DATABASE_URL propriétaire de la base de données.',
  'The database has no connection left.': 'La base de données n’a plus de connexion libre.',
  'Raise its max_connections, or run fewer processes.':
    'Relevez son max_connections, ou lancez moins de processus.',
  'The database is starting or stopping.': 'La base de données démarre ou s’arrête.',
  'Wait a moment, then run the command again.': 'Attendez un moment, puis relancez la commande.',
  'The database’s disk or memory is full.': 'Le disque ou la mémoire de la base de données est plein.',
  'Make room on its server, then run the command again.':
    'Faites de la place sur son serveur, puis relancez la commande.',
  'The database may only be read.': 'La base de données est en lecture seule.',
  'Name the server in DATABASE_URL that takes changes.':
    'Indiquez dans DATABASE_URL le serveur qui accepte les modifications.',
  'Nothing answers there as a database.': 'Rien n’y répond comme une base de données.',
  'Check host and port in DATABASE_URL, and that the server runs.':
    'Vérifiez l’hôte et le port dans DATABASE_URL, et si le serveur tourne.',
  'The host of the database is not known.': 'L’hôte de la base de données n’est pas connu.',
  'Check the host in DATABASE_URL.': 'Vérifiez l’hôte dans DATABASE_URL.',
  'The connection to the database was lost.': 'La connexion à la base de données a été perdue.',
  'See that its server runs, then run the command again; what was not written down is not done.':
    'Veillez à ce que son serveur tourne, puis relancez la commande ; ce qui n’a pas été noté n’est pas fait.',
  'The database did not answer in time.': 'La base de données n’a pas répondu à temps.',
  'Check host and port in DATABASE_URL, and the network between.':
    'Vérifiez l’hôte et le port dans DATABASE_URL, et le réseau entre les deux.',
  '{0} took back the approval of {1}; nothing was sent.':
    '{0} a retiré l’approbation de {1} ; rien n’a été envoyé.',
  'Look at it, then run `diglot approve {0}` again.': 'Relisez-le, puis relancez `diglot approve {0}`.',
  'The frozen proof of {0} is damaged: its hash does not match.':
    'L’épreuve figée de {0} est endommagée : son empreinte ne correspond pas.',
  'Restore the database from a backup; nothing is sent from a proof that nobody approved.':
    'Restaurez la base de données depuis une sauvegarde ; rien n’est envoyé d’une épreuve que personne n’a approuvée.',
  'A process sends on the database; nothing was held.':
    'Un processus envoie sur la base de données ; rien n’a été retenu.',
  'Stop every worker and every `diglot send`, then run it again.':
    'Arrêtez chaque worker et chaque `diglot send`, puis relancez.',
  'There is no database to back up.': 'Il n’y a pas de base de données à sauvegarder.',
  'Run it in the newsletter’s folder, or name that by `-C FOLDER`.':
    'Lancez la commande dans le dossier de la newsletter, ou indiquez-le par `-C FOLDER`.',
  'There is a file of that name; nothing was written.': 'Un fichier porte ce nom ; rien n’a été écrit.',
  'Choose another name, such as one with the date in it.':
    'Choisissez un autre nom, par exemple avec la date.',
  'Another process sends, or has the database open; nothing was changed.':
    'Un autre processus envoie, ou a ouvert la base de données ; rien n’a changé.',
  'Stop every `diglot send`, `worker`, `preview` and `serve` of this newsletter, then run it again.':
    'Arrêtez chaque `diglot send`, `worker`, `preview` et `serve` de cette newsletter, puis relancez.',
  'The file is not a Diglot database.': 'Le fichier n’est pas une base de données de Diglot.',
  'Name another file, or move this one away and import the list again.':
    'Indiquez un autre fichier, ou déplacez celui-ci et importez de nouveau la liste.',
  'Name a file that `diglot backup` or `diglot store copy` wrote, or a diglot.db.':
    'Indiquez un fichier écrit par `diglot backup` ou `diglot store copy`, ou un diglot.db.',
  'The database is damaged.': 'La base de données est endommagée.',
  'Restore it from a backup.': 'Restaurez-la depuis une sauvegarde.',
  'The database could not be opened.': 'La base de données n’a pas pu être ouverte.',
  'Check that its folder is there and may be written to.':
    'Vérifiez que son dossier existe et que l’on peut y écrire.',
  'The database may not be written to.': 'On ne peut pas écrire dans la base de données.',
  'Check the permissions of the file and of its folder, and that the disk is not mounted read-only.':
    'Vérifiez les droits du fichier et de son dossier, et que le disque n’est pas monté en lecture seule.',
  'Another process has been writing to the database for a minute.':
    'Un autre processus écrit dans la base de données depuis une minute.',
  'Wait until it has ended, then run the command again.':
    'Attendez qu’il ait terminé, puis relancez la commande.',
  'The disk is full: the database cannot be written.':
    'Le disque est plein : la base de données ne peut pas être écrite.',
  'Make room, then run the command again; what was written before is whole.':
    'Faites de la place, puis relancez la commande ; ce qui a été écrit avant est entier.',
  'The disk refuses to read or write the database.':
    'Le disque refuse de lire ou d’écrire la base de données.',
  'Check the disk, its room and its quota, then run the command again; what was written before is whole.':
    'Vérifiez le disque, sa place et son quota, puis relancez la commande ; ce qui a été écrit avant est entier.',
}
