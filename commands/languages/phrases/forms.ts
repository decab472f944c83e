import type { Phrasings } from '../phrasing.ts'

/** What forms ask for, and what is said of what was sent. */
export const forms: Phrasings = {
  'YYYY, YYYY-MM or YYYY-MM-DD': {
    de: 'JJJJ, JJJJ-MM oder JJJJ-MM-TT',
    fr: 'AAAA, AAAA-MM ou AAAA-MM-JJ',
    ru: 'ГГГГ, ГГГГ-ММ или ГГГГ-ММ-ДД',
    es: 'AAAA, AAAA-MM o AAAA-MM-DD',
  },
  'Add an article': {
    de: 'Artikel hinzufügen',
    fr: 'Ajouter un article',
    ru: 'Добавить статью',
    es: 'Añadir un artículo',
  },
  Text: {
    de: 'Text',
    fr: 'Texte',
    ru: 'Текст',
    es: 'Texto',
  },
  'At most 4,000 characters. A longer article goes as a .txt or .md file.': {
    de: 'Höchstens 4.000 Zeichen. Ein längerer Artikel kommt als .txt- oder .md-Datei.',
    fr: 'Au plus 4 000 caractères. Un article plus long passe en fichier .txt ou .md.',
    ru: 'Не больше 4000 знаков. Статью подлиннее приложите файлом .txt или .md.',
    es: 'Como máximo 4000 caracteres. Un artículo más largo va como archivo .txt o .md.',
  },
  'Say what is unknown': {
    de: 'Unbekanntes angeben',
    fr: 'Dire ce qui est inconnu',
    ru: 'Указать неизвестное',
    es: 'Indicar lo desconocido',
  },
  'There is nothing to say about this file, as no article was found in it.': {
    de: 'Zu dieser Datei gibt es nichts anzugeben, denn darin wurde kein Artikel gefunden.',
    fr: 'Il n’y a rien à dire de ce fichier, car aucun article n’y a été trouvé.',
    ru: 'Об этом файле сказать нечего: статьи в нём не нашлось.',
    es: 'No hay nada que decir de este archivo, pues no se encontró ningún artículo en él.',
  },
  'This form was sent already, or the bot was started again since it was opened. Nothing was changed; run `/corpus add` again to send another text.':
    {
      de: 'Dieses Formular wurde schon abgeschickt, oder der Bot wurde seither neu gestartet. Nichts wurde geändert; für einen weiteren Text rufen Sie `/sammlung hinzufügen` noch einmal auf.',
      fr: 'Ce formulaire a déjà été envoyé, ou le bot a redémarré depuis. Rien n’a changé ; relancez `/collection ajouter` pour envoyer un autre texte.',
      ru: 'Эта форма уже отправлена, или бот с тех пор перезапущен. Ничего не изменено; чтобы прислать другой текст, снова выполните `/собрание добавить`.',
      es: 'Este formulario ya se envió, o el bot se reinició desde entonces. No se cambió nada; use `/colección añadir` otra vez para enviar otro texto.',
    },
  'The form could not be opened in time, as much is being read at the moment. Try again.': {
    de: 'Das Formular ließ sich nicht rechtzeitig öffnen, weil gerade viel gelesen wird. Versuchen Sie es noch einmal.',
    fr: 'Le formulaire n’a pas pu s’ouvrir à temps, car beaucoup de choses sont lues en ce moment. Réessayez.',
    ru: 'Форму не удалось открыть вовремя: сейчас многое читается. Попробуйте ещё раз.',
    es: 'El formulario no se pudo abrir a tiempo, pues se está leyendo mucho. Inténtelo de nuevo.',
  },
  '{1} cannot be added: {2}; {3}.': {
    de: '{1} kann nicht aufgenommen werden: {2}; {3}.',
    fr: '{1} ne peut pas être ajouté : {2} ; {3}.',
    ru: '{1} нельзя добавить: {2}; {3}.',
    es: '{1} no se puede añadir: {2}; {3}.',
  },
  'it is neither .txt nor .md': {
    de: 'es ist weder .txt noch .md',
    fr: 'ce n’est ni .txt ni .md',
    ru: 'это не .txt и не .md',
    es: 'no es ni .txt ni .md',
  },
  'save the article as plain text and attach that': {
    de: 'speichern Sie den Artikel als reinen Text und hängen Sie diesen an',
    fr: 'enregistrez l’article en texte brut et joignez-le',
    ru: 'сохраните статью простым текстом и приложите его',
    es: 'guarde el artículo como texto sin formato y adjúntelo',
  },
  'it is empty': {
    de: 'sie ist leer',
    fr: 'il est vide',
    ru: 'он пуст',
    es: 'está vacío',
  },
  'attach the file that holds the article': {
    de: 'hängen Sie die Datei an, in der der Artikel steht',
    fr: 'joignez le fichier qui contient l’article',
    ru: 'приложите файл, в котором есть статья',
    es: 'adjunte el archivo que contiene el artículo',
  },
  'it does not lie with Discord': {
    de: 'sie liegt nicht bei Discord',
    fr: 'il ne se trouve pas chez Discord',
    ru: 'он лежит не у Discord',
    es: 'no está en Discord',
  },
  'attach the file to the command itself': {
    de: 'hängen Sie die Datei an den Befehl selbst an',
    fr: 'joignez le fichier à la commande elle-même',
    ru: 'приложите файл к самой команде',
    es: 'adjunte el archivo al propio comando',
  },
  'Discord no longer has it ({1})': {
    de: 'Discord hat sie nicht mehr ({1})',
    fr: 'Discord ne l’a plus ({1})',
    ru: 'у Discord его больше нет ({1})',
    es: 'Discord ya no lo tiene ({1})',
  },
  'attach it again': {
    de: 'hängen Sie sie noch einmal an',
    fr: 'joignez-le de nouveau',
    ru: 'приложите его ещё раз',
    es: 'adjúntelo de nuevo',
  },
  'it could not be fetched from Discord': {
    de: 'sie ließ sich nicht von Discord holen',
    fr: 'il n’a pas pu être récupéré chez Discord',
    ru: 'его не удалось получить у Discord',
    es: 'no se pudo obtener de Discord',
  },
  'only a part of it came': {
    de: 'nur ein Teil davon kam an',
    fr: 'il n’en est arrivé qu’une partie',
    ru: 'пришла только часть',
    es: 'solo llegó una parte',
  },
  'it is larger than 10 MB': {
    de: 'sie ist größer als 10 MB',
    fr: 'il dépasse 10 Mo',
    ru: 'он больше 10 МБ',
    es: 'supera los 10 MB',
  },
  'attach the text of the article alone': {
    de: 'hängen Sie nur den Text des Artikels an',
    fr: 'joignez le seul texte de l’article',
    ru: 'приложите один только текст статьи',
    es: 'adjunte solo el texto del artículo',
  },
}
