import { phrasesIn } from './phrases.ts'
import { filesCalled, type Translation } from './translation.ts'

const filters = {
  outlet: { name: 'издание', description: 'Только это издание' },
  from: { name: 'с', description: 'Опубликовано не раньше: ГГГГ, ГГГГ-ММ или ГГГГ-ММ-ДД' },
  to: { name: 'по', description: 'Опубликовано не позже: ГГГГ, ГГГГ-ММ или ГГГГ-ММ-ДД' },
  limit: { name: 'сколько', description: 'Сколько отрывков, без указания пять' },
}

const order = {
  name: 'порядок',
  description: 'В каком порядке: сначала лучшие или сначала ранние',
  choices: { relevance: 'сначала лучшие', date: 'сначала ранние' },
}

const article = { name: 'статья', description: 'Её название или идентификатор, как в списке /источники' }

export const russian: Translation = {
  name: 'Russian',
  locales: ['ru'],
  forms: ['one', 'few', 'many'],
  phrases: phrasesIn('ru'),
  commands: {
    ask: {
      name: 'вопрос',
      description: 'Задать вопрос по статьям',
      options: {
        question: { name: 'вопрос', description: 'Вопрос, своими словами' },
        ...filters,
      },
    },
    stance: {
      name: 'позиция',
      description: 'Что говорит и делает в связи с темой страна, организация или человек',
      options: {
        actor: { name: 'кто', description: 'Кто: страна, организация или человек' },
        topic: { name: 'тема', description: 'О чём' },
        only: {
          name: 'только',
          description: 'Кто учитывается: официальные лица, другие (оттуда) или все',
          choices: { official: 'официальные лица', people: 'другие', all: 'все' },
        },
        order,
        ...filters,
      },
    },
    compare: {
      name: 'сравнение',
      description: 'Что говорят на одну тему две страны, организации или два человека, рядом',
      options: {
        actor_a: { name: 'кто_а', description: 'Кто: страна, организация или человек' },
        actor_b: { name: 'кто_б', description: 'И кто рядом' },
        topic: { name: 'тема', description: 'О чём' },
        order,
        ...filters,
        limit: { ...filters.limit, description: 'Сколько отрывков обоих вместе, без указания шесть' },
      },
    },
    quotes: {
      name: 'цитаты',
      description: 'Чьи-то слова, приведённые дословно',
      options: {
        source: { name: 'чьи', description: 'Чьи слова: человека, страны, организации' },
        topic: { name: 'тема', description: 'О чём; без указания последние' },
        order,
        ...filters,
      },
    },
    who: {
      name: 'кто',
      description: 'От чьего имени кто-то говорит, кто его цитирует и о чём',
      options: { name: { name: 'имя', description: 'Кто: человек, страна, организация' } },
    },
    search: {
      name: 'поиск',
      description: 'Найти отрывки, в которых есть эти слова',
      options: {
        words: { name: 'слова', description: 'Какие слова искать; "…" держит слова вместе' },
        ...filters,
      },
    },
    timeline: {
      name: 'хроника',
      description: 'Что есть в собрании по теме, по датам',
      options: {
        topic: { name: 'тема', description: 'На какую тему' },
        ...filters,
        limit: { ...filters.limit, description: 'Сколько отрывков, без указания десять' },
      },
    },
    related: {
      name: 'похожие',
      description: 'Что другие статьи сообщают о событии, о котором говорится в отрывке',
      options: {
        passage: {
          name: 'отрывок',
          description: 'Статья и абзац, как «ID 6»; только статья; или слова из отрывка',
        },
        ...filters,
      },
    },
    check: {
      name: 'проверить',
      description: 'Проверить, есть ли в собрании то, что цитирует текст, и кто это говорит',
      options: {
        text: {
          name: 'текст',
          description: 'Цитата или текст с цитатами; лучше с указанием, кому они приписаны',
        },
      },
    },
    article: {
      name: 'статья',
      description: 'Прочитать статью или один её абзац',
      options: {
        id: { name: 'статья', description: 'Её название или идентификатор, как в списке /источники' },
        paragraph: { name: 'абзац', description: 'Какой абзац, считая с 1' },
      },
    },
    sources: {
      name: 'источники',
      description: 'Что есть в собрании: статьи, издания, даты',
      options: {},
    },
    about: {
      name: 'о-боте',
      description: 'Что есть в On Record, что он хранит и хватает ли ему прав',
      options: {},
    },
    settings: {
      name: 'настройки',
      description: 'Где и как On Record отвечает на этом сервере',
      options: {},
    },
    help: {
      name: 'помощь',
      description: 'Команды и то, как составляется ответ',
      options: {
        command: { name: 'команда', description: 'Только эта команда, с её параметрами' },
      },
    },
    'corpus status': {
      name: 'состояние',
      description: 'Что с собранием: статьи, даты, когда перечитано, ошибки',
      options: {},
    },
    'corpus refresh': {
      name: 'перечитать',
      description: 'Прочитать файлы заново; сначала показано, что изменится',
      options: {},
    },
    'corpus add': {
      name: 'добавить',
      description: 'Добавить статьи из файлов или вставленного текста; сначала показано, что войдёт',
      options: filesCalled('файл', 'Сохранённая страница, .txt или .md; если файлов нет, спрашивается текст'),
    },
    'corpus edit': {
      name: 'исправить',
      description: 'Исправить сведения о статье; тире делает их неизвестными',
      options: {
        article,
        title: { name: 'название', description: 'Её заголовок' },
        outlet: { name: 'издание', description: 'Где она вышла' },
        author: { name: 'автор', description: 'Кто её написал' },
        published: { name: 'дата', description: 'Когда: ГГГГ, ГГГГ-ММ или ГГГГ-ММ-ДД' },
        url: { name: 'адрес', description: 'Её адрес в сети' },
      },
    },
    'corpus remove': {
      name: 'убрать',
      description: 'Убрать статью насовсем; сначала показано, что уйдёт',
      options: {
        article,
      },
    },
    'corpus history': {
      name: 'история',
      description: 'Что менялось в собрании, когда и кем',
      options: {
        change: { name: 'изменение', description: 'Только это изменение, по его номеру' },
        page: { name: 'страница', description: 'Какая страница изменений, считая с 1' },
      },
    },
    'corpus undo': {
      name: 'отменить',
      description: 'Отменить изменение, без указания последнее; сначала оно показано',
      options: {
        change: { name: 'изменение', description: 'Какое изменение, по номеру из /собрание история' },
      },
    },
  },
  groups: { corpus: { name: 'собрание', description: 'Вести собрание' } },
  menus: { 'Check this quote': 'Проверить цитату' },
}
