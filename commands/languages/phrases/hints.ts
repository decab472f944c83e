import type { Phrasings } from '../phrasing.ts'

/** What a page hints at without giving it. */
export const hints: Phrasings = {
  'The id in the front matter is not used: the article gets one of its own.': {
    de: 'Die id im Kopf der Datei wird nicht verwendet: der Artikel bekommt eine eigene.',
    fr: 'L’id de l’en-tête n’est pas utilisé : l’article reçoit le sien.',
    ru: 'Ключ id из заголовка файла не используется: статья получит свой.',
    es: 'El id de la cabecera no se usa: el artículo recibe uno propio.',
  },
  'The page gives several dates ({1}); none is taken.': {
    de: 'Die Seite nennt mehrere Daten ({1}); keines wird übernommen.',
    fr: 'La page donne plusieurs dates ({1}) ; aucune n’est retenue.',
    ru: 'На странице несколько дат ({1}); ни одна не взята.',
    es: 'La página da varias fechas ({1}); no se toma ninguna.',
  },
  'The date {1} can be read with the day or the month first; it is not taken.': {
    de: 'Das Datum {1} lässt sich mit dem Tag oder dem Monat voran lesen; es wird nicht übernommen.',
    fr: 'La date {1} peut se lire avec le jour ou le mois en premier ; elle n’est pas retenue.',
    ru: 'Дату {1} можно прочесть и с дня, и с месяца; она не взята.',
    es: 'La fecha {1} puede leerse con el día o el mes delante; no se toma.',
  },
  'The date {1} stands above the headline: it may be the day the page was saved, so it is not taken.': {
    de: 'Das Datum {1} steht über der Überschrift: es kann der Tag sein, an dem die Seite gespeichert wurde, und wird nicht übernommen.',
    fr: 'La date {1} est au-dessus du titre : c’est peut-être le jour où la page a été enregistrée ; elle n’est donc pas retenue.',
    ru: 'Дата {1} стоит над заголовком: это может быть день, когда страницу сохранили, поэтому она не взята.',
    es: 'La fecha {1} está sobre el titular: puede ser el día en que se guardó la página, así que no se toma.',
  },
  'A caption is dated {1}: the article is no older than that.': {
    de: 'Eine Bildunterschrift ist mit {1} datiert: älter ist der Artikel nicht.',
    fr: 'Une légende est datée {1} : l’article n’est pas plus ancien.',
    ru: 'Подпись к снимку датирована {1}: статья не старше.',
    es: 'Un pie de foto lleva la fecha {1}: el artículo no es anterior.',
  },
  "The rights are held by {1}: that may be the outlet's name or its company's.": {
    de: 'Die Rechte hält {1}: das kann der Name des Mediums sein oder der seines Verlags.',
    fr: 'Les droits appartiennent à {1} : c’est peut-être le nom du média ou celui de sa société.',
    ru: 'Правообладатель — {1}: это может быть название издания или его компании.',
    es: 'Los derechos son de {1}: puede ser el nombre del medio o el de su empresa.',
  },
  'Somebody in the text told {1} something: {2} may be the outlet, or one that the article quotes.': {
    de: 'Jemand im Text hat {1} etwas gesagt: {2} kann das Medium sein oder eines, das der Artikel zitiert.',
    fr: 'Quelqu’un dans le texte a parlé à {1} : {2} est peut-être le média, ou un média que l’article cite.',
    ru: 'Кто-то в тексте говорил с {1}: {2} может быть этим изданием или тем, на которое статья ссылается.',
    es: 'Alguien en el texto habló con {1}: {2} puede ser el medio, o uno que el artículo cita.',
  },
}
