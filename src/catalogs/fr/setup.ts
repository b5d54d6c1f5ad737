import type { Catalog } from '../../domain/language/message.ts'

/** For people who install and run Diglot: folders, keys, databases, backups, variables of the environment, and what a file or a folder does not allow. */
export const setup: Catalog = {
  'The database is in PostgreSQL, which backs it up by its own tools.':
    'La base de données est dans PostgreSQL, qui la sauvegarde avec ses propres outils.',
  'Run pg_dump --format=custom --exclude-schema=pgboss --file={0} "$DATABASE_URL". Keep DIGLOT_SECRET, the DKIM key, content/ and templates/ as well.':
    'Lancez pg_dump --format=custom --exclude-schema=pgboss --file={0} "$DATABASE_URL". Conservez aussi DIGLOT_SECRET, la clé DKIM, content/ et templates/.',
  'The database is in PostgreSQL, which puts it back by its own tools.':
    'La base de données est dans PostgreSQL, qui la remet en place avec ses propres outils.',
  'Stop every worker and site, run pg_restore --clean --if-exists --single-transaction --dbname="$DATABASE_URL" {0}, then `diglot restore --in-place` before anything sends.':
    'Arrêtez chaque worker et chaque site, lancez pg_restore --clean --if-exists --single-transaction --dbname="$DATABASE_URL" {0}, puis `diglot restore --in-place` avant tout envoi.',
  'There is no such backup; nothing was changed.': 'Cette sauvegarde n’existe pas ; rien n’a changé.',
  'Name a file that `diglot backup` wrote.': 'Indiquez un fichier écrit par `diglot backup`.',
  '“{0}” cannot be a DKIM selector.': '« {0} » ne peut pas être un sélecteur DKIM.',
  'Use at most 63 letters, digits and hyphens, such as diglot or news-2026.':
    'Utilisez au plus 63 lettres, chiffres et traits d’union, par exemple diglot ou news-2026.',
  'There is a key of this name, and nothing was written.': 'Une clé porte ce nom, et rien n’a été écrit.',
  'Name another with --selector, so that mails signed with this one can still be verified, or write over it with --force.':
    'Donnez-en un autre avec --selector, pour que les messages signés avec celle-ci restent vérifiables, ou remplacez-la avec --force.',
  Size: 'Taille',
  'No issue could be measured: {0}': 'Aucun numéro n’a pu être mesuré : {0}',
  '“{0}” does not name DNS servers.': '« {0} » ne désigne pas des serveurs DNS.',
  'Give IP addresses with commas between them, such as 1.1.1.1 or 127.0.0.1:5353.':
    'Donnez des adresses IP séparées par des virgules, par exemple 1.1.1.1 ou 127.0.0.1:5353.',
  '“{0}” is not an IP address.': '« {0} » n’est pas une adresse IP.',
  'Give the addresses that your mail leaves from, with commas between them.':
    'Donnez les adresses d’où partent vos messages, séparées par des virgules.',
  'The sample has languages of its own; nothing was written.':
    'L’exemple a ses propres langues ; rien n’a été écrit.',
  'Leave out --sample for an empty newsletter in your languages.':
    'Omettez --sample pour une newsletter vide dans vos langues.',
  'is named twice': 'est nommé deux fois',
  'is not a language tag (BCP 47)': 'n’est pas un code de langue (BCP 47)',
  '“{0}” {1}; nothing was written.': '« {0} » {1} ; rien n’a été écrit.',
  'Write tags with commas between them, such as en,de or zh-Hans,en.':
    'Écrivez des codes séparés par des virgules, par exemple en,de ou zh-Hans,en.',
  'The folder has a {0}/ already, and nothing was written.':
    'Le dossier a déjà un {0}/, et rien n’a été écrit.',
  'Name another folder, or move that one away.': 'Indiquez un autre dossier, ou déplacez celui-là.',
  'It holds passwords and the secret.': 'Il contient des mots de passe et le secret.',
  ' Open in it: {0}.': ' Ouvert dans ce dossier : {0}.',
  'It holds addresses.{0}': 'Il contient des adresses.{0}',
  'Nobody but this user can read the data folder and .env.':
    'Personne d’autre que cet utilisateur ne peut lire le dossier de données et .env.',
  Files: 'Fichiers',
  '{0} is open to other users of this machine. {1}':
    '{0} est ouvert aux autres utilisateurs de cette machine. {1}',
  'Run `{0}`.': 'Lancez `{0}`.',
  '`{0}` in line {1}': '`{0}` à la ligne {1}',
  'newsletter.yaml still has the sample’s {0}; {1} was not sent.':
    'newsletter.yaml contient encore ce qui vient de l’exemple ({0}) ; {1} n’a pas été envoyé.',
  'Write your own {0} of {1}, then approve {2} again.':
    'Remplacez par vos valeurs : {0} dans {1}, puis approuvez de nouveau {2}.',
  'The file cannot be read ({0}).': 'Le fichier est illisible ({0}).',
  'The file holds no certificate.': 'Le fichier ne contient pas de certificat.',
  'The file holds a certificate that is damaged.': 'Le fichier contient un certificat endommagé.',
  'The certificates cannot be used. {0}': 'Les certificats sont inutilisables. {0}',
  'Name a file with the certificate of your CA in PEM, which begins with -----BEGIN CERTIFICATE-----.':
    'Indiquez un fichier avec le certificat de votre autorité au format PEM, qui commence par -----BEGIN CERTIFICATE-----.',
  'The folder holds something else, and nothing was written.':
    'Le dossier contient autre chose, et rien n’a été écrit.',
  'Name a folder of its own for the archive, which does not exist yet or is empty.':
    'Indiquez pour les archives un dossier à part, qui n’existe pas encore ou qui est vide.',
  'It cannot be told which files are of an earlier build.':
    'On ne peut pas savoir quels fichiers viennent d’une construction précédente.',
  'The file is damaged. Empty the folder, or name another one, and build again.':
    'Le fichier est endommagé. Videz le dossier, ou indiquez-en un autre, et recommencez.',
  'Metrics cannot be served at {0}:{1}.': 'Les mesures ne peuvent pas être servies à {0}:{1}.',
  'Name a port that is free, and a host that is an address of this machine.':
    'Indiquez un port libre, et un hôte qui est une adresse de cette machine.',
  'A worker sends to readers, and SMTP_URL is not set here.':
    'Un worker envoie aux lecteurs, et SMTP_URL n’est pas défini ici.',
  'Set it, in .env or the environment. `diglot send ISSUE` without it rehearses a send into the outbox.':
    'Définissez-le dans .env ou dans l’environnement. Sans lui, `diglot send ISSUE` répète un envoi dans la boîte d’envoi.',
  'This folder holds no newsletter: it has no content/newsletter.yaml. Nothing was done.':
    'Ce dossier ne contient pas de newsletter : il n’a pas de content/newsletter.yaml. Rien n’a été fait.',
  'Name the newsletter’s folder by `-C FOLDER`, or make one with `diglot init FOLDER`.':
    'Indiquez le dossier de la newsletter par `-C FOLDER`, ou créez-en un avec `diglot init FOLDER`.',
  'Run it with --help to see what it takes.': 'Lancez-la avec --help pour voir ce qu’elle accepte.',
  'It is empty, and every machine that works on DATABASE_URL must sign links alike.':
    'Il est vide, et toutes les machines qui travaillent sur DATABASE_URL doivent signer les liens de la même façon.',
  'Set the same on all of them, for instance what `openssl rand -hex 32` prints once.':
    'Donnez le même à toutes, par exemple ce qu’affiche une fois `openssl rand -hex 32`.',
  'It has {0} characters.': 'Il a {0} caractères.',
  'Give it at least {0}, for instance by `openssl rand -hex 32`.':
    'Donnez-en au moins {0}, par exemple par `openssl rand -hex 32`.',
  '“{0}” does not name a topic of SNS.': '« {0} » ne désigne pas un sujet de SNS.',
  'Write it as the console of SNS shows it, such as arn:aws:sns:eu-west-1:123456789012:bounces.':
    'Écrivez-le comme le montre la console de SNS, par exemple arn:aws:sns:eu-west-1:123456789012:bounces.',
  '“{0}” is not a port.': '« {0} » n’est pas un port.',
  'Use a whole number from 0 to 65535; 0 takes any that is free.':
    'Utilisez un nombre entier de 0 à 65535 ; 0 prend n’importe quel port libre.',
  'It is not the URL of a PostgreSQL database.': 'Ce n’est pas l’URL d’une base de données PostgreSQL.',
  'Write postgres://user:password@host:5432/database, with special characters percent-encoded (@ is %40, # is %23).':
    'Écrivez postgres://user:password@host:5432/database, en encodant les caractères spéciaux (@ s’écrit %40, # s’écrit %23).',
  'It is not the address of a site.': 'Ce n’est pas l’adresse d’un site.',
  'Write https:// and the name, with a port where it needs one, such as https://desk.example.com.':
    'Écrivez https:// et le nom, avec un port s’il en faut un, par exemple https://desk.example.com.',
  'Give it at least 12.': 'Donnez-en au moins 12.',
  'It is not a DKIM selector.': 'Ce n’est pas un sélecteur DKIM.',
  'It holds a key and not the path of a file.': 'Il contient une clé et non le chemin d’un fichier.',
  'Save the key in a file that only you can read, and give its path.':
    'Enregistrez la clé dans un fichier que vous seul pouvez lire, et donnez son chemin.',
  '{0} is set, but {1} is not.': '{0} est défini, mais {1} ne l’est pas.',
  'Set both, as `diglot dkim keygen` prints them, or neither.':
    'Définissez les deux, comme les affiche `diglot dkim keygen`, ou aucun.',
  'The environment variable {0} cannot be used. {1}': 'La variable d’environnement {0} est inutilisable. {1}',
  'A restore takes a file, or --in-place, and not both.':
    'Une restauration prend un fichier, ou --in-place, et non les deux.',
  'Write `diglot restore FILE`; --in-place is for a database that was put back already, as by pg_restore.':
    'Écrivez `diglot restore FILE` ; --in-place sert à une base de données déjà remise en place, par exemple par pg_restore.',
  'Run `{0}` in the folder where Diglot was installed, with --global if it was installed so.':
    'Lancez `{0}` dans le dossier où Diglot a été installé, avec --global s’il a été installé ainsi.',
  'The doctor needs what is not installed: {0}.': 'Le docteur a besoin de ce qui n’est pas installé : {0}.',
  'A React template needs what is not installed: {0}.':
    'Un modèle React a besoin de ce qui n’est pas installé : {0}.',
  '“{0}” is no place to serve metrics at.': '« {0} » n’est pas un endroit où servir des mesures.',
  'Write a port such as :9464, which is on 127.0.0.1, or a host and a port such as 10.0.0.5:9464.':
    'Écrivez un port comme :9464, qui est sur 127.0.0.1, ou un hôte et un port comme 10.0.0.5:9464.',
  'This user may not use it.': 'Cet utilisateur n’a pas le droit de s’en servir.',
  'Give this user the right to it, or choose another place.':
    'Donnez-en le droit à cet utilisateur, ou choisissez un autre endroit.',
  'The system does not allow it.': 'Le système ne l’autorise pas.',
  'It can only be read.': 'Il ne peut être que lu.',
  'Choose a place that can be written to.': 'Choisissez un endroit où l’on peut écrire.',
  'The disk is full.': 'Le disque est plein.',
  'Make room and try again; nothing was left half written.':
    'Faites de la place et réessayez ; rien n’est resté à moitié écrit.',
  'This user may not fill more of the disk.':
    'Cet utilisateur ne peut pas occuper plus de place sur le disque.',
  'Too many files are open.': 'Trop de fichiers sont ouverts.',
  'Raise the limit of open files (`ulimit -n`) and try again.':
    'Relevez la limite de fichiers ouverts (`ulimit -n`) et réessayez.',
  'Too many files are open on this machine.': 'Trop de fichiers sont ouverts sur cette machine.',
  'Close what is not needed and try again.': 'Fermez ce qui n’est pas nécessaire et réessayez.',
  'There is no such file or folder.': 'Ce fichier ou ce dossier n’existe pas.',
  'Check the name, and whether its folder is there.': 'Vérifiez le nom, et si son dossier existe.',
  'A file stands where a folder is needed.': 'Un fichier se trouve là où il faut un dossier.',
  'Move the file, or choose another folder.': 'Déplacez le fichier, ou choisissez un autre dossier.',
  'A folder stands where a file is needed.': 'Un dossier se trouve là où il faut un fichier.',
  'Name a file in it, or another one.': 'Indiquez un fichier qui s’y trouve, ou un autre.',
  'The name is too long for this file system.': 'Le nom est trop long pour ce système de fichiers.',
  'Choose a shorter one.': 'Choisissez-en un plus court.',
  'The file has {0} MB; a record has at most 1 MB.': 'Le fichier fait {0} Mo ; une fiche fait au plus 1 Mo.',
  'Check that this is the file you meant, and split it where it is.':
    'Vérifiez que c’est bien le fichier voulu, et divisez-le si c’est le cas.',
  'The file is not UTF-8: here is a byte that no UTF-8 text has.':
    'Le fichier n’est pas en UTF-8 : il y a ici un octet qu’aucun texte UTF-8 ne contient.',
  'In your editor, save the file as UTF-8.': 'Dans votre éditeur, enregistrez le fichier en UTF-8.',
  'A link stands here, and nothing is written through it.':
    'Un lien se trouve ici, et rien n’est écrit à travers lui.',
  'Put the file itself in its place.': 'Mettez le fichier lui-même à sa place.',
  'A link leads out of its folder here, and it is not followed.':
    'Un lien mène ici hors de son dossier, et il n’est pas suivi.',
  'A folder': 'Un dossier',
  'A pipe': 'Un tube',
  'A device': 'Un périphérique',
  '{0} stands where a file is expected.': '{0} se trouve là où un fichier est attendu.',
  'Rename or move the folder.': 'Renommez ou déplacez le dossier.',
  'Put a file in its place.': 'Mettez un fichier à sa place.',
  '{0} bytes': '{0} octets',
  'The file has more than {0}, which is more than such a file has.':
    'Le fichier dépasse {0}, plus que ne contient un tel fichier.',
  'Check that this is the file that was meant.': 'Vérifiez que c’est bien le fichier voulu.',
}
