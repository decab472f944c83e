/**
 * English words that say nothing about what a text is about: articles, pronouns, auxiliaries, prepositions,
 * conjunctions and question words. Negations are in it too, as they are too frequent to find a passage by.
 */
const stopWords = new Set(
  `a about above after again against all also am an and any are aren't as at be because been before being below
  between both but by can can't cannot could couldn't did didn't do does doesn't doing don't down during each
  ever few for from further had hadn't has hasn't have haven't having he he'd he'll he's her here hers herself
  him himself his how however i i'd i'll i'm i've if in into is isn't it it'd it'll it's its itself just let
  may me might more most much must my myself no nor not now of off on once one only or other ought our ours
  ourselves out over own per shall she she'd she'll she's should shouldn't since so some such than that that's
  the their theirs them themselves then there there's these they they'd they'll they're they've this those
  though through thus to too under until up upon us very via was wasn't we we'd we'll we're we've were weren't
  what what's when when's where where's whether which while who who's whom whose why why's will with within
  without won't would wouldn't yet you you'd you'll you're you've your yours yourself yourselves`.split(
    /\s+/,
  ),
)

/** Whether a folded word (see `fold`) is an English stop word. */
export function isStopWord(folded: string): boolean {
  return stopWords.has(folded)
}
