import { buildActorTable } from '../../src/actors/actor-table.ts'
import type { Desk } from '../../src/desk/desk.ts'
import { openDesk } from '../../src/desk/open-desk.ts'
import { minisearch } from '../../src/engines/minisearch.ts'
import { makeArticle } from '../../src/news/article.ts'
import { buildCollection } from '../../src/retrieval/collection.ts'

/** A word that no line breaks: wider than a phone. */
const ENDLESS = 'Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenauszahlungsstelle'.repeat(3)

/** The same report of a harbour in five scripts, with a word of it to search for. */
export const FIVE_SCRIPTS = [
  {
    script: 'Latin',
    word: 'Hafen',
    title: `Streit um den Hafen: ${ENDLESS}`,
    outlet: 'Kaikurier',
    paragraph: `Der Hafen von Sel bleibt am Montag geschlossen, sagte der Minister. Zuständig ist die ${ENDLESS}.`,
  },
  {
    script: 'Cyrillic',
    word: 'порт',
    title: 'Спор о портовых сборах в Селе',
    outlet: 'Набережные ведомости',
    paragraph: 'Министр сказал, что порт в понедельник закрыт. Рабочие ждут решения до конца недели.',
  },
  {
    script: 'Arabic',
    word: 'الميناء',
    title: 'خلاف حول رسوم الميناء في سيل',
    outlet: 'بريد الرصيف',
    paragraph:
      'قال الوزير إن الميناء يبقى مغلقا يوم الاثنين. وينتظر العمال (٤٠٠ عامل) قرارا قبل نهاية الأسبوع.',
  },
  {
    script: 'Devanagari',
    word: 'बंदरगाह',
    title: 'सेल के बंदरगाह शुल्क पर विवाद',
    outlet: 'घाट समाचार',
    paragraph: 'मंत्री ने कहा कि बंदरगाह सोमवार को बंद रहेगा। मज़दूर सप्ताह के अंत तक निर्णय की प्रतीक्षा कर रहे हैं।',
  },
  {
    script: 'Han',
    word: '港口',
    title: '塞尔港口收费之争',
    outlet: '码头日报',
    paragraph: `部长表示 港口 星期一关闭。${'工人们正在等待本周末之前作出的决定，'.repeat(8)}他们没有收到答复。`,
  },
] as const

/** The id of a report by its script. */
export const idOf = (script: string) => `harbour-in-${script.toLowerCase()}`

/** Opens a desk over the five reports. */
export async function openFiveScripts(): Promise<Desk> {
  const articles = FIVE_SCRIPTS.map(({ script, title, outlet, paragraph }) =>
    makeArticle(idOf(script), {
      title,
      outlet,
      author: null,
      published: '2019-03-07',
      url: `https://quay.example/${script}/${'long-'.repeat(30)}path`,
      extra: {},
      paragraphs: [paragraph, `${paragraph} ${paragraph}`],
    }),
  )
  return openDesk(await buildCollection(articles, buildActorTable([], articles), minisearch))
}
