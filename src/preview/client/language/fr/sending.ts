import type { sending as en } from '../en/sending.ts'
import { counted, number } from './counted.ts'

const readers = (count: number) => counted(count, 'lecteur', 'lecteurs')

export const sending: typeof en = {
  deliveryStates: {
    pending: 'En attente',
    claimed: 'Réservé',
    handed: 'En cours',
    accepted: 'Accepté',
    deferred: 'À réessayer',
    rejected: 'Refusé',
    uncertain: 'Incertain',
    skipped: 'Écarté',
  },
  test: {
    title: 'Envoi de test',
    about:
      'Le message tel que les lecteurs le recevraient, avec une marque dans l’objet. Les envois de test ne sont jamais comptés.',
    to: 'Destinataires',
    editors: 'Toute l’équipe',
    typed: 'Autres adresses',
    noEditors: 'Les réglages de la newsletter ne nomment aucun membre de l’équipe.',
    addresses: 'Adresses',
    ownAddress: (address) =>
      `À votre propre adresse seulement : ${address}. Les envois de test à d’autres reviennent aux éditeurs.`,
    addressesHint: 'Séparées par des virgules, des espaces ou des retours à la ligne.',
    send: (count) => `Faire ${counted(count, 'envoi de test', 'envois de test')}`,
    staysHere: 'Pas de serveur de messagerie : les messages vont dans la boîte d’envoi locale.',
    goesTo: (server) => `Ils partent par ${server}.`,
    last: 'Derniers envois de test',
    none: 'Aucun n’a été fait pour ce numéro.',
    asItIs: 'ce texte',
    older: 'un texte antérieur',
    address: 'Adresse',
    outcome: 'Résultat',
    reply: 'Réponse du serveur',
    replies: 'Réponses du serveur',
  },
  approve: {
    title: 'Approbation',
    about:
      'Vous approuvez exactement le message que vous voyez ici, dans chaque édition. Si un seul mot change, il faut approuver de nouveau.',
    holds: (by, at) => `Approuvé par ${by}, le ${at}. C’est exactement ce qui est envoyé.`,
    outdated: (by, at) =>
      `Texte antérieur approuvé par ${by}, le ${at}. Il a changé depuis ; il faut donc approuver de nouveau.`,
    stale:
      'Le numéro a changé pendant que vous le relisiez ; rien n’a donc été approuvé. Vous le voyez tel qu’il est maintenant. Relisez-le, puis approuvez-le.',
    approve: 'Approuver',
    mail: 'Le message',
    subjects: 'Objets',
    recipients: 'Destinataires',
    readers: (count) =>
      count === 0
        ? 'Il n’y a aucun destinataire.'
        : `${counted(count, 'lecteur le recevrait', 'lecteurs le recevraient')} maintenant.`,
    inLanguage: (language) => `qui lisent : ${language}`,
    tagged: 'avec une étiquette',
    from: (paused) =>
      `D’après la liste telle qu’elle est maintenant${paused === 0 ? '.' : ` ; ${counted(paused, 'lecteur est en pause et ne reçoit', 'lecteurs sont en pause et ne reçoivent')} rien.`}`,
    toList: 'Ouvrir la liste',
    tested: 'Envoi de test',
    notTested: 'Personne n’a reçu d’envoi de test de ce numéro.',
    seenThis: (at) => `Ce texte est dans la boîte de ces personnes, le ${at} :`,
    keptThis: (at) =>
      `Un message de test de ce texte est dans la boîte d’envoi locale, le ${at}. Faute de serveur de messagerie, il n’est parvenu à personne. Il est adressé à :`,
    keptOlder: (at) =>
      `Le texte a changé depuis le dernier envoi de test, le ${at}, qui est resté dans la boîte d’envoi locale et n’est parvenu à personne. Il est adressé à :`,
    seenOlder: (at) =>
      `Le texte a changé depuis le dernier envoi de test, le ${at}. Ces personnes en ont reçu un plus ancien :`,
    toTest: 'Faire un envoi de test',
    findings: 'Résultat de la vérification',
    fingerprint: 'Empreinte de ce texte',
    fingerprintHint: 'Ce qui est envoyé doit avoir la même.',
    withdraw: 'Retirer l’approbation…',
    withdrawTitle: 'Retirer l’approbation ?',
    withdrawHint: (by) =>
      `L’approbation donnée par ${by} n’est plus valable, et le numéro doit être approuvé de nouveau avant l’envoi.`,
    withdrawIt: 'La retirer',
    withdrawRefused: {
      begun: 'L’envoi a commencé ; l’approbation reste. Mettez-le plutôt en pause, ou annulez-le.',
      scheduled: 'Un envoi est programmé ; l’approbation reste. Annulez d’abord la programmation.',
      'not-approved': 'Il n’y a pas d’approbation à retirer ; quelqu’un l’a déjà fait.',
    },
    fixFirst: (count) => `${counted(count, 'erreur est à corriger', 'erreurs sont à corriger')} d’abord.`,
    changes: 'Ce qui a changé depuis l’approbation',
    allEditions: 'Toutes les éditions',
    parts: {
      subject: 'objet',
      preheader: 'texte d’aperçu',
      senderName: 'expéditeur',
      readerName: 'nom d’un lecteur qui n’en a pas',
      fields: 'champs des lecteurs chez qui ils sont inconnus',
      text: 'texte',
      html: 'HTML',
      edition: 'édition',
      address: 'adresse de l’expéditeur',
      replyTo: 'adresse de réponse',
      bounceDomain: 'domaine des rebonds',
      listId: 'identifiant de liste',
      siteUrl: 'adresse du site',
    },
  },
  plan: {
    title: 'Destinataires',
    when: 'Quand',
    now: 'L’envoi part dès que vous l’avez confirmé, ou à l’heure que vous choisissez.',
    notApproved: 'Ce texte n’est pas approuvé ; il ne peut donc pas être envoyé.',
    toApproval: 'Relire et approuver',
    toOutbox:
      'Une répétition : aucun serveur de messagerie n’est défini ; rien ne quitte donc cette machine, et cela ne compte pas comme l’envoi. Les messages vont dans la boîte d’envoi.',
    toServer: 'Les messages partent par',
    where: (folder) =>
      `La boîte d’envoi est le dossier \`${folder}\`. Les messages partent dès que \`SMTP_URL\` est défini.`,
    nobody: 'La liste est vide.',
    nobodyTagged: 'Aucun destinataire n’a l’une de ces étiquettes. Choisissez-en d’autres, ou aucune.',
    tags: 'Étiquettes',
    toEverybody: 'Aucune étiquette n’est choisie : l’envoi va à toute la liste.',
    toTagged: (tags) => `Seulement aux personnes qui ont l’une de ces étiquettes : ${tags}.`,
    readers: 'Lecteurs',
    sum: 'Total',
    allDomains: (count) => `Dans ${counted(count, 'domaine de messagerie', 'domaines de messagerie')}`,
    send: (count) => `Envoyer à ${readers(count)}`,
    rehearse: (count) => `Répéter pour ${readers(count)}`,
    rehearseTitle: (count) => `Répéter pour ${readers(count)} ?`,
    confirmTitle: (count) => `Envoyer à ${readers(count)} ?`,
    confirmServer: (server) =>
      `Les messages partent par ${server}. Ce qu’un serveur a pris ne peut pas être rappelé.`,
    confirmOutbox:
      'Une répétition : les messages vont dans la boîte d’envoi de cette machine et n’atteignent personne. L’envoi reste à faire.',
    confirmFrozen:
      'Ce qui a été approuvé est figé. L’envoi se poursuit si vous fermez cette page. Si ce programme se termine, l’envoi s’arrête et peut être repris.',
    sameBytes: 'Chacun reçoit ce qui a été figé au début de l’envoi. Personne n’en reçoit deux.',
  },
  more: {
    title: 'Autres lecteurs',
    needsServer:
      'Aucun serveur de messagerie n’est défini ici ; le numéro ne peut donc pas être envoyé aux lecteurs abonnés depuis.',
    setServer: 'Donnez à `SMTP_URL` le serveur par lequel passe l’envoi.',
    nobodyNew: 'Aucun lecteur sans exemplaire ne s’est abonné depuis l’envoi.',
    sendToNew: (count) => `Envoyer à ${counted(count, 'lecteur abonné depuis', 'lecteurs abonnés depuis')}`,
    nobodyWrong: 'Personne n’a reçu depuis un exemplaire erroné sans le rectificatif.',
    sendToWrong: (count) =>
      `Envoyer à ${counted(count, 'lecteur', 'lecteurs')} ayant reçu depuis un exemplaire erroné`,
    wentTo: (tags) => `Le numéro n’est allé qu’aux personnes étiquetées ${tags}.`,
    nobodyElse: 'Il n’y a personne d’autre à qui l’envoyer.',
    sendToOthers: (count) =>
      `Envoyer à ${counted(count, 'autre lecteur', 'autres lecteurs')} sans exemplaire`,
  },
  doubt: {
    about: (from, to) =>
      `La base de données a été restaurée depuis une sauvegarde, et personne ne sait ce qui a été envoyé entre le ${from} et le ${to}. Ceci est peut-être parti alors aux mêmes personnes. Consultez le journal du serveur de messagerie, ou demandez à un lecteur.`,
    confirm: 'J’ai vérifié : rien n’est parti pendant ce temps.',
  },
  correct: {
    title: 'Rectificatif',
    about:
      'Ce qui a été envoyé reste tel quel. S’il y avait une erreur, corrigez les fiches, puis créez un rectificatif : un numéro à part, avec les articles erronés, pour les personnes qui ont reçu un exemplaire erroné. Pour un objet ou une introduction erronés, il indique ce qu’il fallait lire.',
    make: 'Créer un rectificatif',
    unchanged:
      'Ni les articles, ni les blocs, ni l’objet, ni l’introduction ne diffèrent de ce qui a été envoyé. Corrigez d’abord les fiches.',
    waiting: 'Un rectificatif de ce numéro attend l’envoi ; il prend les articles tels qu’ils sont :',
    corrects: 'Rectificatif de',
    goesTo:
      'Il ne va qu’aux personnes qui ont reçu un exemplaire erroné et sont encore sur la liste, et à aucune personne abonnée depuis.',
    nobody:
      'Aucune personne encore sur la liste n’a reçu d’exemplaire erroné, ou le rectificatif ne diffère pas de ce qui a été envoyé.',
    stillWrong: (count) =>
      `${counted(count, 'exemplaire erroné doit', 'exemplaires erronés doivent')} encore partir. Annulez cet envoi, ou envoyez de nouveau le rectificatif quand il sera terminé.`,
  },
  schedule: {
    later: 'Envoyer plus tard…',
    title: 'Envoyer plus tard',
    when: 'Date et heure',
    zone: (timeZone) => `À l’heure de ${timeZone}.`,
    goes: (when, timeZone) => `L’envoi part le ${when}, heure de ${timeZone}.`,
    onYourClock: (when) => `Soit le ${when} à votre horloge.`,
    oddities: {
      gap: (timeZone) =>
        `Aucune horloge de ${timeZone} n’affiche cette heure : elles sont avancées à ce moment ; l’envoi part donc un peu plus tard.`,
      overlap: (timeZone) =>
        `Les horloges de ${timeZone} affichent deux fois cette heure, car elles sont reculées. L’envoi part la première fois.`,
    },
    over: 'Cette heure est passée. Choisissez-en une autre, ou envoyez maintenant.',
    frozen: 'Ce qui a été approuvé est désormais figé.',
    toEverybody: 'À toutes les personnes sur la liste à ce moment-là.',
    changeTime: 'Changer l’heure…',
    change: 'Changer l’heure de l’envoi',
    replaces: (when, timeZone) =>
      `La nouvelle heure remplace celle du ${when}, heure de ${timeZone}. Le numéro n’est envoyé qu’une fois.`,
    worker:
      'L’envoi démarre de lui-même à cette heure, même si cette page est fermée. S’il n’a pas commencé deux heures plus tard, il est retenu jusqu’à votre décision.',
    operators: 'Un `diglot worker` doit alors être lancé ; cet aperçu ne démarre pas l’envoi.',
    schedule: 'Programmer l’envoi',
    heading: {
      waiting: 'Programmé',
      held: 'Heure manquée',
      restored: 'Retenu après une restauration',
    },
    notStarted: 'Pas encore commencé',
    overdue:
      'Son heure est venue, et il n’a pas commencé. Il part encore jusqu’à deux heures après ; ensuite, il est retenu jusqu’à votre décision.',
    overdueOperators: 'Aucun `diglot worker` n’est lancé. Lancez-en un.',
    held: (when, timeZone) =>
      `Il devait partir le ${when}, heure de ${timeZone}, et n’avait pas commencé deux heures plus tard. Rien n’a été envoyé. Envoyez-le maintenant, choisissez une autre heure, ou annulez la programmation.`,
    restored: (when, timeZone, from) =>
      `Il devait partir le ${when}, heure de ${timeZone}, et la base de données a été restaurée depuis une sauvegarde du ${from}. Voyez s’il a été envoyé depuis ; sinon, envoyez-le maintenant, choisissez une autre heure, ou annulez la programmation.`,
    changed:
      'Le numéro a changé depuis. Ce qui part est ce qui a été approuvé alors. Pour l’envoyer tel qu’il est, annulez la programmation, approuvez-le de nouveau, puis programmez-le.',
    cancel: 'Annuler la programmation',
    cancelTitle: 'Annuler la programmation ?',
    cancelHint: 'Rien n’est envoyé. Le numéro peut ensuite partir aussitôt, ou être programmé de nouveau.',
    keep: 'Garder la programmation',
  },
  progress: {
    title: 'Envoi',
    sending: 'Envoi en cours',
    elsewhere: 'Un autre processus envoie',
    stopped: 'Arrêté ; personne n’envoie',
    rehearsing: 'Répétition en cours',
    rehearsed: 'Répétition terminée',
    notSent: 'Le numéro n’a pas été envoyé : les messages sont dans la boîte d’envoi locale.',
    inOutbox: (mails, last, isMore) =>
      `${isMore ? 'Au moins ' : ''}${counted(mails, 'message', 'messages')} de répétitions de ce numéro, le dernier du ${last}.`,
    readThem: 'Les lire dans la boîte d’envoi',
    paused: 'En pause',
    restored: (from) =>
      `La base de données a été restaurée depuis une sauvegarde du ${from} ; rien ne se poursuit donc tout seul.`,
    cancelled: 'Annulé',
    ended: 'Envoyé',
    endedMeanwhile: {
      finished: 'L’envoi n’a pas été mis en pause : il s’est terminé entre-temps.',
      cancelled: 'L’envoi n’a pas été mis en pause : quelqu’un l’a annulé entre-temps.',
    },
    done: (done, total) => `${done} sur ${total}`,
    rate: (rate) => `${rate} par seconde`,
    left: (time) => `encore ${time} environ`,
    nextRetry: (at) => `prochaine tentative le ${at}`,
    serverHolds: (at) =>
      `Le serveur ne prend pas de message pour l’instant ; nouvelle tentative à ${at}. Sa réponse :`,
    domain: 'Domaine',
    edition: 'Édition',
    startedAt: (at) => `Commencé le ${at}`,
    older: 'un texte antérieur',
    pause: 'Mettre en pause',
    resume: 'Reprendre',
    goOn: 'Poursuivre l’envoi',
    cancel: 'Annuler…',
    cancelTitle: 'Annuler définitivement cet envoi ?',
    cancelHint: (left) =>
      `${counted(left, 'exemplaire sans résultat', 'exemplaires sans résultat')} ; les personnes qui n’ont pas encore d’exemplaire n’en recevront pas. Ce qui est en cours est d’abord mené à terme.`,
    keepSending: 'Continuer l’envoi',
    cancelForGood: 'Annuler l’envoi',
  },
  uncertain: {
    title: 'Exemplaires incertains',
    about:
      'La connexion s’est rompue après le départ du message et avant la réponse du serveur. Cherchez le Message-ID dans le journal du serveur, puis décidez.',
    handedAt: 'Remis le',
    as: { accepted: 'Il est arrivé', rejected: 'Il n’est pas arrivé', resend: 'Envoyer de nouveau' },
    resendTitle: (count) => `Envoyer de nouveau ${counted(count, 'exemplaire', 'exemplaires')} ?`,
    resendHint:
      'Si le serveur avait pris le message, le lecteur reçoit un second exemplaire. Les exemplaires partent à la prochaine reprise de l’envoi.',
    number: 'N°',
    words: 'Mots du serveur',
    wordsHint: 'N’affiche que les exemplaires dont la réponse les contient.',
    numbers: 'Choisir par numéro',
    numbersHint: 'Par exemple 3-7,9.',
    noNumbers: 'Écrivez des numéros et des plages séparés par des virgules, par exemple 3-7,9.',
    more: (count) =>
      `${counted(count, 'exemplaire de plus', 'exemplaires de plus')} ; des mots du serveur réduisent la liste.`,
    noneFound: 'Aucun exemplaire trouvé.',
    sameId: 'Un exemplaire envoyé de nouveau porte le même Message-ID.',
  },
  rejected: {
    title: (count) => `${counted(count, 'exemplaire refusé', 'exemplaires refusés')} : envoyer de nouveau`,
    about:
      'Pour les refus dont la cause a disparu, comme une politique du serveur. Un lecteur dont l’adresse a été bloquée pour cela ne reçoit rien tant que personne ne le rétablit :',
    toList: 'Rétablir depuis la page de la liste',
    resend: (count) => (count === 0 ? 'Envoyer de nouveau…' : `Envoyer de nouveau (${number(count)})…`),
    resendHint:
      'Les réponses du serveur sont oubliées, et les exemplaires partent à la prochaine reprise de l’envoi. Les lecteurs désabonnés ou bloqués sont écartés.',
  },
  report: {
    title: 'Rapport',
    csv: 'Tous les exemplaires en CSV',
    span: (from, to) => `Du ${from} au ${to}`,
    perStep: (time) => `Résultats par tranche de ${time}`,
    kinds: { accepted: 'acceptés', rejected: 'refusés', other: 'incertains ou écartés' },
    curveLabel: (sum, most) =>
      `${counted(sum, 'résultat', 'résultats')} au fil du temps, ${number(most)} au plus par tranche`,
    rejects: (count) => (count === 0 ? 'Refus' : `${number(count)} refus`),
    noRejects: 'Aucun serveur n’a refusé d’exemplaire.',
    address: 'Adresse',
    reason: 'Réponse du serveur',
    at: 'Quand',
    skipped: 'Écartés',
    skippedFor: (count, reason) => (reason === null ? number(count) : `${number(count)} : ${reason}`),
    moreInCsv: 'Les plus récents s’affichent ; le CSV les contient tous.',
  },
}
