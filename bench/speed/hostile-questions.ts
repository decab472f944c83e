/** A question that an `/ask` is to take in its stride. */
export interface HostileQuestion {
  readonly kind: string
  readonly question: string
}

const LONG = 10_000

const repeated = (text: string) => text.repeat(Math.ceil(LONG / text.length)).slice(0, LONG)
/** So many characters of different words, of a length at which many are a slip away from a real one. */
const differing = Array.from({ length: 2_000 }, (_, place) => `w${place.toString(26)}er`).join(' ')

/** Questions that nobody means well, or that are in no words the coverage could have. */
export const hostileQuestions: readonly HostileQuestion[] = [
  { kind: 'one letter', question: 'a' },
  { kind: 'one letter in capitals', question: 'X' },
  { kind: 'one sign', question: '?' },
  { kind: 'white space', question: ' \t\n ' },
  { kind: 'stop words', question: 'What is it that they were about?' },
  { kind: 'emoji', question: '🔥🔥🔥 👩‍👩‍👧‍👦 🇺🇦?' },
  { kind: 'long emoji', question: repeated('👩‍👩‍👧‍👦') },
  { kind: 'Russian', question: 'Что говорит Россия о коалиции и кто с этим не согласен?' },
  { kind: 'long Russian', question: repeated('Что говорит Россия о коалиции? ') },
  { kind: 'Arabic', question: 'ماذا تقول روسيا عن التحالف؟' },
  { kind: 'long Arabic', question: repeated('ماذا تقول روسيا عن التحالف؟ ') },
  { kind: 'Chinese', question: '俄罗斯对联盟有什么看法？' },
  { kind: 'long Chinese', question: repeated('俄罗斯对联盟有什么看法') },
  { kind: 'query syntax', question: '"coalition" AND (Russia OR title:*) NOT ~war^2 field:[a TO b] -x +y' },
  {
    kind: 'markup',
    question: '<script>alert(1)</script> **Russia** [link](http://x.y) `code` <@123> {{7*7}}',
  },
  { kind: 'long markup', question: repeated('<b><i>') },
  { kind: 'unclosed brackets', question: repeated('([{') },
  { kind: 'one long word', question: repeated('a') },
  { kind: 'one long word of names', question: repeated('Russia') },
  { kind: 'one word again and again', question: repeated('war ') },
  { kind: 'names again and again', question: repeated('Russia Obama Lavrov Washington ') },
  { kind: 'different unknown words', question: differing.slice(0, LONG) },
  {
    kind: 'a long story',
    question: repeated(
      'What did the president of the country say in public about new sanctions on oil, gas and banks when leaders of parties met this week to vote on money for war, schools, health and work? ',
    ),
  },
  { kind: 'full stops', question: repeated('.') },
  { kind: 'abbreviations', question: repeated('U.S.A.') },
  { kind: 'apostrophes', question: repeated("a'b'") },
  { kind: 'accents', question: repeated('é́́́́') },
  { kind: 'digits', question: repeated('1') },
  { kind: 'numbers', question: repeated('1,000,000.5 ') },
  { kind: 'capital words', question: repeated('Al Bo Cy Di ') },
  { kind: 'broken surrogates', question: '\ud800 \udc00 x\ud83d' },
  { kind: 'signs that cannot be seen', question: repeated('\u200b\u00ad\u2060') },
  { kind: 'right to left marks', question: '\u202eRussia\u202c \u200fcoalition' },
  { kind: 'SQL', question: "'; DROP TABLE articles; --" },
  { kind: 'names of objects', question: 'constructor __proto__ toString hasOwnProperty' },
]
