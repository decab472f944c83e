import type { Phrasings } from '../phrasing.ts'

/** How the coverage stands. */
export const status: Phrasings = {
  'How the coverage stands': {
    de: 'Stand der Sammlung',
    fr: 'État de la collection',
    ru: 'Состояние собрания',
    es: 'Estado de la colección',
  },
  '{1} error|{1} errors': {
    de: '{1} Fehler|{1} Fehler',
    fr: '{1} erreur|{1} erreurs',
    ru: '{1} ошибка|{1} ошибки|{1} ошибок',
    es: '{1} error|{1} errores',
  },
  '{1} warning|{1} warnings': {
    de: '{1} Warnung|{1} Warnungen',
    fr: '{1} avertissement|{1} avertissements',
    ru: '{1} предупреждение|{1} предупреждения|{1} предупреждений',
    es: '{1} aviso|{1} avisos',
  },
  'Problems in files: {1}, {2}': {
    de: 'Probleme in Dateien: {1}, {2}',
    fr: 'Problèmes dans les fichiers : {1}, {2}',
    ru: 'Неполадки в файлах: {1}, {2}',
    es: 'Problemas en archivos: {1}, {2}',
  },
  'No problems in the files.': {
    de: 'Keine Probleme in den Dateien.',
    fr: 'Aucun problème dans les fichiers.',
    ru: 'В файлах неполадок нет.',
    es: 'No hay problemas en los archivos.',
  },
  'Nothing is running.': {
    de: 'Es läuft nichts.',
    fr: 'Rien n’est en cours.',
    ru: 'Сейчас ничего не выполняется.',
    es: 'No hay nada en marcha.',
  },
  'No article says when it was published.': {
    de: 'Kein Artikel sagt, wann er erschienen ist.',
    fr: 'Aucun article ne dit quand il a paru.',
    ru: 'Ни в одной статье не указано, когда она вышла.',
    es: 'Ningún artículo dice cuándo se publicó.',
  },
  'Published {1}.': {
    de: 'Erschienen: {1}.',
    fr: 'Parution : {1}.',
    ru: 'Опубликовано: {1}.',
    es: 'Publicado: {1}.',
  },
  'Published from {1} to {2}.': {
    de: 'Erschienen: {1} bis {2}.',
    fr: 'Parution : {1} – {2}.',
    ru: 'Опубликовано: {1} – {2}.',
    es: 'Publicado: {1} – {2}.',
  },
  'The index is being made; questions wait for it.': {
    de: 'Der Index wird gerade gebaut; Fragen warten auf ihn.',
    fr: 'L’index est en construction ; les questions l’attendent.',
    ru: 'Индекс строится; вопросы ждут его.',
    es: 'El índice se está creando; las preguntas lo esperan.',
  },
  'The index answers from {1}, {2}.': {
    de: 'Der Index umfasst {1}, {2}.',
    fr: 'L’index couvre {1}, {2}.',
    ru: 'В индексе: {1}, {2}.',
    es: 'El índice abarca {1}, {2}.',
  },
  'The index answers from {1}, {2}, and takes about {3} MB of memory.': {
    de: 'Der Index umfasst {1}, {2} und braucht etwa {3} MB Speicher.',
    fr: 'L’index couvre {1}, {2} et occupe environ {3} Mo de mémoire.',
    ru: 'В индексе: {1}, {2}; он занимает около {3} МБ памяти.',
    es: 'El índice abarca {1}, {2} y ocupa unos {3} MB de memoria.',
  },
  'Nothing was ever changed.': {
    de: 'Es wurde noch nie etwas geändert.',
    fr: 'Rien n’a jamais changé.',
    ru: 'Ничего ещё не менялось.',
    es: 'Nunca se ha cambiado nada.',
  },
  'Last change: {1}.': {
    de: 'Letzte Änderung: {1}.',
    fr: 'Dernier changement : {1}.',
    ru: 'Последнее изменение: {1}.',
    es: 'Último cambio: {1}.',
  },
  'Last change: {1} ({2}).': {
    de: 'Letzte Änderung: {1} ({2}).',
    fr: 'Dernier changement : {1} ({2}).',
    ru: 'Последнее изменение: {1} ({2}).',
    es: 'Último cambio: {1} ({2}).',
  },
  'Last change: {1} ({2}), by {3}.': {
    de: 'Letzte Änderung: {1} ({2}), von {3}.',
    fr: 'Dernier changement : {1} ({2}), par {3}.',
    ru: 'Последнее изменение: {1} ({2}), {3}.',
    es: 'Último cambio: {1} ({2}), por {3}.',
  },
  'The files were never read anew.': {
    de: 'Die Dateien wurden noch nie neu gelesen.',
    fr: 'Les fichiers n’ont jamais été relus.',
    ru: 'Файлы ещё не перечитывали.',
    es: 'Los archivos nunca se han vuelto a leer.',
  },
  'Last refresh: by {1}, {2} ({3}).': {
    de: 'Zuletzt neu gelesen: von {1}, {2} ({3}).',
    fr: 'Dernière relecture : par {1}, {2} ({3}).',
    ru: 'Последний раз перечитано: {1}, {2} ({3}).',
    es: 'Última relectura: por {1}, {2} ({3}).',
  },
  'No file awaits a refresh.': {
    de: 'Keine Datei wartet auf ein Neulesen.',
    fr: 'Aucun fichier n’attend de relecture.',
    ru: 'Ни один файл не ждёт перечитывания.',
    es: 'Ningún archivo espera una relectura.',
  },
  '{1} file differs from what is in force. `/corpus refresh` shows what would change.|{1} files differ from what is in force. `/corpus refresh` shows what would change.':
    {
      de: '{1} Datei weicht von dem ab, was gilt. `/sammlung neulesen` zeigt, was sich ändern würde.|{1} Dateien weichen von dem ab, was gilt. `/sammlung neulesen` zeigt, was sich ändern würde.',
      fr: '{1} fichier diffère de ce qui est en vigueur. `/collection relire` montre ce qui changerait.|{1} fichiers diffèrent de ce qui est en vigueur. `/collection relire` montre ce qui changerait.',
      ru: '{1} файл отличается от действующего. Что изменится, показывает `/собрание перечитать`.|{1} файла отличаются от действующих. Что изменится, показывает `/собрание перечитать`.|{1} файлов отличаются от действующих. Что изменится, показывает `/собрание перечитать`.',
      es: '{1} archivo difiere de lo vigente. `/colección releer` muestra qué cambiaría.|{1} archivos difieren de lo vigente. `/colección releer` muestra qué cambiaría.',
    },
  '{1} removed text is kept from coming back.|{1} removed texts are kept from coming back.': {
    de: '{1} entfernter Text wird am Wiederkommen gehindert.|{1} entfernte Texte werden am Wiederkommen gehindert.',
    fr: '{1} texte retiré est empêché de revenir.|{1} textes retirés sont empêchés de revenir.',
    ru: '{1} убранный текст не пускают обратно.|{1} убранных текста не пускают обратно.|{1} убранных текстов не пускают обратно.',
    es: 'Se impide que vuelva {1} texto retirado.|Se impide que vuelvan {1} textos retirados.',
  },
  '{1} more. `npm run corpus -- check` lists them all.|{1} more. `npm run corpus -- check` lists them all.': {
    de: '{1} weiteres. `npm run corpus -- check` nennt alle.|{1} weitere. `npm run corpus -- check` nennt alle.',
    fr: '{1} de plus. `npm run corpus -- check` les donne tous.|{1} de plus. `npm run corpus -- check` les donne tous.',
    ru: 'Ещё {1}. Все перечисляет `npm run corpus -- check`.|Ещё {1}. Все перечисляет `npm run corpus -- check`.|Ещё {1}. Все перечисляет `npm run corpus -- check`.',
    es: '{1} más. `npm run corpus -- check` los enumera todos.|{1} más. `npm run corpus -- check` los enumera todos.',
  },
}
