/** English given names and what they are shortened to, a line each: common knowledge, put down for this project. */
const NAMES = `
abraham abe|albert al bert|alexander alex sandy|alfred al fred|andrew andy drew|anthony tony|antonio tony|arthur art
barbara barb|benjamin ben benny|bernard bernie|bradley brad|calvin cal|catherine cathy kate katie|charles charlie chuck
christine chris|christopher chris|clifford cliff|cornelius neil|daniel dan danny|david dave|deborah deb debbie debra
dennis denny|donald don donny|dorothy dot|douglas doug|edmund ed|edward ed eddie ted|edwin ed|elijah eli|elizabeth liz beth betsy
eugene gene|francis frank|franklin frank|frederick fred|gabriel gabe|gary gar|george georgie|gerald gerry jerry|gregory greg
harold hal harry|henry hank harry|herbert herb|howard howie|jacob jake|james jim jimmy jamie|jeffrey jeff|jennifer jen jenny
jerome jerry|jessica jess|john jack johnny|jonathan jon|joseph joe joey|joshua josh|judith judy|katherine kathy kate katie
kathleen kathy|kenneth ken kenny|lawrence larry|leonard len|leslie les|louis lou|margaret maggie meg peg peggy|martin marty
matthew matt|maxwell max|michael mike mick mickey|mitchell mitch|nathaniel nate|nicholas nick|norman norm|pamela pam|patricia pat patty
patrick pat|peter pete|philip phil|phillip phil|randall randy|raymond ray|rebecca becky|richard rick dick rich|robert bob bobby rob
roderick rod|ronald ron|rudolph rudy|russell russ|samantha sam|samuel sam|solomon sol|stanley stan|stephen steve|steven steve
stuart stu|susan sue|terence terry|theodore ted|thomas tom tommy|timothy tim|valerie val|victor vic|vincent vince|walter walt
william bill billy will|zachary zach`

const KNOWN: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  NAMES.trim()
    .split(/[|\n]/)
    .map(line => {
      const [full = '', ...short] = line.trim().split(' ')
      return [full, new Set(short)]
    }),
)

/** Whether one of two folded given names is short for the other: `john`, `jack`. */
export function isNickname(one: string, other: string): boolean {
  return (KNOWN.get(one)?.has(other) || KNOWN.get(other)?.has(one)) ?? false
}

const GIVEN: ReadonlySet<string> = new Set([...KNOWN].flatMap(([full, short]) => [full, ...short]))

/** Whether a folded word is one of the commoner English given names. */
export function isGivenName(word: string): boolean {
  return GIVEN.has(word)
}
