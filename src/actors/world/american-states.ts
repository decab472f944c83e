/**
 * The states of the United States, a line each: `name | abbreviations of the press and the post`. Common knowledge, put down for this project.
 */
const states = `
Alabama | Ala, AL
Alaska | AK
Arizona | Ariz, AZ
Arkansas | Ark, AR
California | Calif, Cal, CA
Colorado | Colo, CO
Connecticut | Conn, CT
Delaware | Del, DE
Florida | Fla, FL
Georgia | Ga, GA
Hawaii | HI
Idaho | ID
Illinois | Ill, IL
Indiana | Ind, IN
Iowa | IA
Kansas | Kan, Kans, KS
Kentucky | Ky, KY
Louisiana | La, LA
Maine | ME
Maryland | Md, MD
Massachusetts | Mass, MA
Michigan | Mich, MI
Minnesota | Minn, MN
Mississippi | Miss, MS
Missouri | Mo, MO
Montana | Mont, MT
Nebraska | Neb, NE
Nevada | Nev, NV
New Hampshire | NH
New Jersey | NJ
New Mexico | NM
New York | NY
North Carolina | NC
North Dakota | ND
Ohio | OH
Oklahoma | Okla, OK
Oregon | Ore, OR
Pennsylvania | Pa, Penn, PA
Rhode Island | RI
South Carolina | SC
South Dakota | SD
Tennessee | Tenn, TN
Texas | Tex, TX
Utah | UT
Vermont | Vt, VT
Virginia | Va, VA
Washington | Wash, WA
West Virginia | WVa, WV
Wisconsin | Wis, WI
Wyoming | Wyo, WY
Puerto Rico | PR
District of Columbia | DC
`

const BY_NAME: ReadonlyMap<string, string> = new Map(
  states
    .trim()
    .split('\n')
    .flatMap(line => {
      const [name = '', short = ''] = line.split('|').map(cell => cell.trim())
      return [[name, name] as const, ...short.split(',').map(one => [one.trim(), name] as const)]
    }),
)

/** The state of a name or an abbreviation as written, without full stops: `S.C.` is `SC`. Or null. */
export function stateOf(written: string): string | null {
  return BY_NAME.get(written) ?? null
}

/** Names of states that name something else as well, so that no office of theirs tells whose it is. */
const ambiguous: ReadonlySet<string> = new Set(['Georgia', 'Washington'])

/** The names of the states. */
export const stateNames: readonly string[] = [...new Set(BY_NAME.values())]

/** The actor that a state is, or null where its name is another actor's too. */
export function stateActor(state: string): string | null {
  return ambiguous.has(state) ? null : state
}
