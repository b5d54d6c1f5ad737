import type { Catalog } from '../../../domain/language/message.ts'

/** What `--help` says. */
export const help: Catalog = {
  'Usage:': 'Utilisation :',
  'Arguments:': 'Arguments :',
  'Options:': 'Options :',
  'Commands:': 'Commandes :',
  'one of': 'valeurs possibles :',
  'left out:': 'par défaut :',
  'say what a command takes': 'indiquer ce que prend une commande',
  'Builds and sends a newsletter in several languages.':
    'Construit et envoie une newsletter en plusieurs langues.',
  'the newsletter’s folder, with content/ and templates/':
    'le dossier de la newsletter, avec content/ et templates/',
  'what the terminal speaks: en, zh, zh-Hant, fr or ja (default: as the locale says)':
    'la langue du terminal : en, zh, zh-Hant, fr ou ja (par défaut : celle du système)',
  'print the version': 'afficher la version',
  'make an empty newsletter in a folder, else in this one':
    'créer une newsletter vide dans un dossier, sinon dans celui-ci',
  'its languages, the first one first (default: zh-Hans,en)':
    'ses langues, la première en tête (par défaut zh-Hans,en)',
  'with the articles and issues of the sample': 'avec les articles et les numéros de l’exemple',
  'run the whole path on a copy of the sample; nothing leaves this machine':
    'parcourir tout le chemin sur une copie de l’exemple ; rien ne quitte cette machine',
  'turn raw pastes into article records; without a file, or with -, from standard input':
    'faire de textes bruts collés des fiches d’articles ; sans fichier, ou avec -, depuis l’entrée standard',
  'also write records that were edited or deleted; their old texts are kept':
    'écrire aussi les fiches modifiées ou supprimées ; leurs anciens textes sont gardés',
  'the day of the event, YYYY-MM-DD, in place of what the pastes say':
    'le jour de l’événement, YYYY-MM-DD, à la place de ce que disent les textes collés',
  'which language it is, where the newsletter has several of one script':
    'la langue du texte, si la newsletter en a plusieurs d’une même écriture',
  'print JSON for a program': 'afficher du JSON pour un programme',
  'make and delete issues, and choose their articles':
    'créer et supprimer des numéros, et choisir leurs articles',
  'collect records into an issue: of a week (2025-w30), weeks, a day, a month, or any days':
    'réunir des fiches en un numéro : d’une semaine (2025-w30), de plusieurs, d’un jour, d’un mois ou de jours quelconques',
  'the first day, YYYY-MM-DD, where the id does not name the days':
    'le premier jour, YYYY-MM-DD, si l’identifiant ne désigne pas les jours',
  'the last day': 'le dernier jour',
  'articles of other days or issues, as a comma list; may be repeated':
    'articles d’autres jours ou numéros, séparés par des virgules (répétable)',
  'write over an issue that is there': 'remplacer un numéro existant',
  'put articles at the end of an issue': 'mettre des articles à la fin d’un numéro',
  'take articles out of an issue': 'retirer des articles d’un numéro',
  'put articles first, in the order given': 'mettre des articles en tête, dans l’ordre donné',
  'move a record that nothing needs into content/trash/':
    'déplacer dans content/trash/ une fiche dont rien n’a besoin',
  'do not ask': 'ne pas demander',
  'take the newest copy of a record out of content/trash/, or the copy named with its time':
    'reprendre une fiche de content/trash/, la plus récente, ou celle d’un nom avec son heure',
  'make and delete records of articles': 'créer et supprimer des fiches d’articles',
  'write a blank record; today is put in front of a name without a day':
    'écrire une fiche vide ; un nom sans jour reçoit celui d’aujourd’hui',
  'say what is wrong with an issue; errors block sending':
    'dire ce qui ne va pas dans un numéro ; les erreurs bloquent l’envoi',
  'let a finding stand; it comes back when the text changes':
    'accepter un constat ; il revient quand le texte change',
  'why it may stand, for the next editor':
    'pourquoi il peut être accepté, pour la prochaine personne qui édite',
  'which one, in the words of the check, where the rule finds several':
    'lequel, dans les mots de la vérification, si la règle en trouve plusieurs',
  'fix quotes and punctuation in the records of an issue; prints every line that changes':
    'corriger les guillemets et la ponctuation des fiches d’un numéro ; affiche chaque ligne modifiée',
  'only say what would change': 'dire seulement ce qui changerait',
  'write every edition of an issue to out/<issue>/': 'écrire chaque édition d’un numéro dans out/<issue>/',
  'show the issues in the browser; follows every change of a file':
    'afficher les numéros dans le navigateur ; suit chaque modification d’un fichier',
  'port to listen on (default: PREVIEW_PORT, else 4400)':
    'port d’écoute (par défaut PREVIEW_PORT, sinon 4400)',
  'an address that others reach too; they have to sign in':
    'une adresse que d’autres atteignent aussi ; ils doivent se connecter',
  'send a marked copy to the editors': 'envoyer à l’équipe un exemplaire marqué',
  'other addresses, with commas between them': 'd’autres adresses, séparées par des virgules',
  'editions, with a comma between them, such as zh-Hans+en,en':
    'des éditions, séparées par une virgule, par exemple zh-Hans+en,en',
  'say that these bytes may go out': 'dire que ces octets peuvent partir',
  'who approves (default: the name that the page was told, else the system’s user)':
    'qui approuve (par défaut le nom donné à la page, sinon l’utilisateur du système)',
  'take an approval back, before its send is scheduled or begun':
    'retirer une approbation, avant que son envoi soit programmé ou commencé',
  'who takes it back (default: the name that the page was told, else the system’s user)':
    'qui la retire (par défaut le nom donné à la page, sinon l’utilisateur du système)',
  'send what was approved, or go on with an interrupted send':
    'envoyer ce qui a été approuvé, ou poursuivre un envoi interrompu',
  'only say what would go to whom': 'dire seulement ce qui irait à qui',
  'only to those with any of these tags, such as press,VIP; later to others who have no copy':
    'seulement aux personnes qui ont l’une de ces étiquettes, comme press,VIP ; plus tard à d’autres sans exemplaire',
  'start at a later time of the newsletter’s time zone, such as "2026-11-30 08:00"':
    'commencer plus tard, à l’heure du fuseau de la newsletter, par exemple "2026-11-30 08:00"',
  'send what was sent to those who have subscribed since and got no copy':
    'envoyer ce qui a été envoyé aux personnes abonnées depuis, qui n’ont pas d’exemplaire',
  'say that it was not sent in the time that a restored backup does not know of':
    'dire que rien n’est parti dans le temps qu’une sauvegarde restaurée ne connaît pas',
  'end when all that is left was put off by its servers':
    'terminer quand tout ce qui reste a été différé par ses serveurs',
  'send what is started and start what is due, until it is stopped; prints a log':
    'envoyer ce qui est commencé et commencer ce qui est dû, jusqu’à l’arrêt ; affiche un journal',
  'serve Prometheus metrics and /healthz, such as :9464 on 127.0.0.1 or with a host':
    'servir des mesures Prometheus et /healthz, avec :9464 sur 127.0.0.1 ou avec un hôte',
  'say how far a send is, how fast, per edition and domain; without an issue, the list and all sends':
    'dire où en est un envoi, à quelle vitesse, par édition et domaine ; sans numéro, la liste et tous les envois',
  'say who did what, the newest first': 'dire qui a fait quoi, du plus récent au plus ancien',
  'only what was about this issue': 'seulement ce qui concernait ce numéro',
  'only what was about this article': 'seulement ce qui concernait cet article',
  'only what this person did': 'seulement ce qu’a fait cette personne',
  'only acts of this kind, such as approval or send':
    'seulement les actions de ce type, par exemple approval ou send',
  'from this day on, such as 2026-11-30': 'à partir de ce jour, par exemple 2026-11-30',
  'up to this day': 'jusqu’à ce jour',
  'every entry as CSV': 'toutes les entrées en CSV',
  'make a correction of what was sent: an issue of what has changed since':
    'créer un rectificatif avec ce qui a changé depuis l’envoi',
  'hold a send; one that is running finishes what is under way and ends':
    'mettre un envoi en pause ; celui qui tourne mène à terme ce qui est en cours et s’arrête',
  'let a paused send go on': 'laisser se poursuivre un envoi en pause',
  'end a send for good; those who have no copy yet get none':
    'mettre définitivement fin à un envoi ; qui n’a pas encore d’exemplaire n’en reçoit pas',
  'list uncertain deliveries, with addresses; send them once more or close them':
    'énumérer les exemplaires incertains, avec leurs adresses ; les envoyer de nouveau ou les clore',
  'send these once more: ids and ranges (12,15-20), all, or rejected[:WORDS] with words of the reply':
    'envoyer ceux-ci de nouveau : numéros et plages (12,15-20), all, ou rejected[:WORDS] avec des mots de la réponse',
  'of those that were rejected only these: ids and ranges':
    'parmi les refusés, seulement ceux-ci : numéros et plages',
  'end these without another copy: ids and ranges, or all':
    'clore ceux-ci sans autre exemplaire : numéros et plages, ou all',
  'what became of those that are closed': 'ce que sont devenus ceux qui sont clos',
  'who found out (default: the name that the page was told, else the system’s user)':
    'qui l’a établi (par défaut le nom donné à la page, sinon l’utilisateur du système)',
  'read what came back: bounces, complaints, and unsubscriptions by mail':
    'lire ce qui est revenu : rebonds, plaintes, et désabonnements par message',
  'read a mailbox, that of IMAP_URL; an address given here shows in the list of processes':
    'lire une boîte, celle de IMAP_URL ; une adresse donnée ici apparaît dans la liste des processus',
  'go on reading the mailbox until Ctrl-C': 'continuer à lire la boîte jusqu’à Ctrl-C',
  'only say what would follow': 'dire seulement ce qui s’ensuivrait',
  'the list: import, export, add, show, tag, untag, remove, erase, restore, list, stats':
    'la liste : import, export, add, show, tag, untag, remove, erase, restore, list, stats',
  'put the people of a CSV file on the list; doing it again changes nothing':
    'mettre sur la liste les personnes d’un fichier CSV ; le refaire ne change rien',
  'what everybody on the list is': 'l’état de chaque personne de la liste',
  'such as big5 or windows-1250; left out, it is found out':
    'par exemple big5 ou windows-1250 ; sinon, il est détecté',
  'write the list as CSV, to standard output where no file is named':
    'écrire la liste en CSV, vers la sortie standard si aucun fichier n’est nommé',
  'begin with a byte order mark, as Excel needs it; the default where the name ends in .csv':
    'commencer par un indicateur d’ordre des octets, dont Excel a besoin ; par défaut si le nom finit en .csv',
  'begin without one': 'commencer sans lui',
  'put one person on the list': 'mettre une personne sur la liste',
  'as issues address them': 'comme les numéros s’adressent à elle',
  'such as zh-Hans+en; left out, the newsletter’s default':
    'par exemple zh-Hans+en ; sinon, l’édition par défaut de la newsletter',
  'put on them beside those that they have, such as press,VIP':
    'étiquettes à ajouter à celles qui existent, comme press,VIP',
  'what newsletter.yaml calls a field, such as company=Acme; may come again':
    'le nom d’un champ dans newsletter.yaml, comme company=Acme ; peut être répété',
  'one person: status, since when and why, tags, fields, deliveries, who restored them':
    'une personne : état, depuis quand et pourquoi, étiquettes, champs, exemplaires, qui l’a rétablie',
  'put tags on people, such as press,VIP': 'donner des étiquettes à des personnes, comme press,VIP',
  'take tags from people': 'retirer des étiquettes à des personnes',
  'mark one person as having left': 'marquer une personne comme désabonnée',
  'forget one person who asked for it; a salted hash of the address keeps them off later lists':
    'oublier une personne qui l’a demandé ; une empreinte salée de l’adresse l’écarte des listes ultérieures',
  'make people active again who were suppressed for a refusal or a bounce':
    'rétablir des personnes bloquées pour un refus ou un rebond',
  'those who were suppressed since then, such as 2025-07-27T08:00Z':
    'les personnes bloquées depuis, par exemple 2025-07-27T08:00Z',
  'those who were suppressed for what became of this issue': 'les personnes bloquées à cause de ce numéro',
  'who decides it (default: the name that the page was told, else the system’s user)':
    'qui le décide (par défaut le nom donné à la page, sinon l’utilisateur du système)',
  'print the list, one person a line': 'afficher la liste, une personne par ligne',
  'only those with any of these tags': 'seulement les personnes qui ont l’une de ces étiquettes',
  'the list in numbers: size, editions, domains, tags, who confirms, who leaves, what comes back':
    'la liste en chiffres : taille, éditions, domaines, étiquettes, confirmations, départs, retours',
  'serve the readers’ site: subscribe, unsubscribe, preferences, past issues, feeds':
    'servir le site des lecteurs : abonnement, désabonnement, préférences, numéros parus, flux',
  'port to listen on (default: SITE_PORT, else 4401)': 'port d’écoute (par défaut SITE_PORT, sinon 4401)',
  'address to listen on; TLS is for a proxy before it':
    'adresse d’écoute ; TLS revient à un proxy placé devant',
  'a proxy stands before it and names its clients in X-Forwarded-For':
    'un proxy est placé devant et nomme ses clients dans X-Forwarded-For',
  'only print a form, per language, to embed in other sites':
    'afficher seulement un formulaire, par langue, à intégrer dans d’autres sites',
  'say how often each link of an issue was followed; counted only where newsletter.yaml says so':
    'dire combien de fois chaque lien d’un numéro a été suivi ; compté seulement si newsletter.yaml le demande',
  'write past issues for the web': 'écrire les numéros parus pour le web',
  'write the archive, its feeds and the sitemap as files for any web host':
    'écrire les archives, leurs flux et le plan du site en fichiers, pour tout hébergeur web',
  'sign mails by DKIM': 'signer les messages par DKIM',
  'make a key, and print its DNS record and what turns signing on':
    'créer une clé, et afficher son enregistrement DNS et ce qui active la signature',
  'name of the key in DNS': 'nom de la clé dans le DNS',
  'write over a key that is there': 'remplacer une clé existante',
  'say what stands between a mail and the inbox: server, SPF, DKIM, DMARC, headers; sends nothing':
    'dire ce qui sépare un message de la boîte de réception : serveur, SPF, DKIM, DMARC, en-têtes ; n’envoie rien',
  'ask these DNS servers, such as 1.1.1.1': 'interroger ces serveurs DNS, par exemple 1.1.1.1',
  'the IP addresses that mail leaves from, where they are not the SMTP server’s':
    'les adresses IP d’où partent les messages, si ce ne sont pas celles du serveur SMTP',
  'make the tables of the database, or bring them up to date':
    'créer les tables de la base de données, ou les mettre à jour',
  'the database: copy it to another one': 'la base de données : la copier vers une autre',
  'copy everything into an empty database, and verify it':
    'tout copier dans une base de données vide, et le vérifier',
  'sqlite:PATH or postgres://...; else the file in the data folder':
    'sqlite:PATH ou postgres://... ; sinon le fichier du dossier de données',
  'sqlite:PATH or postgres://..., migrated and empty; else DATABASE_URL':
    'sqlite:PATH ou postgres://..., migrée et vide ; sinon DATABASE_URL',
  'write the database into one new file, also while a send runs':
    'écrire la base de données dans un nouveau fichier, même pendant un envoi',
  'put a backup in the place of the database; nothing of it is sent without your word':
    'mettre une sauvegarde à la place de la base de données ; rien n’en est envoyé sans votre accord',
  'the database was put back already, as by pg_restore: only hold its sends':
    'la base de données a déjà été remise en place, par exemple par pg_restore : retenir seulement ses envois',
  'It belongs behind a proxy that terminates TLS for the siteUrl of newsletter.yaml; a whole Caddyfile for it:\n  digest.example.com {\n      reverse_proxy 127.0.0.1:4401\n  }\nMails about subscriptions leave as issues do: by SMTP_URL, else to the outbox in the data folder.':
    'Sa place est derrière un proxy qui termine TLS sous le siteUrl de newsletter.yaml ; un Caddyfile complet pour cela :\n  digest.example.com {\n      reverse_proxy 127.0.0.1:4401\n  }\nLes messages d’abonnement partent comme les numéros : par SMTP_URL, sinon vers la boîte d’envoi du dossier de données.',
  'FOLDER is made, or is one that an earlier build has written: what is no longer public is deleted, and\nother files stay. Pages name each other by the siteUrl of newsletter.yaml; links to subscribe lead to `diglot serve` there.':
    'FOLDER est créé, ou vient d’une construction précédente : ce qui n’est plus public disparaît, et ce qui n’en vient pas\nreste. Les pages se citent par le siteUrl de newsletter.yaml ; les liens d’abonnement y mènent à `diglot serve`.',
  'FILE has a header, in any common encoding and with any delimiter. Its columns are known by their names, in any order: email,\nand where there are any, name, edition (such as zh-Hans+en), tags (or groups, labels, 标签; commas between them), the fields of\nnewsletter.yaml, and what other systems write about consent: status, subscribed,\nopt-in, confirmed, unsubscribed_at, bounced and the like. Who left is kept as left, who bounced or complained as suppressed,\nand who has not confirmed is left out; a word that is not known refuses its row. The strictest row of an address counts, and\nnobody who has left comes back by an import. With --as, FILE may also be addresses alone, one a line.':
    'FILE a un en-tête, dans n’importe quel encodage courant et avec n’importe quel séparateur. Ses colonnes sont reconnues à leurs\nnoms, dans n’importe quel ordre : email, et s’il y en a, name, edition (par exemple zh-Hans+en), tags (ou groups, labels, 标签 ;\nséparées par des virgules), les champs de newsletter.yaml, et ce que d’autres systèmes notent du consentement : status,\nsubscribed, opt-in, confirmed, unsubscribed_at, bounced et autres. Les personnes désabonnées le restent ; un rebond ou une\nplainte bloque ; qui n’a pas confirmé est laissé de côté ; un mot inconnu fait refuser sa ligne. La ligne la plus stricte d’une\nadresse compte, et aucune personne désabonnée ne revient par un import. Avec --as, FILE peut aussi ne contenir que des\nadresses, une par ligne.',
  'Nobody comes back who left, complained, was erased, or was suppressed by an import.':
    'Personne ne revient après un désabonnement, une plainte, un effacement ou un blocage par un import.',
  'PATH is a Maildir (what was read is marked as seen), an mbox, an .eml file or a folder of them; - is one mail on\nstandard input, for a mail server: it ends with 75 where the server should keep it and try again.\nAs an alias of Postfix, in a file that the user of Diglot owns (docs/deliverability.md says how), with recipient_delimiter = +:\n  bounce: "|/srv/my-digest/node_modules/.bin/diglot -C /srv/my-digest bounces -"\nWithout a path it reads the mailbox of IMAP_URL.':
    'PATH est un Maildir (ce qui a été lu est marqué comme vu), un mbox, un fichier .eml ou un dossier de tels fichiers ; - est un\nmessage sur l’entrée standard, pour un serveur de messagerie : la commande finit par 75 quand le serveur doit le garder et\nréessayer. Comme alias de Postfix, dans un fichier qui appartient à l’utilisateur de Diglot (voir docs/deliverability.md),\navec recipient_delimiter = + :\n  bounce: "|/srv/my-digest/node_modules/.bin/diglot -C /srv/my-digest bounces -"\nSans chemin, elle lit la boîte de IMAP_URL.',
  'From a paste to the inbox:\n  diglot import paste.txt         a raw paste becomes an article record\n  diglot issue new 2025-w30       the records of that week become an issue\n  diglot preview                  see it in the browser\n  diglot check 2025-w30           say what is wrong; errors block sending\n  diglot test 2025-w30            send test mails to the editors\n  diglot approve 2025-w30         say that these bytes may go out\n  diglot send 2025-w30            send them, or go on with an interrupted send\n\nISSUE is the name of a file in content/issues/ without its ending; where it may be left out, the newest one is meant.':
    'Du texte collé à la boîte de réception :\n  diglot import paste.txt         un texte brut devient une fiche d’article\n  diglot issue new 2025-w30       les fiches de cette semaine deviennent un numéro\n  diglot preview                  le voir dans le navigateur\n  diglot check 2025-w30           dire ce qui ne va pas ; les erreurs bloquent l’envoi\n  diglot test 2025-w30            faire des envois de test à l’équipe\n  diglot approve 2025-w30         dire que ces octets peuvent partir\n  diglot send 2025-w30            les envoyer, ou poursuivre un envoi interrompu\n\nISSUE est le nom d’un fichier de content/issues/ sans son extension ; là où il est facultatif, c’est le plus récent.',
  'There is no command {0}.': 'La commande {0} n’existe pas.',
  'There is no option {0}.': 'L’option {0} n’existe pas.',
  'The argument {0} is missing.': 'L’argument {0} manque.',
  'The option {0} needs a value.': 'L’option {0} demande une valeur.',
  'The option {0} is missing.': 'L’option {0} manque.',
  'The options {0} and {1} cannot be used together.': 'Les options {0} et {1} ne vont pas ensemble.',
  'Too many arguments for {0}: it takes at most {1} and got {2}: {3}.':
    'Trop d’arguments pour {0} : {1} au plus, {2} reçus : {3}.',
  '{0} cannot be “{1}”.': '{0} ne peut pas valoir « {1} ».',
  'It can be {0}.': 'Valeurs possibles : {0}.',
  'A port is a whole number from 0 to 65535; 0 takes any that is free.':
    'Un port est un nombre entier de 0 à 65535 ; 0 prend n’importe quel port libre.',
}
