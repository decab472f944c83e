import fc from 'fast-check'

/** Words in the scripts of the world's press, and what looks like Markdown, mentions and addresses. */
const words =
  `Moscow rejected the coalition’s plan Россия отвергла план коалиции رفضت موسكو خطة التحالف 北京反对联盟的计划。
  मास्को ने योजना ठुकराई มอสโกปฏิเสธแผน नहीं می‌خواهم É́ 👩‍👩‍👧 🇩🇪🇫🇷 🙂 1,200 U.S. “we will not” ¯\\_(ツ)_/¯
  * ** *** _ __ ~~ | || \` \`\`\` # ## ### - -# + > >>> 1. 12) \\ [ ] ( ) < > : :: & ! ~
  *bold* **strong** __under__ _em_ ~~gone~~ ||spoiler|| \`code\` \`\`\`js snake_case_name 2*3*4 [x](http://y) [x](<https://y>)
  @everyone @here <@123456789012345678> <@!123456789012345678> <@&123456789012345678> <#123456789012345678>
  <t:1:R> <t:1618953630> :smile: <:x:123456789012345678> <a:x:123456789012345678> </ask:123456789012345678>
  <id:customize> <123456789012345678:guide> http://quay.example https://quay.example/a_b_c_(d)*e* www.quay.example
  <https://quay.example> steam://run discord://x <mailto:a@quay.example> 10:30 a\\b \\* C:\\\\temp
  \u200b \u202e \u2066 \ufeff \u0000 \u001b[31m \ud83d \udc00`.split(/[ \n]+/)

const word = fc.constantFrom(...words)

/** A text such as an article may hold: one line, of any script, with whatever disturbs. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.array(word, { minLength: 1, maxLength: 30 }).map(all => all.join(' ')) },
  { weight: 2, arbitrary: fc.array(word, { minLength: 1, maxLength: 12 }).map(all => all.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 80 }) },
)
