import type { Catalog } from '../../domain/language/message.ts'

/** What a subscriber list may hold, and its rows. */
export const lists: Catalog = {
  'Another row of this address does not say clearly that they want mail.':
    'Une autre ligne de cette adresse ne dit pas clairement qu’elle souhaite recevoir les messages.',
  'The list changed while it was imported, after {0} of {1} rows.':
    'La liste a changé pendant l’import, après {0} lignes sur {1}.',
  'Import it again: nobody is added twice.': 'Importez-la de nouveau : personne n’est ajouté deux fois.',
  'The list is empty.': 'La liste est vide.',
  'Its first line names the columns: email, name, edition.':
    'Sa première ligne nomme les colonnes : email, name, edition.',
  'There is no encoding “{0}”.': 'L’encodage « {0} » n’existe pas.',
  'Name one such as utf-8, gb18030, big5, shift_jis, euc-jp, euc-kr, windows-1250 or iso-8859-2.':
    'Indiquez-en un, par exemple utf-8, gb18030, big5, shift_jis, euc-jp, euc-kr, windows-1250 ou iso-8859-2.',
  'The list is {0}, but this row has bytes that are not.':
    'La liste est en {0}, mais cette ligne a des octets qui ne le sont pas.',
  'It is not sure how the list is encoded.': 'L’encodage de la liste n’est pas certain.',
  'Choose the encoding under which names are right ({0}), on the command line by --encoding, or save the list as CSV in UTF-8.':
    'Choisissez l’encodage sous lequel les noms sont justes ({0}), dans le terminal par --encoding, ou enregistrez la liste en CSV UTF-8.',
  'The list has bytes that are not {0}.': 'La liste a des octets qui ne sont pas en {0}.',
  'There is no such subscriber list.': 'Cette liste d’abonnés n’existe pas.',
  'Check the name; it is read from the folder that you are in.':
    'Vérifiez le nom ; elle est lue depuis le dossier où vous êtes.',
  'The list is not a file that can be read.': 'La liste n’est pas un fichier lisible.',
  'Name a CSV file, and let this user read it.':
    'Indiquez un fichier CSV, et donnez à cet utilisateur le droit de le lire.',
  'The list is not text: it is a spreadsheet, or UTF-16 without a byte order mark.':
    'La liste n’est pas du texte : c’est un tableur, ou de l’UTF-16 sans indicateur d’ordre des octets.',
  'The list is UTF-8 but has a broken character.':
    'La liste est en UTF-8 mais contient un caractère corrompu.',
  'Save the list as CSV in UTF-8 and import it again.':
    'Enregistrez la liste en CSV UTF-8 et importez-la de nouveau.',
  'Name the column in the first line: email, E-Mail-Adresse, adresse e-mail, 邮箱, 電子郵件, メールアドレス or البريد الإلكتروني.':
    'Nommez la colonne dans la première ligne : email, E-Mail-Adresse, adresse e-mail, 邮箱, 電子郵件, メールアドレス ou البريد الإلكتروني.',
  'The list has no header: its first line holds an address.':
    'La liste n’a pas d’en-tête : sa première ligne contient une adresse.',
  'No column of the list holds addresses; it has {0}.':
    'Aucune colonne de la liste ne contient d’adresses ; elle a {0}.',
  'A quote is opened in the row that begins here and is not closed, or the row is far too long.':
    'Un guillemet s’ouvre dans la ligne qui commence ici et n’est pas fermé, ou la ligne est beaucoup trop longue.',
  'The row that begins here has a quote in a place where none may be.':
    'La ligne qui commence ici a un guillemet là où il ne peut pas y en avoir.',
  'Put the whole cell in double quotes and write a quote inside it twice, then import again.':
    'Mettez toute la cellule entre guillemets doubles et doublez chaque guillemet à l’intérieur, puis importez de nouveau.',
  'The row has {0} cells but the header has {1}.': 'La ligne a {0} cellules mais l’en-tête en a {1}.',
  'The name is longer than {0} characters.': 'Le nom dépasse {0} caractères.',
  'The newsletter has no edition "{0}".': 'La newsletter n’a pas d’édition « {0} ».',
  'Nothing that is known stands under "{0}", so it is not sure that they want mail.':
    'Rien de connu ne figure sous « {0} » ; il n’est donc pas certain que cette personne souhaite recevoir les messages.',
  '"{0}" under "{1}" is not known, so it is not sure that they want mail.':
    '« {0} » sous « {1} » n’est pas connu ; il n’est donc pas certain que cette personne souhaite recevoir les messages.',
}
