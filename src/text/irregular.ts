/** English verbs and nouns whose forms no suffix rule joins: each line a base form and the others. */
const FORMS = `
be been being
bear bore borne
beat beaten
become became
begin began begun
bend bent
bite bit bitten
bleed bled
blow blew blown
break broke broken
bring brought
build built
burn burnt
buy bought
catch caught
choose chose chosen
come came
creep crept
deal dealt
dig dug
draw drew drawn
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feed fed
fight fought
find found
flee fled
fly flew flown
forbid forbade forbidden
forget forgot forgotten
forgive forgave forgiven
freeze froze frozen
get got gotten
give gave given
go went gone
grow grew grown
hang hung
hear heard
hide hid hidden
hold held
keep kept
know knew known
lead led
learn learnt
lend lent
lose lost
make made
mean meant
meet met
pay paid
ride rode ridden
ring rang rung
rise rose risen
run ran
say said
see saw seen
seek sought
sell sold
send sent
shake shook shaken
shine shone
shoot shot
show shown
shrink shrank shrunk
sing sang sung
sink sank sunk
sit sat
sleep slept
speak spoke spoken
spend spent
stand stood
steal stole stolen
stick stuck
strike struck stricken
swear swore sworn
sweep swept
swim swam
swing swung
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
understand understood
undertake undertook undertaken
wake woke woken
wear wore worn
weave wove woven
win won
withdraw withdrew withdrawn
withhold withheld
write wrote written
overthrow overthrew overthrown
overcome overcame
undergo underwent undergone
uphold upheld
foresee foresaw foreseen
child children
man men
woman women
person people
foot feet
tooth teeth
crisis crises
life lives
wife wives
knife knives
thief thieves
wolf wolves
shelf shelves
half halves
mouse mice
analysis analyses
thesis theses
hypothesis hypotheses
criterion criteria
phenomenon phenomena
bacterium bacteria
arise arose arisen
awake awoke awoken
breed bred
cling clung
dream dreamt
dwell dwelt
fling flung
foretell foretold
forsake forsook forsaken
kneel knelt
lay laid
leap leapt
mislead misled
mistake mistook mistaken
misunderstand misunderstood
override overrode overridden
oversee oversaw overseen
overtake overtook overtaken
prove proven
rebuild rebuilt
repay repaid
retake retook retaken
rewrite rewrote rewritten
slay slew slain
spell spelt
spill spilt
spin spun
spoil spoilt
spring sprang sprung
sting stung
stride strode
strive strove striven
swell swollen
tread trod trodden
weep wept
withstand withstood
wring wrung
`

const bases: ReadonlyMap<string, string> = new Map(
  FORMS.trim()
    .split('\n')
    .flatMap(line => {
      const [base = '', ...others] = line.split(' ')
      return others.map((other): [string, string] => [other, base])
    }),
)

/** The base form of an irregular word: `flew` → `fly`. Any other folded word is given back as it is. */
export function baseForm(folded: string): string {
  return bases.get(folded) ?? folded
}
