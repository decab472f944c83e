/** News agencies: they write for other outlets, so the outlet's own name comes before theirs. */
const AGENCY =
  /^(?:the )?(?:(?:thomson )?reuters|afp|agence france[- ]presse|ap|associated press|tass|itar-tass|ria novosti|interfax|sputnik|xinhua|anadolu(?: agency)?|efe|dpa|ansa|upi|united press international|press association|pa media|bloomberg|kyodo|yonhap|irna|sana|pti|ians|ani|aap|cnn)$/i

/** Words that make a name a newspaper's, a broadcaster's or an agency's. */
const OF_THE_PRESS =
  /(?:^|[\s-])(?:news\w*|times|post|journal|herald|tribune|guardian|telegraph|gazette|chronicle|ledger|press|daily|review|observer|magazine|monitor|mail|mirror|independent|sun|star|globe|inquirer|examiner|dispatch|courier|today|agency|broadcasting|radio|television|tv|media|bbc|cnn|nbc|abc|cbs|npr|voa|rt|al[- ]jazeera)$/i

/** A name as outlets have them: up to six words in capitals, with small words between. */
export const NAME = String.raw`(?:[Tt]he )?\p{Lu}[\p{L}\p{N}.&’'-]*(?: (?:(?:of|and|the|&|for|de|la) )?\p{Lu}[\p{L}\p{N}.&’'-]*){0,5}`

export function isAgency(name: string): boolean {
  return AGENCY.test(name)
}

/** Whether a name by itself shows that it is an outlet's. */
export function isOutletName(name: string): boolean {
  return isAgency(name) || OF_THE_PRESS.test(name)
}

/** Words that are surnames too, and words that end the names of companies. */
const AMBIGUOUS =
  /\b(?:post|sun|star|press|mail|day|today|independent|newspapers?|media|news|broadcasting|television|radio|tv)$/i

/** Whether a name is an outlet's and can be no person's or company's. */
export function isPlainlyOutletName(name: string): boolean {
  return isOutletName(name) && !isAgency(name) && !AMBIGUOUS.test(name)
}
