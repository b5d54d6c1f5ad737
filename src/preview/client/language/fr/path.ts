import type { path as en } from '../en/path.ts'
import { counted } from './counted.ts'

/** Of steps of which a page knows no more than their state. */
const states: Readonly<Record<Parameters<typeof en.state>[0]['state'], string>> = {
  done: 'Fait',
  todo: 'À faire',
  blocked: 'Pas encore',
  outdated: 'Dépassé',
  'under-way': 'En cours',
  skipped: 'Omis',
}

const to = (count: number) => counted(count, 'lecteur', 'lecteurs')

export const path: typeof en = {
  label: 'Étapes de ce numéro',
  next: 'Étape suivante',
  steps: {
    write: 'Écrire',
    check: 'Vérifier',
    test: 'Tester',
    approve: 'Approuver',
    send: 'Envoyer',
  },
  state({ state, why, count }) {
    const some = count ?? 0
    switch (why) {
      case null:
        return states[state]
      case 'missing':
        return counted(some, 'manque', 'manques')
      case 'errors':
        return state === 'blocked' ? 'D’abord les erreurs' : counted(some, 'erreur', 'erreurs')
      case 'warnings':
        return counted(some, 'avertissement', 'avertissements')
      case 'failed':
        return 'Reçu par personne'
      case 'changed':
        return 'Modifié depuis'
      case 'not-approved':
        return 'Non approuvé'
      case 'no-readers':
        return 'Aucun lecteur'
      case 'scheduled':
        return 'Programmé'
      case 'overdue':
        return 'Pas commencé'
      case 'held':
        return 'Heure manquée'
      case 'paused':
        return 'En pause'
      case 'stopped':
        return 'Arrêté'
      case 'cancelled':
        return 'Annulé'
      case 'uncertain':
        return counted(some, 'incertain', 'incertains')
    }
  },
  acts: {
    write: (count) => `Écrire ${counted(count ?? 0, 'texte manquant', 'textes manquants')}`,
    fix: (count) => `Corriger ${counted(count ?? 0, 'erreur', 'erreurs')}`,
    test: () => 'Faire un envoi de test',
    approve: () => 'Relire et approuver',
    'add-readers': () => 'Ajouter des lecteurs à la liste',
    send: (count) => (count === null ? 'Envoyer…' : `Envoyer à ${to(count)}…`),
    'see-schedule': () => 'Voir la programmation',
    'decide-held': () => 'Décider de l’envoi manqué',
    watch: () => 'Voir l’avancement',
    resume: () => 'Reprendre l’envoi en pause',
    'go-on': () => 'Poursuivre l’envoi',
    resolve: (count) =>
      `Décider pour ${counted(count ?? 0, 'exemplaire incertain', 'exemplaires incertains')}`,
    'see-report': () => 'Voir le rapport',
  },
  waitsFor: (step, people) => `Ensuite : ${step}. Cette étape revient à : ${people}.`,
  askByMail: 'Demander par message',
  mailSubject: (issue, step) => `${issue} : ${step}`,
  copyLink: 'Copier le lien à transmettre',
  linkCopied: 'Lien copié',
  seeChanges: 'Voir ce qui a changé',
  stale: {
    PROOF_CHANGED:
      'Rien n’a été fait : le numéro a changé pendant que cette page était ouverte et n’est plus celui qui a été approuvé.',
    NOT_APPROVED: 'Rien n’a été fait : l’approbation a été retirée pendant que cette page était ouverte.',
    CHECK_FAILED:
      'Rien n’a été fait : le numéro a changé pendant que cette page était ouverte et contient des erreurs.',
    SEND_RUNNING: 'Rien n’a commencé : une autre fenêtre ou un autre programme envoie déjà.',
    SEND_PAUSED: 'Rien n’a été envoyé : quelqu’un a mis l’envoi en pause.',
    SEND_CANCELLED: 'Rien n’a été envoyé : quelqu’un a annulé l’envoi.',
    ALREADY_EXISTS: 'Rien n’a changé : l’envoi a commencé entre-temps.',
    NOT_FOUND: 'Rien n’a été fait : ce que visait ce bouton n’existe plus.',
  },
  rehearse: (count) => (count === null ? 'Répéter…' : `Répéter pour ${to(count)}…`),
}
