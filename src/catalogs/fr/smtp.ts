import type { Catalog } from '../../domain/language/message.ts'

/** The server that takes the mail: what the doctor finds at it, its address, and what stops a send there. */
export const smtp: Catalog = {
  'SMTP_URL is not set: mail goes to the outbox, and nothing leaves this machine.':
    'SMTP_URL n’est pas défini : les messages vont dans la boîte d’envoi, et rien ne quitte cette machine.',
  'Set it in .env to the server that is to take the mail.':
    'Donnez-lui dans .env le serveur qui doit prendre les messages.',
  '{0}:{1} answers.': '{0}:{1} répond.',
  '{0}:{1} gave no encrypted session: {2}.': '{0}:{1} n’a pas donné de session chiffrée : {2}.',
  'Check that scheme and port in SMTP_URL fit: smtps: is TLS at once, smtp: is STARTTLS.':
    'Vérifiez que le schéma et le port de SMTP_URL vont ensemble : smtps: commence en TLS, smtp: est STARTTLS.',
  'it did not answer in time': 'il n’a pas répondu à temps',
  '{0}:{1} gave no session: {2}.': '{0}:{1} n’a pas donné de session : {2}.',
  'Check the host in SMTP_URL, and that this machine can look up names.':
    'Vérifiez l’hôte dans SMTP_URL, et si cette machine peut résoudre des noms.',
  'Check host and port in SMTP_URL, and that a firewall lets this machine reach them.':
    'Vérifiez l’hôte et le port dans SMTP_URL, et si un pare-feu laisse cette machine les joindre.',
  'The connection is not encrypted; it does not leave this machine.':
    'La connexion n’est pas chiffrée ; elle ne quitte pas cette machine.',
  'The connection is encrypted by {0}.': 'La connexion est chiffrée par {0}.',
  'The certificate is not asked for: the server is this machine.':
    'Le certificat n’est pas demandé : le serveur est cette machine.',
  'an unknown day': 'un jour inconnu',
  'The certificate is not valid for {0}: {1} (until {2}).':
    'Le certificat n’est pas valable pour {0} : {1} (jusqu’au {2}).',
  'Name the host in SMTP_URL as the certificate has it, or have the certificate renewed.':
    'Nommez l’hôte dans SMTP_URL comme dans le certificat, ou faites renouveler celui-ci.',
  'The certificate is valid for {0} until {1}': 'Le certificat est valable pour {0} jusqu’au {1}',
  '{0}, {1} days from now.': '{0}, soit encore {1} jours.',
  'Have it renewed: with an invalid one nothing is sent.':
    'Faites-le renouveler : avec un certificat non valable, rien n’est envoyé.',
  'it has expired': 'il a expiré',
  'its time has not come': 'il n’est pas encore valable',
  'it is self-signed': 'il est autosigné',
  'nobody vouches for the authority that signed it': 'personne ne répond de l’autorité qui l’a signé',
  'the server does not show who signed it': 'le serveur ne montre pas qui l’a signé',
  'it is for another host': 'il est pour un autre hôte',
  'The server takes the user and password of SMTP_URL.':
    'Le serveur accepte l’utilisateur et le mot de passe de SMTP_URL.',
  'The server refuses the user and password of SMTP_URL: {0}.':
    'Le serveur refuse l’utilisateur et le mot de passe de SMTP_URL : {0}.',
  'Check both; special characters in them are percent-encoded.':
    'Vérifiez les deux ; leurs caractères spéciaux doivent être encodés.',
  'The password was not tried, because the server could not prove who it is.':
    'Le mot de passe n’a pas été essayé, car le serveur n’a pas pu prouver qui il est.',
  'Fix the certificate first.': 'Corrigez d’abord le certificat.',
  'The server offers a login, and SMTP_URL has no user.':
    'Le serveur propose une identification, et SMTP_URL n’a pas d’utilisateur.',
  'Write smtp://user:password@host, unless the server knows this machine by its address.':
    'Écrivez smtp://user:password@host, à moins que le serveur ne reconnaisse cette machine à son adresse.',
  'The server asks for no login.': 'Le serveur ne demande pas d’identification.',
  'a mail has about {0}': 'un message fait environ {0}',
  'The server names no limit of size; {0}.': 'Le serveur n’indique pas de limite de taille ; {0}.',
  'The server takes mails of up to {0}; {1}.': 'Le serveur prend des messages jusqu’à {0} ; {1}.',
  'The server takes mails of up to {0}, and {1}.': 'Le serveur prend des messages jusqu’à {0}, et {1}.',
  'Shorten the issue, or have the limit raised.': 'Raccourcissez le numéro, ou faites relever la limite.',
  'The server offers SMTPUTF8: addresses such as 用户@example.com can get mail.':
    'Le serveur propose SMTPUTF8 : des adresses comme 用户@example.com peuvent recevoir des messages.',
  'The server does not offer SMTPUTF8: subscribers such as 用户@example.com are skipped.':
    'Le serveur ne propose pas SMTPUTF8 : des abonnés comme 用户@example.com sont écartés.',
  'Nothing is to be done unless the list has such addresses.':
    'Rien n’est à faire, sauf si la liste a de telles adresses.',
  'The server offers PIPELINING and 8BITMIME.': 'Le serveur propose PIPELINING et 8BITMIME.',
  'The server offers neither PIPELINING nor 8BITMIME; Diglot needs neither.':
    'Le serveur ne propose ni PIPELINING ni 8BITMIME ; Diglot n’en a pas besoin.',
  'The server offers {0}; Diglot needs neither.':
    'Le serveur propose {0} ; Diglot n’a besoin d’aucun des deux.',
  'does not begin with smtp:// or smtps://': 'ne commence pas par smtp:// ou smtps://',
  'has a part after the port that is not understood': 'a après le port une partie qui n’est pas comprise',
  'has the port 0': 'a le port 0',
  'has a user without a password, or a password without a user':
    'a un utilisateur sans mot de passe, ou un mot de passe sans utilisateur',
  'has a query that is not ?maxConnections=': 'a une requête qui n’est pas ?maxConnections=',
  'has a maxConnections that is not 1 to {0}': 'a un maxConnections qui n’est pas compris entre 1 et {0}',
  'SMTP_URL {0}.': 'SMTP_URL {0}.',
  'Write smtp://user:password@host:587 or smtps://user:password@host:465, with special characters in user and password percent-encoded (@ is %40, # is %23).':
    'Écrivez smtp://user:password@host:587 ou smtps://user:password@host:465, en encodant les caractères spéciaux de l’utilisateur et du mot de passe (@ s’écrit %40, # s’écrit %23).',
  'The SMTP server {0}:{1} takes mails of up to {2} bytes, and this one has {3}; it was not handed over, and nothing is lost.':
    'Le serveur SMTP {0}:{1} prend des messages jusqu’à {2} octets, et celui-ci en fait {3} ; il n’a pas été remis, et rien n’est perdu.',
  'Have the limit of the server raised (Postfix: message_size_limit) and run the command again, or end this send by `diglot cancel` and send a shorter issue.':
    'Faites relever la limite du serveur (Postfix : message_size_limit) et relancez la commande, ou mettez fin à cet envoi par `diglot cancel` et envoyez un numéro plus court.',
  'The SMTP server {0}:{1} gave no session: {2}': 'Le serveur SMTP {0}:{1} n’a pas donné de session : {2}',
  'Check user and password in SMTP_URL; special characters in them are percent-encoded.':
    'Vérifiez l’utilisateur et le mot de passe dans SMTP_URL ; leurs caractères spéciaux doivent être encodés.',
  'Check that host, port and scheme in SMTP_URL fit (smtps: is TLS at once, smtp: is STARTTLS), and that the certificate of the server is valid for this host.':
    'Vérifiez que l’hôte, le port et le schéma de SMTP_URL vont ensemble (smtps: commence en TLS, smtp: est STARTTLS), et que le certificat du serveur est valable pour cet hôte.',
  'Check host and port in SMTP_URL, and that the server can be reached from here.':
    'Vérifiez l’hôte et le port dans SMTP_URL, et si le serveur peut être joint d’ici.',
  'The server refuses one reader after the other and takes nothing in between; its last answer was: {0} The send of {1} is paused; nobody was suppressed, and nothing is lost.':
    'Le serveur refuse un lecteur après l’autre et ne prend rien entre-temps ; sa dernière réponse : {0} L’envoi de {1} est en pause ; personne n’a été bloqué, et rien n’est perdu.',
  'Ask the people who run the server for the reason: a login that is missing, a sender that it does not accept, a block of this machine’s address. Then run `diglot resume {0}` and `diglot send {1}`.':
    'Demandez la raison aux personnes qui gèrent le serveur : une identification qui manque, un expéditeur qu’il n’accepte pas, un blocage de l’adresse de cette machine. Lancez ensuite `diglot resume {0}` et `diglot send {1}`.',
  'Nothing could be handed over for 15 minutes; the last answer was: {0} The send of {1} has stopped; nothing is lost and nothing will go twice.':
    'Rien n’a pu être remis pendant 15 minutes ; la dernière réponse : {0} L’envoi de {1} s’est arrêté ; rien n’est perdu et rien ne partira deux fois.',
  'Fix that, then run `diglot send {0}` to go on.':
    'Corrigez cela, puis lancez `diglot send {0}` pour poursuivre.',
  'Wait until it has ended, or stop it with Ctrl-C; then run the command again.':
    'Attendez qu’il ait terminé, ou arrêtez-le avec Ctrl-C ; relancez ensuite la commande.',
}
