import type { files as en } from '../en/files.ts'
import { agreed, counted } from './counted.ts'

/** Files that cannot be read, as texts. */
export const files: typeof en = {
  title: 'Fichiers à corriger',
  none: 'Tous les fichiers sont lisibles',
  back: 'Revenir aux numéros',
  fix: 'Les corriger ici',
  count: (count) =>
    `${counted(count, 'fichier est illisible', 'fichiers sont illisibles')}. Tant qu’${agreed(count, 'il n’est pas corrigé', 'ils ne sont pas corrigés')}, ce qui en dépend ne peut être ni affiché, ni testé, ni envoyé.`,
  kinds: {
    newsletter: 'Réglages de la newsletter',
    glossary: 'Glossaire',
    strings: (tag) => `Textes fixes (${tag})`,
    comments: (id) => `Commentaires sur ${id}`,
    article: (id) => `Article ${id}`,
    issue: (id) => `Numéro ${id}`,
  },
  text: 'Texte du fichier',
  faults: 'Ce qui ne va pas',
  noFaults: 'Ce texte ne contient plus d’erreur. Enregistrez-le.',
  goTo: (line) => `Ligne ${line}`,
  save: 'Enregistrer le fichier',
  discard: 'Abandonner les modifications',
  worse: 'Le fichier est lisible tel quel et ne le serait plus avec ce texte ; rien n’a été écrit.',
  changed:
    'Quelqu’un d’autre a modifié ce fichier. Votre texte est toujours ici ; le sien s’affiche en dessous.',
  overwrite: 'Garder le mien et remplacer l’autre',
  takeTheirs: 'Prendre l’autre version',
  theirs: 'Le fichier tel qu’il est maintenant',
  lastGood: (when) => `La dernière version lisible, du ${when}`,
  takeLastGood: 'Prendre cette version',
  changesSince: 'Ce qui a changé depuis',
  stillToSave: 'Elle est maintenant dans le texte. Enregistrez le fichier pour la garder.',
  notEditable:
    'Ce fichier ne peut pas être corrigé ici. Adressez-vous à la personne qui s’occupe du dossier de la newsletter.',
  newName: 'Nouveau nom du fichier, sans l’extension',
  rename: 'Renommer le fichier',
  nameTaken: 'Un fichier porte déjà ce nom. Choisissez-en un autre.',
  nameUnfit: (longest) =>
    `Un nom se compose de lettres de a à z, de chiffres et de traits d’union, commence par une lettre ou un chiffre et compte au plus ${longest} caractères.`,
  missing: (article) => `L’article ${article} n’existe plus.`,
  takeOut: 'Le retirer du numéro',
  newsletterMissing: 'Les réglages de la newsletter n’existent plus ; rien ne peut s’afficher sans eux.',
  restore: 'Les restaurer',
}
