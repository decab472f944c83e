import { phrasesIn } from './phrases.ts'
import { filesCalled, type Translation } from './translation.ts'

const filters = {
  outlet: { name: 'medium', description: 'Nur dieses Medium' },
  from: { name: 'von', description: 'Frühestens erschienen: JJJJ, JJJJ-MM oder JJJJ-MM-TT' },
  to: { name: 'bis', description: 'Spätestens erschienen: JJJJ, JJJJ-MM oder JJJJ-MM-TT' },
  limit: { name: 'anzahl', description: 'Wie viele Stellen, ohne Angabe fünf' },
}

const order = {
  name: 'reihenfolge',
  description: 'In welcher Reihenfolge: Bestes zuerst oder Frühestes zuerst',
  choices: { relevance: 'Bestes zuerst', date: 'Frühestes zuerst' },
}

const article = { name: 'artikel', description: 'Sein Titel oder seine Kennung, wie /quellen sie nennt' }

export const german: Translation = {
  name: 'German',
  locales: ['de'],
  forms: ['one', 'other'],
  phrases: phrasesIn('de'),
  commands: {
    ask: {
      name: 'frage',
      description: 'Den Artikeln eine Frage stellen',
      options: {
        question: { name: 'frage', description: 'Die Frage, in eigenen Worten' },
        ...filters,
      },
    },
    stance: {
      name: 'haltung',
      description: 'Was ein Land, eine Organisation oder eine Person zu einem Thema sagt und tut',
      options: {
        actor: { name: 'akteur', description: 'Wer: ein Land, eine Organisation oder eine Person' },
        topic: { name: 'thema', description: 'Zu welchem Thema' },
        only: {
          name: 'nur',
          description: 'Wer zählt: amtlich (wer dafür spricht), andere (von dort) oder alle',
          choices: { official: 'amtlich', people: 'andere', all: 'alle' },
        },
        order,
        ...filters,
      },
    },
    compare: {
      name: 'vergleich',
      description: 'Was zwei Länder, Organisationen oder Personen zu einem Thema sagen, nebeneinander',
      options: {
        actor_a: { name: 'akteur_a', description: 'Wer: ein Land, eine Organisation oder eine Person' },
        actor_b: { name: 'akteur_b', description: 'Und wer daneben' },
        topic: { name: 'thema', description: 'Zu welchem Thema' },
        order,
        ...filters,
        limit: { ...filters.limit, description: 'Wie viele Stellen von beiden zusammen, ohne Angabe sechs' },
      },
    },
    quotes: {
      name: 'zitate',
      description: 'Womit jemand wörtlich zitiert wird',
      options: {
        source: {
          name: 'quelle',
          description: 'Wessen Worte: einer Person, eines Landes, einer Organisation',
        },
        topic: { name: 'thema', description: 'Zu welchem Thema; ohne Angabe das Neueste' },
        order,
        ...filters,
      },
    },
    who: {
      name: 'wer',
      description: 'Für wen jemand spricht, wer ihn zitiert und wozu',
      options: { name: { name: 'name', description: 'Wer: eine Person, ein Land, eine Organisation' } },
    },
    search: {
      name: 'suche',
      description: 'Die Stellen finden, an denen diese Wörter stehen',
      options: {
        words: { name: 'wörter', description: 'Gesuchte Wörter; "…" hält sie zusammen' },
        ...filters,
      },
    },
    timeline: {
      name: 'chronik',
      description: 'Was die Sammlung zu einem Thema hat, nach Datum',
      options: {
        topic: { name: 'thema', description: 'Zu welchem Thema' },
        ...filters,
        limit: { ...filters.limit, description: 'Wie viele Stellen, ohne Angabe zehn' },
      },
    },
    related: {
      name: 'verwandt',
      description: 'Was andere Artikel über das Ereignis berichten, von dem eine Stelle handelt',
      options: {
        passage: {
          name: 'stelle',
          description: 'Artikel und Absatz, als „Kennung 6“; nur ein Artikel; oder Wörter der Stelle',
        },
        ...filters,
      },
    },
    check: {
      name: 'prüfen',
      description: 'Prüfen, ob die Sammlung enthält, was ein Text zitiert, und wer es dort sagt',
      options: {
        text: {
          name: 'text',
          description: 'Das Zitat oder ein Text mit Zitaten; am besten mit dem, der es gesagt haben soll',
        },
      },
    },
    article: {
      name: 'artikel',
      description: 'Einen Artikel lesen oder einen Absatz daraus',
      options: {
        id: { name: 'artikel', description: 'Sein Titel oder seine Kennung, wie /quellen sie nennt' },
        paragraph: { name: 'absatz', description: 'Der wievielte Absatz, ab 1' },
      },
    },
    sources: {
      name: 'quellen',
      description: 'Was die Sammlung enthält: Artikel, Medien, Zeitraum',
      options: {},
    },
    about: {
      name: 'über',
      description: 'Was On Record enthält und behält und ob seine Rechte genügen',
      options: {},
    },
    settings: {
      name: 'einstellungen',
      description: 'Wo und wie On Record auf diesem Server antwortet',
      options: {},
    },
    help: {
      name: 'hilfe',
      description: 'Die Befehle und wie eine Antwort entsteht',
      options: {
        command: { name: 'befehl', description: 'Nur dieser Befehl, mit seinen Optionen' },
      },
    },
    'corpus status': {
      name: 'stand',
      description: 'Wie die Sammlung steht: Artikel, Zeitraum, zuletzt neu gelesen, Fehler',
      options: {},
    },
    'corpus refresh': {
      name: 'neulesen',
      description: 'Die Dateien neu lesen; was sich ändert, wird vorher gezeigt',
      options: {},
    },
    'corpus add': {
      name: 'hinzufügen',
      description:
        'Artikel aus Dateien oder eingefügtem Text aufnehmen; vorher wird gezeigt, was hineinkommt',
      options: filesCalled(
        'datei',
        'Eine gespeicherte Seite, .txt oder .md; ganz ohne Datei wird nach dem Text gefragt',
      ),
    },
    'corpus edit': {
      name: 'berichtigen',
      description: 'Berichtigen, was über einen Artikel bekannt ist; ein Strich macht es unbekannt',
      options: {
        article,
        title: { name: 'titel', description: 'Seine Überschrift' },
        outlet: { name: 'medium', description: 'Wo er erschienen ist' },
        author: { name: 'autor', description: 'Wer ihn geschrieben hat' },
        published: { name: 'erschienen', description: 'Wann: JJJJ, JJJJ-MM oder JJJJ-MM-TT' },
        url: { name: 'adresse', description: 'Seine Adresse im Netz' },
      },
    },
    'corpus remove': {
      name: 'entfernen',
      description: 'Einen Artikel endgültig herausnehmen; was geht, wird vorher gezeigt',
      options: {
        article,
      },
    },
    'corpus history': {
      name: 'verlauf',
      description: 'Was an der Sammlung geändert wurde, wann und von wem',
      options: {
        change: { name: 'änderung', description: 'Nur diese Änderung, nach ihrer Nummer' },
        page: { name: 'seite', description: 'Welche Seite der Änderungen, ab 1' },
      },
    },
    'corpus undo': {
      name: 'zurücknehmen',
      description: 'Eine Änderung zurücknehmen, ohne Angabe die letzte; sie wird vorher gezeigt',
      options: {
        change: { name: 'änderung', description: 'Welche Änderung, nach der Nummer in /sammlung verlauf' },
      },
    },
  },
  groups: { corpus: { name: 'sammlung', description: 'Die Sammlung pflegen' } },
  menus: { 'Check this quote': 'Zitat prüfen' },
}
