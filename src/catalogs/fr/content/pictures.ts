import type { Catalog } from '../../../domain/language/message.ts'

/** What is said of pictures: in records, when one is uploaded, and by the check. */
export const pictures: Catalog = {
  'is not the name of a picture in content/media': 'n’est pas le nom d’une image de content/media',
  'Write the name of a JPEG, PNG, GIF or WebP file there, without its folder.':
    'Écrivez le nom d’un fichier JPEG, PNG, GIF ou WebP de ce dossier, sans le dossier.',
  'Name a `file` of content/media, or a `url` with its `width` and `height` in pixels.':
    'Nommez un `file` de content/media, ou une `url` avec ses `width` et `height` en pixels.',
  'has a file and a url': 'a un fichier et une url',
  'has neither a file nor a url': 'n’a ni fichier ni url',
  'has a url without its width and height': 'a une url sans largeur ni hauteur',
  'has a file and a size': 'a un fichier et une taille',
  'Take out `width` and `height`: the file tells them.':
    'Retirez `width` et `height` : le fichier les donne.',
  'The file is empty.': 'Le fichier est vide.',
  'The picture has more than {0} MB, the most that is taken. Save it smaller.':
    'L’image dépasse {0} Mo, le maximum accepté. Enregistrez-la plus petite.',
  'The picture cannot be read: the file is damaged. Open it in another program and save it again.':
    'L’image est illisible : le fichier est endommagé. Ouvrez-la dans un autre programme et enregistrez-la de nouveau.',
  'The picture has {0} by {1} pixels; at most {2} on a side and {3} million in all are taken. Save it smaller.':
    'L’image fait {0} pixels sur {1} ; le maximum est de {2} par côté et de {3} millions en tout. Enregistrez-la plus petite.',
  'The GIF is too large for mails: at most {0} pixels on a side, {1} pictures and {2} MB are taken. Save it smaller, or as a JPEG.':
    'Le GIF est trop lourd pour un message : le maximum est de {0} pixels par côté, {1} images et {2} Mo. Enregistrez-le plus petit, ou en JPEG.',
  'A WebP that moves is not taken: few mail programs show one. Save it as a JPEG.':
    'Un WebP animé n’est pas accepté : peu de messageries l’affichent. Enregistrez-le en JPEG.',
  'This is an SVG or another text, which may hold programs; only JPEG, PNG, GIF and WebP are taken. Save it as a PNG.':
    'C’est un SVG ou un autre texte, qui peut contenir des programmes ; seuls JPEG, PNG, GIF et WebP sont acceptés. Enregistrez-le en PNG.',
  'This is no picture that mails show; only JPEG, PNG, GIF and WebP are taken.':
    'Ce n’est pas une image que les messages affichent ; seuls JPEG, PNG, GIF et WebP sont acceptés.',
  'This is a picture in the format {0}, which few mail programs show; only JPEG, PNG, GIF and WebP are taken. Save it as a JPEG.':
    'C’est une image au format {0}, que peu de messageries affichent ; seuls JPEG, PNG, GIF et WebP sont acceptés. Enregistrez-la en JPEG.',
  'There is no file {0} in content/media. Choose the picture again.':
    'Il n’y a pas de fichier {0} dans content/media. Choisissez l’image de nouveau.',
  'The picture {0} of this issue is gone; nothing was sent.':
    'L’image {0} de ce numéro n’existe plus ; rien n’a été envoyé.',
  'Look at the issue again, so that it is made again of its file, and approve it again.':
    'Relisez le numéro pour que l’image soit refaite à partir de son fichier, puis approuvez-le de nouveau.',
  'There is no picture {0} in content/media.': 'Il n’y a pas d’image {0} dans content/media.',
  'Upload it again.': 'Chargez-la de nouveau.',
  'A picture may have at most {0} MB.': 'Une image fait au plus {0} Mo.',
  'Save it smaller.': 'Enregistrez-la plus petite.',
  'Nothing says in {0} what the picture shows.': 'Rien ne dit en {0} ce que montre l’image.',
  'Describe it in a few words: they are read aloud, and shown where pictures are off.':
    'Décrivez-la en quelques mots : ils sont lus à voix haute, et affichés là où les images sont masquées.',
  'What the picture shows is said in the same words in every language: “{0}”.':
    'Ce que montre l’image est dit avec les mêmes mots dans toutes les langues : « {0} ».',
  'Say it in each language; what is a name in all of them is accepted.':
    'Dites-le dans chaque langue ; ce qui est un nom dans toutes est accepté.',
  'The picture {0} cannot be shown. {1}': 'L’image {0} ne peut pas s’afficher. {1}',
  'Upload another one, or take it out.': 'Chargez-en une autre, ou retirez-la.',
  'The picture {0} takes {1} KB; above {2} it comes late on a phone.':
    'L’image {0} prend {1} Ko ; au-delà de {2}, elle arrive tard sur un téléphone.',
  'Choose a calmer picture, or save a photograph as a JPEG.':
    'Choisissez une image plus simple, ou enregistrez une photographie en JPEG.',
  'The picture {0} moves. Outlook shows its first frame alone, and what moves keeps people from reading.':
    'L’image {0} est animée. Outlook n’en montre que la première vue, et ce qui bouge gêne la lecture.',
  'Choose a still picture, or see that the first frame says all.':
    'Choisissez une image fixe, ou veillez à ce que la première vue dise tout.',
  'The picture {0} is {1} pixels wide; a mail shows pictures {2} wide.':
    'L’image {0} fait {1} pixels de large ; un message affiche les images sur {2}.',
  'Choose one that has at least {0}, better {1}, pixels across.':
    'Choisissez-en une d’au moins {0} pixels de large, mieux {1}.',
  'The picture at {0} is not fetched over https, and most mail programs show nothing of it.':
    'L’image à {0} n’est pas chargée par https, et la plupart des messageries n’en montrent rien.',
  'Write an address that begins with https://, or upload the picture.':
    'Écrivez une adresse qui commence par https://, ou chargez l’image.',
  'The pictures of this issue take {0} KB in every mail; above {1} a send is slow, and some servers refuse it.':
    'Les images de ce numéro prennent {0} Ko dans chaque message ; au-delà de {1}, un envoi est lent, et certains serveurs le refusent.',
  'Show fewer pictures, or write `pictures: hosted` in newsletter.yaml.':
    'Affichez moins d’images, ou écrivez `pictures: hosted` dans newsletter.yaml.',
}
