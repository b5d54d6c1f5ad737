import type { Catalog } from '../../domain/language/message.ts'

/** What the doctor says of the records in DNS and of a mail as receivers see it. */
export const doctor: Catalog = {
  'nothing could be looked up': 'rien n’a pu être consulté',
  'SMTP server': 'Serveur SMTP',
  Unsubscribing: 'Désabonnement',
  'Ask a public one, such as with --dns 1.1.1.1, or look from a machine that has one.':
    'Interrogez-en un public, par exemple avec --dns 1.1.1.1, ou faites l’essai depuis une machine qui en a un.',
  'Nothing could be looked up: {0}.': 'Rien n’a pu être consulté : {0}.',
  'mail to the sender': 'les messages à l’expéditeur',
  answers: 'les réponses',
  bounces: 'les rebonds',
  ' ({0})': ' ({0})',
  ' ({0}: {1})': ' ({0} : {1})',
  ': {0}': ': {0}',
  'the DNS here does not know the top-level domain .{0}, so it is not the public one':
    'le DNS d’ici ne connaît pas le domaine de premier niveau .{0} ; ce n’est donc pas le DNS public',
  'the DNS answered with {0}': 'le DNS a répondu {0}',
  'the DNS did not answer in time': 'le DNS n’a pas répondu à temps',
  'the DNS cannot be reached': 'le DNS est injoignable',
  'the DNS refused to answer': 'le DNS a refusé de répondre',
  'the DNS failed to find out (SERVFAIL)': 'le DNS n’a pas trouvé la réponse (SERVFAIL)',
  'The DKIM record {0} is not known: {1}.': 'L’enregistrement DKIM {0} n’est pas connu : {1}.',
  'There is no DKIM record {0}, so no signature can be verified.':
    'Il n’y a pas d’enregistrement DKIM {0} ; aucune signature ne peut donc être vérifiée.',
  'Publish the public key of DKIM_KEY_FILE.': 'Publiez la clé publique de DKIM_KEY_FILE.',
  'There are {0} records {1}, and receivers may take any.':
    'Il y a {0} enregistrements {1}, et les destinataires peuvent prendre n’importe lequel.',
  'Leave only the one with the public key of DKIM_KEY_FILE.':
    'Ne laissez que celui qui contient la clé publique de DKIM_KEY_FILE.',
  'The DKIM record {0} {1}.': 'L’enregistrement DKIM {0} {1}.',
  'Publish the public key of DKIM_KEY_FILE there, or make a key with another selector.':
    'Publiez-y la clé publique de DKIM_KEY_FILE, ou créez une clé avec un autre sélecteur.',
  '{0} holds the public key that mails are signed with, RSA of {1} bits.':
    '{0} contient la clé publique avec laquelle les messages sont signés, RSA de {1} bits.',
  'holds no public key (it has no p=)': 'ne contient pas de clé publique (il n’a pas de p=)',
  'is revoked (its p= is empty)': 'est révoqué (son p= est vide)',
  'is for a key of the type {0}, and mails are signed with RSA':
    'concerne une clé du type {0}, et les messages sont signés avec RSA',
  'does not allow SHA-256 (its h=)': 'n’autorise pas SHA-256 (son h=)',
  'is not for email (its s=)': 'ne concerne pas le courrier électronique (son s=)',
  'holds a p= that is no public key': 'contient un p= qui n’est pas une clé publique',
  'holds another key, of only {0} bits': 'contient une autre clé, de {0} bits seulement',
  'holds the public key of another key': 'contient la clé publique d’une autre clé',
  'The DKIM record {0} says that it is being tested (t=y).':
    'L’enregistrement DKIM {0} indique qu’il est à l’essai (t=y).',
  'Take t=y out, or receivers may treat signed mail as unsigned.':
    'Retirez t=y, sinon les destinataires peuvent traiter un message signé comme non signé.',
  'A composed mail has no {0}.': 'Un message composé n’a pas de {0}.',
  'Report this: Diglot writes these fields into every delivery.':
    'Signalez-le : Diglot écrit ces champs dans chaque exemplaire.',
  'Diglot does not sign mails by DKIM, which Gmail asks of bulk senders.':
    'Diglot ne signe pas les messages par DKIM, ce que Gmail demande aux expéditeurs de masse.',
  'Make a key with `diglot dkim keygen`, unless the SMTP server signs: then its signature must cover the List- fields and Feedback-ID.':
    'Créez une clé avec `diglot dkim keygen`, sauf si le serveur SMTP signe : sa signature doit alors couvrir les champs List- et Feedback-ID.',
  'The signature covers all {0} fields that it has to (h=).':
    'La signature couvre les {0} champs qu’elle doit couvrir (h=).',
  'The signature does not cover {0} (h=).': 'La signature ne couvre pas {0} (h=).',
  'Report this: anybody on the way can change these fields.':
    'Signalez-le : n’importe qui en chemin peut modifier ces champs.',
  'A signed mail is not verified with its own key{0}.':
    'Un message signé n’est pas vérifié avec sa propre clé{0}.',
  'Make another key with `diglot dkim keygen`.': 'Créez une autre clé avec `diglot dkim keygen`.',
  'A signed mail is verified with the key that {0} publishes.':
    'Un message signé est vérifié avec la clé que publie {0}.',
  'A signed mail is verified with its own key; whether also with the published one is not known, because the DNS could not be asked.':
    'Un message signé est vérifié avec sa propre clé ; on ne sait pas s’il l’est aussi avec celle qui est publiée, car le DNS n’a pas pu être interrogé.',
  'Receivers cannot verify a signed mail with what {0} publishes{1}.':
    'Les destinataires ne peuvent pas vérifier un message signé avec ce que publie {0}{1}.',
  'Fix the DKIM record that is named above.': 'Corrigez l’enregistrement DKIM nommé plus haut.',
  'The DMARC policy of {0} is not known: {1}.': 'La politique DMARC de {0} n’est pas connue : {1}.',
  '{0} has no DMARC record that counts, and Gmail asks bulk senders for one.':
    '{0} n’a pas d’enregistrement DMARC qui compte, et Gmail en demande un aux expéditeurs de masse.',
  'Publish one; p=none changes nothing about your mail and has reports sent to you.':
    'Publiez-en un ; p=none ne change rien à vos messages et vous fait parvenir des rapports.',
  'the DNS failed on the way up': 'le DNS a échoué en remontant les domaines',
  '{0}, published by {1},': '{0}, publiée par {1},',
  'The DMARC policy of {0} is {1}.': 'La politique DMARC de {0} est {1}.',
  'The DMARC policy of {0} is none: mail forged in its name is delivered.':
    'La politique DMARC de {0} est none : les messages falsifiés en son nom sont distribués.',
  'When the reports name only mail of yours that passes, publish p=quarantine.':
    'Quand les rapports ne citent plus que des messages à vous qui passent, publiez p=quarantine.',
  'The DMARC record names no mailbox for reports (rua).':
    'L’enregistrement DMARC n’indique pas de boîte pour les rapports (rua).',
  'Name one, to learn who sends in your name and whether it passes.':
    'Indiquez-en une, pour savoir qui envoie en votre nom et si cela passe.',
  'DMARC reports go to {0}, which does not say that it takes them.':
    'Les rapports DMARC vont à {0}, qui n’indique pas qu’il les prend.',
  'Have {0} publish this, or name a mailbox of your own domain.':
    'Faites publier ceci par {0}, ou indiquez une boîte de votre propre domaine.',
  'DMARC reports go to {0}.': 'Les rapports DMARC vont à {0}.',
  'SPF counts for DMARC: {0} is aligned with {1}.': 'SPF compte pour DMARC : {0} est aligné sur {1}.',
  'SPF does not count for DMARC: {0} is not aligned with {1}.':
    'SPF ne compte pas pour DMARC : {0} n’est pas aligné sur {1}.',
  'Set sender.bounceDomain in newsletter.yaml to {0} itself, or take aspf=s out of the record.':
    'Donnez à sender.bounceDomain dans newsletter.yaml la valeur {0}, ou retirez aspf=s de l’enregistrement.',
  'Set sender.bounceDomain in newsletter.yaml to {0} or a name below it.':
    'Donnez à sender.bounceDomain dans newsletter.yaml la valeur {0} ou un nom situé dessous.',
  'DKIM counts for DMARC: d={0} is aligned with {1}.': 'DKIM compte pour DMARC : d={0} est aligné sur {1}.',
  'DKIM does not count for DMARC: d={0} is not aligned with {1}.':
    'DKIM ne compte pas pour DMARC : d={0} n’est pas aligné sur {1}.',
  'Sign with the domain of sender.address.': 'Signez avec le domaine de sender.address.',
  'Unless the SMTP server signs with d={0}': 'À moins que le serveur SMTP ne signe avec d={0}',
  'Sign mails: `diglot dkim keygen` makes the key.':
    'Signez les messages : `diglot dkim keygen` crée la clé.',
  '{0}, DMARC rests on SPF alone, which breaks where a mail is forwarded.':
    '{0}, DMARC ne repose que sur SPF, qui échoue quand un message est transféré.',
  '{0}, nothing counts for DMARC and every mail fails it.':
    '{0}, rien ne compte pour DMARC et chaque message y échoue.',
  'The HTML of {0} has {1} at most ({2}); Gmail cuts a mail off at about {3}.':
    'Le HTML de {0} fait {1} au plus ({2}) ; Gmail coupe un message à environ {3}.',
  'Take out articles, or shorten them; a Chinese character takes 3 bytes.':
    'Retirez des articles, ou raccourcissez-les ; un caractère chinois prend 3 octets.',
  'What SPF, DMARC and the signature of a mail come to was not evaluated: that needs mailauth, which is not installed.':
    'Le résultat de SPF, de DMARC et de la signature d’un message n’a pas été évalué : il faut pour cela mailauth, qui n’est pas installé.',
  'Whether {0} takes mail is not known: {1}.': 'On ne sait pas si {0} prend les messages : {1}.',
  'Publish an MX record of {0} with the host that takes its mail.':
    'Publiez un enregistrement MX de {0} avec l’hôte qui prend ses messages.',
  '{0} takes {1} at its own address; it has no MX.': '{0} prend {1} à sa propre adresse ; il n’a pas de MX.',
  '{0} has no MX and no address, so {1} cannot arrive.':
    '{0} n’a ni MX ni adresse ; n’y arrivent donc pas : {1}.',
  '{0} says that it takes no mail (a null MX), so {1} cannot arrive.':
    '{0} indique qu’il ne prend aucun message (un MX nul) ; n’y arrivent donc pas : {1}.',
  'The MX of {0} names {1}, which has no address.': 'Le MX de {0} cite {1}, qui n’a pas d’adresse.',
  'Give the host an A or AAAA record, or name another in the MX; an IP address cannot stand there.':
    'Donnez à l’hôte un enregistrement A ou AAAA, ou citez-en un autre dans le MX ; une adresse IP ne peut pas y figurer.',
  '{0} takes {1} at {2}.': '{0} prend {1} à {2}.',
  'Gmail’s one-click unsubscribe button cannot appear: {0}.':
    'Le bouton de désabonnement en un clic de Gmail ne peut pas apparaître : {0}.',
  '{0}.': '{0}.',
  '{0}; {1}': '{0} ; {1}',
  'Gmail’s one-click unsubscribe button appears only if the SMTP server signs mails.':
    'Le bouton de désabonnement en un clic de Gmail n’apparaît que si le serveur SMTP signe les messages.',
  'Sign them here with a key of `diglot dkim keygen`, or see in a mail that arrived whether h= names List-Unsubscribe and List-Unsubscribe-Post.':
    'Signez-les ici avec une clé de `diglot dkim keygen`, ou voyez dans un message arrivé si h= cite List-Unsubscribe et List-Unsubscribe-Post.',
  'Gmail’s one-click unsubscribe button can appear if the signature of a mail is valid, which was not evaluated.':
    'Le bouton de désabonnement en un clic de Gmail peut apparaître si la signature d’un message est valide, ce qui n’a pas été évalué.',
  'Gmail’s one-click unsubscribe button can appear if the published DKIM key is right; the DNS could not be asked.':
    'Le bouton de désabonnement en un clic de Gmail peut apparaître si la clé DKIM publiée est la bonne ; le DNS n’a pas pu être interrogé.',
  'Gmail’s one-click unsubscribe button can appear.':
    'Le bouton de désabonnement en un clic de Gmail peut apparaître.',
  'Report this: Diglot writes both fields into every delivery':
    'Signalez-le : Diglot écrit les deux champs dans chaque exemplaire',
  'List-Unsubscribe has no https address': 'List-Unsubscribe n’a pas d’adresse https',
  'Set siteUrl in newsletter.yaml to https://…':
    'Donnez à siteUrl dans newsletter.yaml une valeur en https://…',
  'there is no List-Unsubscribe-Post: List-Unsubscribe=One-Click':
    'il n’y a pas de List-Unsubscribe-Post: List-Unsubscribe=One-Click',
  'DKIM does not cover {0}': 'DKIM ne couvre pas {0}',
  'the DKIM signature is not valid': 'la signature DKIM n’est pas valide',
  'Fix the DKIM record that is named above': 'Corrigez l’enregistrement DKIM nommé plus haut',
  'd={0} is not aligned with From': 'd={0} n’est pas aligné sur From',
  'Sign with the domain of sender.address': 'Signez avec le domaine de sender.address',
  'The SPF of {0} is not known: {1}.': 'Le SPF de {0} n’est pas connu : {1}.',
  '{0} has {1} SPF records, and receivers then heed none.':
    '{0} a {1} enregistrements SPF ; les destinataires n’en suivent alors aucun.',
  'Merge them into one TXT record that begins with v=spf1.':
    'Réunissez-les en un seul enregistrement TXT qui commence par v=spf1.',
  'The SPF of {0} takes {1} of {2} lookups.': 'Le SPF de {0} demande {1} requêtes sur {2}.',
  deliveries: 'les exemplaires',
  'test mails': 'les envois de test',
  '{0}, which {1} leave from, has no SPF record.': '{0}, d’où partent {1}, n’a pas d’enregistrement SPF.',
  'Publish one that names the servers which your mail leaves from.':
    'Publiez-en un qui cite les serveurs d’où partent vos messages.',
  'more than {0}': 'plus de {0}',
  'The SPF of {0} takes {1} lookups, its includes counted, and receivers stop at {2}.':
    'Le SPF de {0} demande {1} requêtes, ses include comptés, et les destinataires s’arrêtent à {2}.',
  'Take out includes that send no mail of yours, or put their networks in as ip4: and ip6:.':
    'Retirez les include qui n’envoient aucun message à vous, ou écrivez leurs réseaux avec ip4: et ip6:.',
  '{0} names in the SPF of {1} do not exist, and receivers stop at more than {2}.':
    '{0} noms du SPF de {1} n’existent pas, et les destinataires s’arrêtent au-delà de {2}.',
  'Take out the terms whose names are gone.': 'Retirez les termes dont les noms n’existent plus.',
  'The SPF of {0} cannot be understood{1}.': 'Le SPF de {0} ne peut pas être compris{1}.',
  'Fix the record or the included one that this names; receivers heed none of it as it is.':
    'Corrigez l’enregistrement, ou l’include qu’il cite ; en l’état, les destinataires n’en suivent rien.',
  'The SPF of {0} could not be followed to its end{1}.':
    'Le SPF de {0} n’a pas pu être suivi jusqu’au bout{1}.',
  'The SPF of {0} lets the whole world send in its name (as +all does).':
    'Le SPF de {0} laisse le monde entier envoyer en son nom (comme le fait +all).',
  'End the record with ~all or -all.': 'Terminez l’enregistrement par ~all ou -all.',
  'The SPF of {0} says nothing about servers that it does not name.':
    'Le SPF de {0} ne dit rien des serveurs qu’il ne cite pas.',
  'The SPF of {0} turns away servers that it does not name ({1}).':
    'Le SPF de {0} écarte les serveurs qu’il ne cite pas ({1}).',
  'Whether SPF passes for {0} is not known: nothing says which address your mail leaves from.':
    'On ne sait pas si SPF passe pour {0} : rien n’indique de quelle adresse partent vos messages.',
  'Name it with --ip: the topmost Received line of a mail that arrived has it.':
    'Indiquez-la avec --ip : elle est dans la première ligne Received, tout en haut d’un message arrivé.',
  'SPF passes for {0} from {1}.': 'SPF passe pour {0} depuis {1}.',
  'SPF does not pass for {0} from {1} ({2}).': 'SPF ne passe pas pour {0} depuis {1} ({2}).',
  'Add {0} to the SPF record of {1}, or the include: that your provider names.':
    'Ajoutez {0} à l’enregistrement SPF de {1}, ou l’include: qu’indique votre fournisseur.',
  'SPF does not pass for {0} from {1}, the address of the SMTP server ({2}).':
    'SPF ne passe pas pour {0} depuis {1}, l’adresse du serveur SMTP ({2}).',
  'If mail leaves from there, add {0} to the record; if from elsewhere, name that address with --ip.':
    'Si les messages partent de là, ajoutez {0} à l’enregistrement ; s’ils partent d’ailleurs, indiquez cette adresse avec --ip.',
}
