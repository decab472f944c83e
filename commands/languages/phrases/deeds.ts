import type { Phrasings } from '../phrasing.ts'

/** What kinds of changes there are, and what is said of one that is made. */
export const deeds: Phrasings = {
  'Files as they were found': {
    de: 'Dateien, wie sie vorgefunden wurden',
    fr: 'Fichiers tels que trouvés',
    ru: 'Файлы, какими их нашли',
    es: 'Archivos tal como estaban',
  },
  Addition: {
    de: 'Zugang',
    fr: 'Ajout',
    ru: 'Добавление',
    es: 'Adición',
  },
  Refresh: {
    de: 'Neulesen',
    fr: 'Relecture',
    ru: 'Перечитывание',
    es: 'Relectura',
  },
  Correction: {
    de: 'Berichtigung',
    fr: 'Correction',
    ru: 'Исправление',
    es: 'Corrección',
  },
  Removal: {
    de: 'Entfernung',
    fr: 'Retrait',
    ru: 'Удаление',
    es: 'Retirada',
  },
  Undo: {
    de: 'Rücknahme',
    fr: 'Annulation',
    ru: 'Отмена',
    es: 'Reversión',
  },
  'change {1} ({2}) by {3}, {4}': {
    de: 'Änderung {1} ({2}) von {3}, {4}',
    fr: 'changement {1} ({2}) par {3}, {4}',
    ru: 'изменение {1} ({2}), {3}, {4}',
    es: 'cambio {1} ({2}) por {3}, {4}',
  },
  '{1} article came in|{1} articles came in': {
    de: '{1} Artikel kam hinein|{1} Artikel kamen hinein',
    fr: '{1} article entré|{1} articles entrés',
    ru: '{1} статья вошла|{1} статьи вошли|{1} статей вошло',
    es: '{1} artículo entró|{1} artículos entraron',
  },
  '{1} article changed|{1} articles changed': {
    de: '{1} Artikel geändert|{1} Artikel geändert',
    fr: '{1} article modifié|{1} articles modifiés',
    ru: '{1} статья изменена|{1} статьи изменены|{1} статей изменено',
    es: '{1} artículo cambió|{1} artículos cambiaron',
  },
  '{1} article went|{1} articles went': {
    de: '{1} Artikel ging hinaus|{1} Artikel gingen hinaus',
    fr: '{1} article parti|{1} articles partis',
    ru: '{1} статья ушла|{1} статьи ушли|{1} статей ушло',
    es: '{1} artículo salió|{1} artículos salieron',
  },
  'Done: change {1} ({2})': {
    de: 'Erledigt: Änderung {1} ({2})',
    fr: 'Fait : changement {1} ({2})',
    ru: 'Готово: изменение {1} ({2})',
    es: 'Hecho: cambio {1} ({2})',
  },
  'What answers now: {1}, {2}.': {
    de: 'Jetzt antworten: {1}, {2}.',
    fr: 'Ce qui répond maintenant : {1}, {2}.',
    ru: 'Теперь отвечают: {1}, {2}.',
    es: 'Ahora responden: {1}, {2}.',
  },
  '`/corpus undo change:{1}` takes it back.': {
    de: '`/sammlung zurücknehmen änderung:{1}` nimmt sie zurück.',
    fr: '`/collection annuler changement:{1}` l’annule.',
    ru: '`/собрание отменить изменение:{1}` отменяет его.',
    es: '`/colección deshacer cambio:{1}` lo deshace.',
  },
  '{1} passage, name or page of what went remains.|{1} passages, names and pages of what went remain.': {
    de: '{1} Stelle, Name oder Seite von dem, was ging, ist noch da.|{1} Stellen, Namen und Seiten von dem, was ging, sind noch da.',
    fr: 'Il reste {1} passage, nom ou page de ce qui est parti.|Il reste {1} passages, noms et pages de ce qui est parti.',
    ru: 'Из ушедшего остался {1} отрывок, имя или страница.|Из ушедшего осталось {1} отрывка, имени и страницы.|Из ушедшего осталось {1} отрывков, имён и страниц.',
    es: 'Queda {1} pasaje, nombre o página de lo que salió.|Quedan {1} pasajes, nombres y páginas de lo que salió.',
  },
  'The coverage goes on answering meanwhile.': {
    de: 'Die Sammlung antwortet unterdessen weiter.',
    fr: 'La collection continue de répondre pendant ce temps.',
    ru: 'Собрание тем временем продолжает отвечать.',
    es: 'La colección sigue respondiendo mientras tanto.',
  },
  '{1} is refreshing the coverage.': {
    de: '{1} liest die Sammlung neu.',
    fr: '{1} relit la collection.',
    ru: '{1} перечитывает собрание.',
    es: '{1} está releyendo la colección.',
  },
  '{1} is adding articles.': {
    de: '{1} fügt Artikel hinzu.',
    fr: '{1} ajoute des articles.',
    ru: '{1} добавляет статьи.',
    es: '{1} está añadiendo artículos.',
  },
  '{1} is correcting an article.': {
    de: '{1} berichtigt einen Artikel.',
    fr: '{1} corrige un article.',
    ru: '{1} исправляет статью.',
    es: '{1} está corrigiendo un artículo.',
  },
  '{1} is removing articles.': {
    de: '{1} entfernt Artikel.',
    fr: '{1} retire des articles.',
    ru: '{1} убирает статьи.',
    es: '{1} está retirando artículos.',
  },
  '{1} is taking back a change.': {
    de: '{1} nimmt eine Änderung zurück.',
    fr: '{1} annule un changement.',
    ru: '{1} отменяет изменение.',
    es: '{1} está deshaciendo un cambio.',
  },
  'Reading the folder …': {
    de: 'Der Ordner wird gelesen …',
    fr: 'Lecture du dossier …',
    ru: 'Чтение папки …',
    es: 'Leyendo la carpeta …',
  },
  'Reading the folder: {1} of {2}': {
    de: 'Der Ordner wird gelesen: {1} von {2}',
    fr: 'Lecture du dossier : {1} sur {2}',
    ru: 'Чтение папки: {1} из {2}',
    es: 'Leyendo la carpeta: {1} de {2}',
  },
  'Making the coverage ready …': {
    de: 'Die Sammlung wird bereit gemacht …',
    fr: 'Préparation de la collection …',
    ru: 'Подготовка собрания …',
    es: 'Preparando la colección …',
  },
  'Making the coverage ready: {1} of {2}': {
    de: 'Die Sammlung wird bereit gemacht: {1} von {2}',
    fr: 'Préparation de la collection : {1} sur {2}',
    ru: 'Подготовка собрания: {1} из {2}',
    es: 'Preparando la colección: {1} de {2}',
  },
}
