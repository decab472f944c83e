import type { Phrasings } from '../phrasing.ts'

/** What is said of a server: its settings, what the bot may do there, and about the bot itself. */
export const servers: Phrasings = {
  'It answers from these articles, in their own sentences, each with outlet, date and paragraph. It writes no sentence of its own, and where the coverage does not say, it says so.':
    {
      de: 'Es antwortet aus diesen Artikeln, in deren eigenen Sätzen, jeder mit Medium, Datum und Absatz. Es schreibt keinen eigenen Satz, und wo die Sammlung nichts sagt, sagt es das.',
      fr: 'Il répond à partir de ces articles, avec leurs propres phrases, chacune avec son média, sa date et son paragraphe. Il n’écrit aucune phrase à lui, et là où la collection ne dit rien, il le dit.',
      ru: 'Он отвечает по этим статьям, их собственными предложениями, у каждого указаны издание, дата и абзац. Своих предложений он не пишет, а если в собрании об этом не сказано, так и говорит.',
      es: 'Responde a partir de estos artículos, con sus propias frases, cada una con medio, fecha y párrafo. No escribe ninguna frase suya, y donde la colección no dice nada, lo dice.',
    },
  'Nothing is kept of who asks. So that buttons work, what was asked is remembered without a name or a place, for 7 days, or for 180 where the answer was shared. Who changes the coverage stands in its history.':
    {
      de: 'Wer fragt, wird nicht gespeichert. Damit die Knöpfe gehen, wird gemerkt, was gefragt wurde, ohne Namen und Ort, 7 Tage lang, oder 180, wenn die Antwort geteilt wurde. Wer die Sammlung ändert, steht in ihrem Verlauf.',
      fr: 'Rien n’est gardé de qui demande. Pour que les boutons marchent, la question est mémorisée sans nom ni lieu, pendant 7 jours, ou 180 si la réponse a été partagée. Qui modifie la collection figure dans son historique.',
      ru: 'Кто спрашивает, не хранится. Чтобы работали кнопки, вопрос запоминается без имени и места на 7 дней, а если ответ показан всем, на 180. Кто меняет собрание, видно в его истории.',
      es: 'No se guarda quién pregunta. Para que funcionen los botones, se recuerda lo preguntado sin nombre ni lugar durante 7 días, o 180 si la respuesta se compartió. Quién cambia la colección consta en su historial.',
    },
  '/help explains the commands, /sources lists the articles.': {
    de: '/hilfe erklärt die Befehle, /quellen nennt die Artikel.',
    fr: '/aide explique les commandes, /sources donne les articles.',
    ru: '/помощь объясняет команды, /источники перечисляет статьи.',
    es: '/ayuda explica los comandos, /fuentes enumera los artículos.',
  },
  '{1} servers have this bot, and the moderators of each keep one and the same coverage. Whoever runs On Record can name the servers that keep it, with CORPUS_GUILD_IDS.':
    {
      de: '{1} Server haben diesen Bot, und die Moderation eines jeden pflegt dieselbe Sammlung. Wer On Record betreibt, kann mit CORPUS_GUILD_IDS die Server nennen, die sie pflegen.',
      fr: '{1} serveurs ont ce bot, et les modérateurs de chacun tiennent la même collection. La personne qui exploite On Record peut nommer les serveurs qui la tiennent avec CORPUS_GUILD_IDS.',
      ru: 'Бот стоит на серверах: {1}, и модераторы каждого ведут одно и то же собрание. Тот, кто запускает On Record, может назвать серверы, которые его ведут, в CORPUS_GUILD_IDS.',
      es: '{1} servidores tienen este bot, y los moderadores de cada uno mantienen la misma colección. Quien administra On Record puede nombrar los servidores que la mantienen con CORPUS_GUILD_IDS.',
    },
  'On Record {1}': {
    de: 'On Record {1}',
    fr: 'On Record {1}',
    ru: 'On Record {1}',
    es: 'On Record {1}',
  },
  Permissions: {
    de: 'Berechtigungen',
    fr: 'Permissions',
    ru: 'Права',
    es: 'Permisos',
  },
  'Nothing is missing: On Record can do here all that it does.': {
    de: 'Es fehlt nichts: On Record kann hier alles tun, was es tut.',
    fr: 'Rien ne manque : On Record peut faire ici tout ce qu’il fait.',
    ru: 'Прав хватает: On Record может делать здесь всё, что умеет.',
    es: 'No falta nada: On Record puede hacer aquí todo lo que hace.',
  },
  'What is missing here, and how to grant it': {
    de: 'Was hier fehlt, und wie man es gewährt',
    fr: 'Ce qui manque ici, et comment l’accorder',
    ru: 'Чего здесь не хватает и как это выдать',
    es: 'Lo que falta aquí, y cómo concederlo',
  },
  'And {1} more.': {
    de: 'Und {1} weitere.',
    fr: 'Et {1} de plus.',
    ru: 'И ещё {1}.',
    es: 'Y {1} más.',
  },
}
