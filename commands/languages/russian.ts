import type { Translation } from './translation.ts'

const filters = {
  outlet: { name: 'издание', description: 'Только это издание' },
  from: { name: 'с', description: 'Опубликовано не раньше: ГГГГ, ГГГГ-ММ или ГГГГ-ММ-ДД' },
  to: { name: 'по', description: 'Опубликовано не позже: ГГГГ, ГГГГ-ММ или ГГГГ-ММ-ДД' },
  limit: { name: 'сколько', description: 'Сколько отрывков, без указания пять' },
}

export const russian: Translation = {
  name: 'Russian',
  locales: ['ru'],
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
      description: 'Что говорит на заданную тему страна, организация или человек',
      options: {
        actor: { name: 'кто', description: 'Кто: страна, организация или человек' },
        topic: { name: 'тема', description: 'О чём' },
        ...filters,
      },
    },
    search: {
      name: 'поиск',
      description: 'Найти отрывки, в которых есть эти слова',
      options: {
        words: { name: 'слова', description: 'Какие слова искать; "…" держит слова вместе' },
        ...filters,
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
    help: {
      name: 'помощь',
      description: 'Команды и то, как составляется ответ',
      options: {
        command: { name: 'команда', description: 'Только эта команда, с её параметрами' },
      },
    },
  },
}
