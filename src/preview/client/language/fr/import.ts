import type { importing as en } from '../en/import.ts'
import { counted } from './counted.ts'

const rows = (count: number) => counted(count, 'ligne', 'lignes')

/** A list that is imported. */
export const importing: typeof en = {
  title: 'Importer une liste',
  drop: 'Déposez un fichier ici, ou',
  choose: 'Choisir un fichier',
  kinds:
    'CSV ou texte, dans n’importe quel encodage, 20 Mo au plus : environ 300 000 personnes. Enregistrez d’abord un tableur en CSV. Divisez une liste plus longue en fichiers qui commencent tous par la même première ligne, et importez-les l’un après l’autre.',
  reading: 'Lecture de la liste…',
  faults: {
    large: 'Ce fichier dépasse 20 Mo. Divisez-le en fichiers qui commencent tous par la même première ligne.',
    unreadable: 'Le navigateur ne peut pas lire ce fichier. Choisissez-le de nouveau.',
  },
  about:
    'La première ligne nomme les colonnes, par exemple email, name, tags ; les listes d’autres systèmes sont comprises telles quelles. Vous voyez ce que deviendrait chaque ligne avant tout changement. Importer deux fois la même liste ne change rien.',
  file: 'Fichier',
  another: 'Autre fichier',
  as: 'Chaque personne de cette liste',
  asActive: 'reçoit les numéros',
  asLeft: 's’est désabonnée',
  asSuppressed: 'est bloquée',
  encoding: 'Encodage',
  foundOut: 'détecté',
  columnsTitle: 'Sens des colonnes',
  columnsAbout: 'Corrigez ce qui est faux ; l’aperçu suit.',
  whichAddress: 'Quelle colonne contient les adresses ?',
  column: (number) => `Colonne ${number}`,
  meansLabel: (heading) => `Sens de « ${heading} »`,
  meanings: {
    address: 'Adresse',
    name: 'Nom complet',
    givenName: 'Prénom',
    familyName: 'Nom de famille',
    edition: 'Édition ou langue',
    tags: 'Étiquettes',
    consent: 'Souhait de recevoir',
    ignored: 'Non importée',
  },
  field: (name) => `Champ : ${name}`,
  fixed: 'Indique si une personne souhaite recevoir des messages. Il en est toujours tenu compte.',
  plan: 'Ce que fera l’import',
  planAbout: (count, encoding) =>
    `${counted(count, 'ligne lue', 'lignes lues')} en ${encoding}. Rien n’a encore changé.`,
  confirm: (count) => `Importer ${rows(count)}`,
  importing: 'Import en cours…',
  nothing:
    'Cette liste ne change rien : toutes ses personnes sont déjà connues ou ne peuvent pas être reprises.',
  firstRows: 'Premières lignes',
  line: 'Ligne',
  tagsAndFields: 'Étiquettes et champs',
  outcome: 'Résultat',
  outcomes: {
    added: 'Nouvelles',
    updated: 'Modifiées',
    unchanged: 'Inchangées',
    kept: 'Tenues à l’écart',
    left: 'Désabonnées',
    suppressed: 'Bloquées',
    unconfirmed: 'Non confirmées',
    duplicates: 'Répétées',
    refused: 'Refusées',
  },
  countHints: {
    added: 'entrent dans la liste',
    updated: 'nom, édition, étiquettes ou champs',
    unchanged: 'déjà connues',
    kept: 'déjà désabonnées ou bloquées',
    left: 'd’après la liste',
    suppressed: 'rebond ou plainte ailleurs',
    unconfirmed: 'laissées de côté ; elles peuvent s’abonner elles-mêmes',
    duplicates: 'la même adresse encore une fois',
    refused: 'inutilisables',
  },
  refusedRows: (count) => `Pourquoi ${counted(count, 'ligne est inutilisable', 'lignes sont inutilisables')}`,
  inLine: (line) => `Ligne ${line} :`,
  moreRefused: (count) => `et encore ${rows(count)}`,
  notImported: {
    changed:
      'Les réglages de la newsletter ont changé depuis cet affichage. Rien n’a été importé ; choisissez le fichier de nouveau.',
    busy: 'Un autre import est en cours. Rien n’a été importé ; réessayez quand il sera terminé.',
  },
  done: 'Import terminé',
  doneAbout: (count) => `${counted(count, 'ligne a été lue', 'lignes ont été lues')}.`,
  rejects: (count) =>
    `${counted(count, 'ligne n’a pas pu être utilisée. Corrigez-la', 'lignes n’ont pas pu être utilisées. Corrigez-les')} dans le fichier, puis importez celui-ci.`,
  saveRejects: 'Enregistrer les lignes refusées en CSV',
  seePeople: 'Voir les personnes',
}
