import type { Catalog } from '../../domain/language/message.ts'

/** The preview and the readers’ site as servers, and the templates that they show. */
export const desk: Catalog = {
  'Too many links were asked for.': 'Trop de liens ont été demandés.',
  'A request that changes something must be JSON.': 'Une requête qui change quelque chose doit être en JSON.',
  'Send it with `Content-Type: application/json`.': 'Envoyez-la avec `Content-Type: application/json`.',
  'Look into the log of the mail server, or ask a reader. Where it did not go out, say so as you send it.':
    'Consultez le journal du serveur de messagerie, ou demandez à un lecteur. Si rien n’est parti, dites-le en envoyant.',
  'On {0} others could reach the preview, and it can send: people have to sign in there.':
    'Sur {0}, d’autres pourraient atteindre l’aperçu, et il peut envoyer : les personnes doivent s’y connecter.',
  'Set PREVIEW_URL and SMTP_URL, so that editors get links by mail; or PREVIEW_PASSWORD, of 12 characters or more; or leave `--host` out.':
    'Définissez PREVIEW_URL et SMTP_URL, pour que l’équipe reçoive des liens par message ; ou PREVIEW_PASSWORD, de 12 caractères ou plus ; ou omettez `--host`.',
  'A request may have at most {0} MB.': 'Une requête fait au plus {0} Mo.',
  'Split what you send; a record has at most 1 MB.':
    'Divisez ce que vous envoyez ; une fiche fait au plus 1 Mo.',
  'The request is not JSON.': 'La requête n’est pas en JSON.',
  'Reload the page; if that does not help, the page and the preview are of different versions.':
    'Rechargez la page ; si cela n’aide pas, la page et l’aperçu sont de versions différentes.',
  'The request is not what the preview expects.': 'La requête n’est pas celle que l’aperçu attend.',
  '“{0}” is not the number of a subscriber.': '« {0} » n’est pas le numéro d’un abonné.',
  'Search for the name or the address.': 'Cherchez le nom ou l’adresse.',
  'A list may have at most {0} MB here.': 'Une liste fait ici au plus {0} Mo.',
  'Split it into files that each begin with the same first line.':
    'Divisez-la en fichiers qui commencent tous par la même première ligne.',
  'Nobody signs in here by a mailed link.': 'Personne ne se connecte ici par un lien envoyé.',
  'Sign in with the password.': 'Connectez-vous avec le mot de passe.',
  'This link was used already, or is older than 15 minutes.':
    'Ce lien a déjà servi, ou il a plus de 15 minutes.',
  '{0} is the name of an editor who signs in by a link.':
    '{0} est le nom d’un membre de la rédaction qui se connecte par un lien.',
  'Ask for a link to your address, or sign in under another name.':
    'Demandez un lien à votre adresse, ou connectez-vous sous un autre nom.',
  'Ask for a new one.': 'Demandez-en un nouveau.',
  'Your name stands in newsletter.yaml; nothing was changed.':
    'Votre nom figure dans newsletter.yaml ; rien n’a changé.',
  'A publisher can change it in the settings.': 'Un responsable peut le changer dans les réglages.',
  'The port {0} is in use, perhaps by another preview.':
    'Le port {0} est pris, peut-être par un autre aperçu.',
  'End the other one, or choose another port with `--port`.':
    'Arrêtez l’autre, ou choisissez un autre port avec `--port`.',
  'This machine has no address {0}.': 'Cette machine n’a pas d’adresse {0}.',
  'Name one that it has; 0.0.0.0 means all of them.':
    'Indiquez-en une qu’elle possède ; 0.0.0.0 les désigne toutes.',
  'The port {0} is in use, perhaps by another `diglot serve`.':
    'Le port {0} est pris, peut-être par un autre `diglot serve`.',
  'The site cannot be served at {0}:{1} ({2}).': 'Le site ne peut pas être servi à {0}:{1} ({2}).',
  'Use an address of this machine, such as 127.0.0.1, and a port above 1023.':
    'Utilisez une adresse de cette machine, par exemple 127.0.0.1, et un port au-dessus de 1023.',
  'The template cannot be rendered. {0}': 'Le rendu du modèle est impossible. {0}',
  'Correct the expression that is named; the fields of the view are those of the type DigestView of diglot.':
    'Corrigez l’expression nommée ; les champs de la vue sont ceux du type DigestView de diglot.',
  'See the MJML documentation.': 'Voyez la documentation de MJML.',
  'The MJML template is not valid.': 'Le modèle MJML n’est pas valide.',
  'Correct the elements or attributes that are named.': 'Corrigez les éléments ou les attributs nommés.',
  'The React template cannot be loaded.': 'Le modèle React ne peut pas être chargé.',
  'The React template cannot be rendered.': 'Le rendu du modèle React est impossible.',
  'Correct the template; it is a component that takes `{ view }` and is the default export.':
    'Corrigez le modèle ; c’est un composant qui prend `{ view }` et qui est l’export par défaut.',
  'There is no template here.': 'Il n’y a pas de modèle ici.',
  'Restore it, or run `diglot init` in an empty folder and copy the one that it makes.':
    'Restaurez-le, ou lancez `diglot init` dans un dossier vide et copiez celui qu’il crée.',
}
