import type { Catalog } from '../../domain/language/message.ts'

/** Mail as it is made, signed, kept in the outbox, and read where it comes back. */
export const mail: Catalog = {
  'holds a key of the type {0}, and mails are signed with RSA':
    'contient une clé du type {0}, et les messages sont signés avec RSA',
  'holds an RSA key of {0} bits, and {1} to {2} are needed':
    'contient une clé RSA de {0} bits, et il en faut de {1} à {2}',
  'The key file {0} cannot be read. {1}': 'Le fichier de clé {0} est illisible. {1}',
  'The key file {0} cannot be read ({1}).': 'Le fichier de clé {0} est illisible ({1}).',
  'Write its path, which may be relative to the newsletter’s folder, and let this user read it.':
    'Écrivez son chemin, éventuellement relatif au dossier de la newsletter, et donnez à cet utilisateur le droit de le lire.',
  'holds a key that is locked with a passphrase': 'contient une clé protégée par une phrase secrète',
  'holds no private key in PEM': 'ne contient pas de clé privée au format PEM',
  'The key file {0} {1}.': 'Le fichier de clé {0} {1}.',
  'Make a key with `diglot dkim keygen`.': 'Créez une clé avec `diglot dkim keygen`.',
  'An address that a message is for is not a valid address.':
    'Une adresse à laquelle un message est destiné n’est pas valide.',
  'Remove it and add the right one.': 'Retirez-la et ajoutez la bonne.',
  'The issue id “{0}” is too long for a bounce address.':
    'L’identifiant de numéro « {0} » est trop long pour une adresse de rebond.',
  'Give the issue an id of at most 20 characters, such as 2025-w30.':
    'Donnez au numéro un identifiant d’au plus 20 caractères, par exemple 2025-w30.',
  "The newsletter's {0} cannot stand in the header of a mail.":
    'Ce réglage de la newsletter ne peut pas figurer dans l’en-tête d’un message : {0}.',
  'Write a plain ASCII address, host name or URL without spaces, and no slash at the end of siteUrl.':
    'Écrivez une adresse, un nom d’hôte ou une URL en ASCII simple, sans espaces, et sans barre oblique à la fin de siteUrl.',
  'The outbox has no such message.': 'Ce message n’est pas dans la boîte d’envoi.',
  'It may have been deleted; go back to the outbox.':
    'Il a peut-être été supprimé ; revenez à la boîte d’envoi.',
  'The connection to the IMAP server was lost.': 'La connexion au serveur IMAP a été perdue.',
  'The IMAP server does not move messages to the folder “{0}”.':
    'Le serveur IMAP ne déplace pas les messages dans le dossier « {0} ».',
  'Make that folder by hand, or check the quota and the rights of the account. What was read is recorded.':
    'Créez ce dossier à la main, ou vérifiez le quota et les droits du compte. Ce qui a été lu est noté.',
  'Run the command again: what was read is recorded, and nothing is counted twice.':
    'Relancez la commande : ce qui a été lu est noté, et rien n’est compté deux fois.',
  'The IMAP server did not answer in time.': 'Le serveur IMAP n’a pas répondu à temps.',
  'Check host and port in IMAP_URL, and whether the server is overloaded.':
    'Vérifiez l’hôte et le port dans IMAP_URL, et si le serveur est surchargé.',
  'The IMAP server sends more than any mailbox has.':
    'Le serveur IMAP envoie plus que ne contient aucune boîte.',
  'Check host and port in IMAP_URL: this may be another server.':
    'Vérifiez l’hôte et le port dans IMAP_URL : c’est peut-être un autre serveur.',
  'The IMAP server refused the user or the password.':
    'Le serveur IMAP a refusé l’utilisateur ou le mot de passe.',
  'Check user and password in IMAP_URL; many providers want a password made for programs.':
    'Vérifiez l’utilisateur et le mot de passe dans IMAP_URL ; beaucoup de fournisseurs demandent un mot de passe d’application.',
  'The IMAP server has no folder “{0}”.': 'Le serveur IMAP n’a pas de dossier « {0} ».',
  'Name another one at the end of IMAP_URL, such as /INBOX.':
    'Indiquez-en un autre à la fin d’IMAP_URL, par exemple /INBOX.',
  'The certificate of the IMAP server is not trusted ({0}).':
    'Le certificat du serveur IMAP n’est pas digne de confiance ({0}).',
  'Where a CA of your own made it, name the file of that CA in NODE_EXTRA_CA_CERTS.':
    'Si votre propre autorité l’a émis, indiquez le fichier de cette autorité dans NODE_EXTRA_CA_CERTS.',
  'The IMAP server cannot be used{0}.': 'Le serveur IMAP est inutilisable{0}.',
  'Check host, port and encryption in IMAP_URL: imaps:// is TLS at once, imap:// needs STARTTLS.':
    'Vérifiez l’hôte, le port et le chiffrement dans IMAP_URL : imaps:// commence en TLS, imap:// demande STARTTLS.',
  'is not a URL': 'n’est pas une URL',
  'does not begin with imap:// or imaps://': 'ne commence pas par imap:// ou imaps://',
  'names no host': 'ne nomme pas d’hôte',
  'has no user or no password': 'n’a pas d’utilisateur ou pas de mot de passe',
  'has a part after the folder that is not understood':
    'a après le dossier une partie qui n’est pas comprise',
  'has a % that does not begin a percent-encoded character':
    'contient un % qui ne commence pas un caractère encodé',
  'The address of the IMAP mailbox {0}.': 'L’adresse de la boîte IMAP {0}.',
  'Write imaps://user:password@host/INBOX, with special characters in user and password percent-encoded (@ is %40, # is %23).':
    'Écrivez imaps://user:password@host/INBOX, en encodant les caractères spéciaux de l’utilisateur et du mot de passe (@ s’écrit %40, # s’écrit %23).',
  'The folder is no Maildir and holds no .eml files.':
    'Le dossier n’est pas un Maildir et ne contient pas de fichiers .eml.',
  'Name a Maildir (a folder with new/ and cur/), an mbox, or .eml files.':
    'Indiquez un Maildir (un dossier avec new/ et cur/), un mbox, ou des fichiers .eml.',
  'There is no mail to read: the path does not exist.':
    'Il n’y a pas de message à lire : le chemin n’existe pas.',
  'Name a Maildir, an mbox or .eml files, or - for standard input.':
    'Indiquez un Maildir, un mbox ou des fichiers .eml, ou - pour l’entrée standard.',
}
