import { remembering } from '../../text/remembering.ts'
import { formsOf } from '../../text/tokens.ts'

/** English words that say the contrary of each other, two sides a line; each side may have several words. */
const PAIRS = `
first - last latest final
early earlier earliest - late later latest recent
old older oldest ancient - new newer newest modern
start begin began launch open - end ended finish close halt stop
accept agree approve support back endorse favor favour welcome - reject refuse oppose deny renounce denounce condemn criticize criticise
allow permit let legalize legalise - ban forbid prohibit prevent block outlaw
increase rise rose grow gain expand raise climb - decrease fall fell drop shrink decline reduce cut lose shorten lower
increase improve better best - decrease worsen worse worst
high higher highest - low lower lowest
large larger largest big bigger biggest - small smaller smallest little
long longer longest - short shorter shortest
many more most majority - few fewer fewest less least minority
maximum - minimum
strong stronger strongest - weak weaker weakest
fast faster fastest quick - slow slower slowest
easy simple simplest - hard difficult complex
rich wealthy - poor
young younger youngest - old older oldest elderly
north northern northwest northeast - south southern southwest southeast
east eastern - west western
left - right
inside internal inner interior - outside external outer exterior
domestic national - foreign international overseas
public - private
rural - urban
male man men boy father son brother husband king - female woman women girl mother daughter sister wife queen
win won victory winner success succeed - lose lost defeat loser failure fail
alive survive born birth - dead die died death
love like praise - hate dislike blame
enter arrive arrival join - leave left depart departure quit exit
buy bought purchase import - sell sold export
give gave send sent lend - take took receive receive borrow
create build found establish form - destroy demolish dissolve abolish
include included inclusion - exclude excluded exclusion omit
similar same alike equal - different differ unlike unequal
true correct right - false incorrect wrong
good positive advantage benefit - bad negative disadvantage harm
always often frequently commonly usually - never rarely seldom
rare uncommon - common frequent usual abundant
safe safety - dangerous danger unsafe
friend ally allied - enemy opponent rival
peace peaceful - war violent violence
attack invade - defend retreat withdraw
hot warm - cold cool
wet - dry
light - dark heavy
before prior previous predecessor - after following next successor
above over - below under
primary major main - secondary minor
theory theoretical - practice practical
quantitative - qualitative
active - passive
natural - artificial
arrest detain jail imprison - release free
appoint hire - dismiss fire sack
legal lawful - illegal unlawful
winter - summer
morning - evening night
day - night
democratic - republican
conservative - liberal
`

/** Beginnings that turn a word into its contrary. */
const TURNING = ['un', 'in', 'im', 'ir', 'il', 'dis', 'non', 'anti']

/** A word that is shorter can have such a beginning by chance. */
const SHORTEST = 4

/** By stem, the stems that say the contrary. Made when first asked for. */
let contraries: ReadonlyMap<string, ReadonlySet<string>> | null = null

/** The stems that say the contrary of a stem: by what they mean, and with `un` or the like put before it or taken away. */
export const contrariesOf = remembering((term): readonly string[] => {
  contraries ??= readPairs()
  if (term.length < SHORTEST) return [...(contraries.get(term) ?? [])]
  const turned = TURNING.map(beginning => `${beginning}${term}`)
  const beginnings = TURNING.filter(
    beginning => term.startsWith(beginning) && term.length - beginning.length >= SHORTEST,
  )
  return [...(contraries.get(term) ?? []), ...turned, ...beginnings.map(({ length }) => term.slice(length))]
})

function readPairs(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const line of PAIRS.trim().split('\n')) {
    const [ones = [], others = []] = line
      .split(' - ')
      .map(side => side.split(' ').map(word => formsOf(word).term))
    for (const [from, to] of [
      [ones, others],
      [others, ones],
    ] as const)
      for (const term of from) found.set(term, new Set([...(found.get(term) ?? []), ...to]))
  }
  return found
}
