import { datesIn } from './dates-in-text.ts'
import type { LineShape } from './line-shape.ts'
import { outletOfDateline } from './masthead.ts'
import { isAgency, isPlainlyOutletName, NAME } from './outlet-names.ts'
import type { Label } from './page.ts'

/** What the words of a line tell, where they tell anything. */
export interface Cue {
  readonly label: Label
  /** `firm` holds anywhere; `soft` only where the lines around are no article text either. */
  readonly strength: 'firm' | 'soft'
  /** `cut` ends the article where it stands (comments), `list` announces other articles. */
  readonly opens?: 'cut' | 'list'
}

/** Longest line that the cues look at, in UTF-16 units: a longer one is article text or nothing. */
const LONGEST = 1200

const AGENCY =
  '(?:REUTERS|Reuters|AFP|AP|EPA|EFE|DPA|PA|UPI|TASS|Tass|RIA|Getty|Sputnik|Xinhua|Anadolu|Shutterstock|Alamy|Bloomberg|NurPhoto|Corbis|Rex|Handout|Pool|AAP|IANS|PTI|ANI|Yonhap|YONHAP|Kyodo|KYODO|Jiji|ANSA|Belga|TT|Interfax|INTERFAX|Ukrinform|KCNA)'

const CREDITS: readonly RegExp[] = [
  // Name/Agency, Agency/Name, AP Photo/Name, near the end of the line.
  new RegExp(
    `(?:\\p{L}/\\s?${AGENCY}\\b|\\b${AGENCY}(?: (?:Photo|Images|Pictures))?\\s?/\\s?\\p{Lu}).{0,90}$`,
    'u',
  ),
  // A whole sentence, a slash and a name: "… on Monday. / Yonhap".
  /[.!?]["”’)]? ?\/ ?\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}$/u,
  new RegExp(`\\b(?:via|VIA|Source:|©|\\(c\\)) ?${AGENCY}\\b.{0,40}$`, 'u'),
  /\bGetty Images\b.{0,40}$/u,
  /\b(?:photo|photograph|picture|image|photo credit|credit|illustration)s?(?: by)?: ?\p{Lu}.{0,80}$/iu,
  /^(?:file )?(?:photo|photograph|picture|image|illustration|graphic|media)s?(?: (?:credit|source|caption|by|courtesy))?\s?[:,|]/i,
  /^(?:FILE(?: PHOTO| PICTURE)?\s?[:–—-]|\[?File(?: photo)?[:\]]|Photo(?:graph)? by \p{Lu}|Photo courtesy)/u,
  /\((?:file )?(?:photo|photograph|picture|image|file)s?(?: by)?\b[^()]{0,60}\)\.?$/i,
  /\[(?:File: ?)?[^[\]]{2,60}(?:\/[^[\]]{2,40}|Reuters|AFP|AP|EPA|Getty[^[\]]*)\]\.?$/iu,
]

const IN_PICTURE =
  /\((?:L|R|C|[2-9](?:nd|rd|th)[ -][LR]|(?:far |second |third )?(?:left|right)|cent(?:re|er))\)|\b(?:file|handout|undated|archive) (?:photo|picture|image|photograph)\b|\b(?:is|are) (?:seen|pictured|shown) (?:here|in this|on this)\b/

const BARE_CREDIT = new RegExp(`(?:[([|–—-] ?| / ?)${AGENCY}(?: (?:Photo|Images))?[)\\]]?$`, 'u')

const METADATA: readonly RegExp[] = [
  /^\(?(?:(?:additional|further) )?(?:reporting|writing|editing|compiled|edited|translated|written|produced)(?:,? (?:and|&) \w+| by [^;]{3,80}; ?\w+)? by\b/i,
  /^(?:tags?|topics?|keywords?|filed under|categor(?:y|ies)|sections?|source|url|via|location|word count)\s?[:：]/i,
  // What a saved page or mail says of its own encoding.
  /^(?:content-(?:type|language|transfer-encoding)|mime-version)\s?:|^\W{0,9}(?:meta )?(?:charset|(?:file)?encoding|coding)\s?[:=]\s?["']?[\w.:-]+["']?\W{0,9}$/i,
  /\b\d{1,3}[ -]?min(?:ute)?s?[ -](?:read|listen|watch)\b|^(?:reading|read) time\b/i,
  /^(?:(?:about )?(?:\d{1,3}|an?|one) )(?:sec(?:ond)?|min(?:ute)?|hour|hr|day|week|month|year)s? ago$/i,
  /^\d{1,2}[:.]\d\d ?(?:[ap]\.?m\.?)?(?: ?\(?(?:GMT|UTC|BST|EST|EDT|ET|CET|PST|IST|MSK)\)?)?$/i,
  /^https?:\/\/\S+$/i,
  /^(?:reuters|afp|associated press|the associated press|ap|agence france-presse|agencies|tass|staff writer|our foreign staff|news agencies|wire services?)$/i,
]
const STAMP =
  /^(?:(?:first |last |originally )?(?:published|updated|modified|posted|created|issued|uploaded|edited)|(?:publication |release )?date|updated?)\b/i
const TIME = /\d{1,2}[:.]\d\d|(?:19|20)\d\d|\d{1,2}[/.-]\d|\bago\b|\btoday\b|\byesterday\b/i
const NAME_AND_PLACE =
  /^(?!The |A |An )\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,2}(?:,| and \p{Lu}[\p{L}.’'-]+ \p{Lu}[\p{L}.’'-]+)? (?:in|for|at) (?:the |The )?\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+)?$/u
const NAMES =
  /^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,2}(?:(?:,|,? and|,? &) \p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,2}){1,3}$/u
const BYLINE =
  /^(?:(?:[Ss]tory |[Aa]rticle |[Rr]eport |[Aa]nalysis |[Oo]pinion |[Ww]ords |[Tt]ext )?[Bb]y|BY|From)[: ] ?(?:\p{Lu}[\p{L}.'’-]*|de|van|von|der|al|bin|el|la)(?:,? (?:and|&|with|in|at|for|of|the|de|van|von|der|al|bin|el|la|staff|agencies|correspondents?|reporters?|writers?|\p{Lu}[\p{L}.'’|-]*|[|–—-])){0,14}(?:[|–—,.;(]{0,2} ?.{0,60}\d{4}.{0,30})?$/u

const WHOLE_BOILERPLATE =
  /^(?:menu|home(?:page)?|search|share|print|save|e-?mail|comments?|close|next|prev(?:ious)?|more|back|ok|okay|yes|no|accept(?: all)?|reject(?: all)?|continue|loading|advertisement|advertising|sponsored|promoted|ad|ads|play|pause|live|watch|listen|video|facebook|twitter|x|whatsapp|linkedin|telegram|reddit|pinterest|instagram|youtube|rss|contact|about|help|faqs?|jobs|careers|newsletters?|podcasts?|follow|like|tweet|subscribe|register|donate|login|log ?in|log ?out|sign ?in|sign ?up|join|link|copy|copied|reply|report|up|top|sitemap|terms|privacy|cookies?|settings|edition|language|select|submit|send|go|gallery|photos|videos|you|text size|font size|list(?: \d+)? of \d+(?: items)?|end of list|read in|a|\W*)$/i

const SHORT_BOILERPLATE =
  /^(?:skip (?:to|ad)|jump to|go to|back to (?:top|home|the)|share (?:this|on|via|with|article|story)|tweet this|follow (?:us|@|on)|find us|join us|contact us|about us|sign (?:up|in|me)\b|log ?in\b|register (?:now|for|to|today)|subscribe\b|unsubscribe|click (?:here|to)|tap (?:here|to)|scroll (?:down|to)|copy link|copy url|(?:show|load|see|view|read|find out|learn) (?:more|all|full|comments|less)\b|continue (?:reading|to)|keep reading|story continues|article continues|terms (?:of|and|&)|privacy (?:policy|notice|settings)|cookie|all rights reserved|copyright\b|©|\(c\) ?\d|advert|listen to|read in\b|read this in|report (?:an|a) |print (?:this|article)|e-?mail (?:this|us|address|to)|enter your|your e-?mail|download (?:the|our)|get (?:the|our|your|breaking|unlimited|access)\b.*\b(?:app|news|newsletter|inbox|access|updates|stories|emails?)|support (?:us|our|the|independent)|fund (?:our|independent)|print subscriptions?|give this|share full|become a|give (?:us|feedback)|access (?:the|all|our|unlimited|this)|already (?:a|have)|manage|powered by|our standards\b|image source|related (?:internet )?links?$|allow|we use|we value|by (?:clicking|continuing|signing|subscribing|using)|this (?:site|website|page|video|content) |please (?:enter|select|try|note|check|enable|log|sign|subscribe)|only \W?\d|from \W\d|open in|turn on|select (?:a|your)|text to speech|add (?:a|your) comment|(?:\d[\d,.]*k?|no) (?:comments?|shares?|views?|likes?|retweets?|replies)\b|have (?:your say|a story|something)|got a (?:tip|story)|send us|follow [\p{L} ]{2,40} on\b)/iu

const CUT =
  /^(?:comments? ?[:(]?\d*\)?|\d[\d,]* comments?|(?:leave|post|add|write) a (?:comment|reply)|join the (?:conversation|discussion|debate)|(?:reader|user|view|show|all)s?['’]? comments?.{0,12}|have your say|responses? \(\d+\))$/i

const LIST =
  /^(?:also (?:read|see|on|in)|read (?:also|more|next|on|further)|see (?:also|more)|related\b|more (?:on|from|about|in|stories|news|coverage|headlines|like|top)\b|most (?:read|popular|viewed|shared|commented|watched|recent)|trending|recommended|suggested|you (?:may|might) (?:also )?(?:like|be|enjoy)|you['’]ll (?:also )?like|don['’]?t miss|editors?['’]?s?['’]? (?:picks?|choice)|must[ -](?:read|see|watch)|in case you missed|further reading|top (?:stories|news|headlines)|latest(?: (?:news|stories|headlines|posts|articles|updates|from|in|on))?$|latest (?:news|stories|headlines|posts|articles|videos)\b|popular(?: (?:now|stories|posts|articles|in|on|right now))?$|what to read next|up next|next up|read next|around the web|from (?:the|our) (?:web|archives?|partners?|network)|sponsored (?:content|links|stories)|paid (?:content|post)|promoted (?:content|stories|links)|elsewhere on|keep up with|watch (?:now|next|more)?$|other (?:stories|news|articles|headlines)|similar (?:stories|articles)|previous (?:article|post|story)|next (?:article|post|story)|in this (?:article|story|section)|on this (?:topic|story)|read the full|explore more|hot topics|headlines$|the big story)/i
const LIST_COLON =
  /^(?:also read|read(?: (?:also|more|next|on|here))?|see(?: also)?|related(?: \w+)?|more(?: on this)?|watch(?: (?:also|now|live|here|video|this))?|listen|don['’]?t miss|must[ -]read|explainer|in pictures|in photos|live|video|gallery|opinion|analysis|recommended|trending|up next|previous|next|further reading|background|click here)(?:\s?[:：|►▶>»]|\s[–—-]\s)/i

const ADDRESSED = /\b(?:you|your|you're|you’re|please|yours)\b/i
const IMPERATIVE =
  /^(?:[^.?!]{3,60}\? )?(?:sign|subscribe|join|get|click|tap|follow|share|read|watch|download|support|register|log|enter|enjoy|access|become|donate|help|stay|discover|try|unlock|start|check|visit|send|choose|receive|listen|please|find|see|thank|want|if you|to (?:read|continue|view|receive|get|comment|subscribe)|like (?:us|this)|never miss|don['’]?t miss|for more|already|(?:yes,? )?i(?: (?:want|wish|agree|consent|would like)|['’]d like) to)\b/i
const OF_THE_SITE =
  /\b(?:newsletters?|inbox|e-?mails?|e-?mail address|mailing list|unsubscribe|subscri(?:be|bed|bing|bers?|ptions?)|sign(?:ed|ing)?[ -]up|sign(?:ed|ing)? in|logg?(?:ed|ing)? in|cookies?|browser|javascript|ad[ -]?block(?:er|ing)?|privacy (?:policy|notice)|terms (?:of|and|&) \w+|our (?:site|website|app|journalism|readers?|community|newsletters?|partners?|newsroom|reporting|work|daily|weekly|free|privacy|service|coverage|channel|podcast|team)|breaking[ -]news alerts?|notifications?|your account|password|free trial|(?:per|a) (?:month|year|week)|this (?:site|page|article|website|story|video|content|form|link|feature)|recaptcha|membership|donat(?:e|ion|ions)|follow us|on (?:facebook|twitter|instagram|telegram|whatsapp|youtube)|facebook|twitter|whatsapp|all rights reserved|copyright|reproduced|republish(?:ed)?|click(?:ing)?|download|the app|app store|google play|third[ -]part(?:y|ies)|personali[sz]ed|advertis(?:ing|ements?|ers?)|support(?:ing)? (?:us|independent|quality)|unlimited|premium|digital access|special offers|promotions|promotional|marketing (?:emails?|messages|communications)|opt(?:ing)? out|your (?:device|preferences|consent|privacy|experience|settings|inbox|email)|external (?:sites?|links?|websites?)|comments? (?:are|is|section|policy)|moderat(?:ed|ion|ors?)|corrections?|feedback)\b/gi
/** However many networks a sentence names, it names one thing. */
const SOCIAL = /^(?:on )?(?:facebook|twitter|instagram|telegram|whatsapp|youtube)$/
const WE = /\b(?:we|our|ours)\b/i
const RIGHTS =
  /\b(?:all rights reserved|may not be (?:published|reproduced|copied|redistributed)|not responsible for the content of external|the views expressed (?:in|here|are)|(?:do|does) not necessarily (?:reflect|represent))\b|^\p{Lu}.{2,50} is (?:published|operated|owned and operated) by .{0,60}\b(?:ltd|limited|inc|llc|gmbh|plc|media|group|publish\p{L}+)\b|^thank(?:s| you) for (?:reading|visiting|subscribing|supporting|watching)\b|^(?:copyright\b|©|\(c\) ?(?:19|20)\d\d)/iu
const OF_THIS_ARTICLE =
  /^(?:\(|\[)?(?:(?:an?|an earlier) version of this (?:article|story|report)|this (?:article|story|report|post|piece|page) (?:is|was|has|first|originally|appear)|some information (?:for|in) this|this (?:article|story) contains)\b|\bcontributed to (?:this|the) (?:report|article|story|piece)\b|\bappear(?:s|ed) in print\b/i
const BIOGRAPHY =
  /\b(?:follow (?:him|her|them|me|us) (?:on|at)|(?:can be (?:reached|contacted)|e-?mail (?:him|her|them|the (?:author|writer))) (?:at|on|via)|tweets? (?:at|as|from) @)|^(?:about the authors?|the (?:author|writer) is\b)|@[\w.]+\.(?:com|org|net|co)\b/i

/** The label that the words of a line give it, or null. Quoted words are passed over: people quoted may say anything. */
export function cueOf(text: string, shape: LineShape): Cue | null {
  if (text.length > LONGEST) return null
  const { words, end } = shape
  const isOpen = end !== 'sentence'
  if (words <= 6 && CUT.test(text)) return { label: 'boilerplate', strength: 'firm', opens: 'cut' }
  if (words <= (isOpen ? 30 : 12) && LIST_COLON.test(text) && !/: ["“]/u.test(text))
    return end === 'colon'
      ? { label: 'boilerplate', strength: 'firm', opens: 'list' }
      : { label: 'unrelated headline', strength: 'firm' }
  if (words <= 8 && isOpen && LIST.test(text))
    return { label: 'boilerplate', strength: 'firm', opens: 'list' }
  if (words <= 6 && WHOLE_BOILERPLATE.test(text.replace(/[.!:…\s]+$/u, '')))
    return { label: 'boilerplate', strength: 'firm' }
  const metadata = metadataCue(text, shape)
  if (metadata !== null) return metadata
  const caption = captionCue(text, shape)
  if (caption !== null) return caption
  if (words <= 60 && RIGHTS.test(withoutQuotations(text))) return { label: 'boilerplate', strength: 'firm' }
  if (words <= 8 && SHORT_BOILERPLATE.test(text))
    return { label: 'boilerplate', strength: isOpen ? 'firm' : 'soft' }
  return siteCue(text, shape)
}

function metadataCue(text: string, { words, end }: LineShape): Cue | null {
  const firm: Cue = { label: 'metadata', strength: 'firm' }
  if (words <= 60 && METADATA.slice(0, 2).some(form => form.test(text))) return firm
  if (words > 24) return null
  if (METADATA.some(form => form.test(text))) return firm
  if (words <= 16 && STAMP.test(text) && TIME.test(text)) return firm
  if (words <= 9 && (NAME_AND_PLACE.test(text) || NAMES.test(text))) return firm
  if (words <= 16 && end !== 'sentence' && BYLINE.test(text)) return firm
  return isDateLine(text) || outletOfDateline(text) !== null ? firm : null
}

/** Whether a line says little but when: a date, with weekday, time, place of the clock or an outlet's name beside it. */
export function isDateLine(text: string): boolean {
  if (text.length > 90) return false
  const dates = datesIn(text)
  if (dates.length === 0) return false
  const dated = dates.reduce((line, { text: date }) => line.replace(date, ' '), text)
  const rest = dated.replace(CLOCK, ' ').replace(AGO, ' ').replace(DATE_WORDS, ' ')
  const name = rest.replace(/^[\s|,;:·•()–—-]+|[\s|,;:·•()–—-]+$/gu, '')
  return !/\p{L}/u.test(name) || (ONLY_NAME.test(name) && (isAgency(name) || isPlainlyOutletName(name)))
}

const ONLY_NAME = new RegExp(`^${NAME}$`, 'u')
const CLOCK = /\b\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?: ?[ap]\.?m\b\.?)?|\b\d{1,2} ?[ap]\.?m\b\.?/gi
const AGO = /\b(?:\d+|an?) (?:sec(?:ond)?|min(?:ute)?|hour|hr|day|week|month|year)s? ago\b/gi
const DATE_WORDS =
  /\b(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|at|on|of|the|[ap]\.?m|gmt|utc|bst|e[sd]?t|p[sd]?t|c[es]t|ist|msk|t|z|hrs?|h|by|last|first|updated?|published|posted|modified|date|edition)\b/gi

function captionCue(text: string, { words, several, end }: LineShape): Cue | null {
  if (words > 160) return null
  if (CREDITS.some(form => form.test(text)) && endsInCredit(text, end))
    return { label: 'caption', strength: 'firm' }
  if (words <= 70 && IN_PICTURE.test(withoutQuotations(text)) && !ATTRIBUTION.test(text))
    return { label: 'caption', strength: several && words > 45 ? 'soft' : 'firm' }
  if (words <= 50 && BARE_CREDIT.test(text) && !ATTRIBUTION.test(text))
    return { label: 'caption', strength: end === 'sentence' ? 'soft' : 'firm' }
  return null
}

/** "A Reuters/Ipsos poll found that …" names an agency too, but its last sentence flows; a credit is names. */
function endsInCredit(text: string, end: LineShape['end']): boolean {
  if (end !== 'sentence') return true
  const last =
    text
      .slice(0, -1)
      .split(/(?<=[.!?]["”’)\]]*) /u)
      .at(-1) ?? text
  const words = last.split(' ')
  const low = words.filter(word => /^\p{Ll}/u.test(word)).length
  return (
    low * 2 < words.length ||
    /^(?:file )?(?:photo|picture|image|photograph|media|illustration|graphic)/i.test(text)
  )
}

const ATTRIBUTION = /\b(?:said|says|told|added)\b/

function siteCue(text: string, { words }: LineShape): Cue | null {
  if (words > 120) return null
  const own = withoutQuotations(text)
  if (words <= 50 && OF_THIS_ARTICLE.test(own)) return { label: 'metadata', strength: 'firm' }
  if (BIOGRAPHY.test(own)) return { label: 'boilerplate', strength: 'firm' }
  const named = new Set(own.match(OF_THE_SITE)?.map(word => word.toLowerCase().replace(SOCIAL, 'social')))
    .size
  if (named === 0) return null
  const asks = Number(ADDRESSED.test(own)) + Number(IMPERATIVE.test(own)) + Number(WE.test(own))
  const score = Math.min(named, 3) + asks
  if (asks === 0) return null
  if (score >= 4 || (score >= 3 && words <= 30)) return { label: 'boilerplate', strength: 'firm' }
  return { label: 'boilerplate', strength: 'soft' }
}

function withoutQuotations(text: string): string {
  return text.replace(/["“][^"“”]*["”]?/gu, ' ')
}
