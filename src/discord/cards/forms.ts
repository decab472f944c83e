import {
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  type APITextInputComponent,
  ComponentType,
  type ModalSubmitInteraction,
  TextInputStyle,
} from 'discord.js'
import type { Overrides } from '../../desk/curation/plan.ts'
import { type Phrase, say, type Tongue } from '../../desk/words/phrase.ts'
import type { Detail, Details } from '../corpus-record.ts'
import { customId } from '../press.ts'
import { detailWord } from './plan-item-lines.ts'
import { shortened } from './shortened.ts'

/** What Discord takes in the title of a form, in a label and in what stands below it, and in a field, in UTF-16 units. docs.discord.com/developers/components/reference#text-input */
const LONGEST_TITLE = 45
const LONGEST_LABEL = 45
const LONGEST_DESCRIPTION = 100
const LONGEST_TEXT = 4000
/** As much as is taken of a detail. */
const LONGEST_DETAIL = 1000

const DATE = say`YYYY, YYYY-MM or YYYY-MM-DD`

/** The details that a form asks for beside the text, and beside nothing: it has room for five fields. */
const BESIDE_TEXT = ['title', 'outlet', 'published', 'url'] as const
const DETAILS = ['title', 'outlet', 'author', 'published', 'url'] as const

/** A form for the text of an article, and for what is known about it. */
export function pasteForm(form: string, tongue: Tongue): APIModalInteractionResponseCallbackData {
  const text: APITextInputComponent = {
    type: ComponentType.TextInput,
    custom_id: 'text',
    style: TextInputStyle.Paragraph,
    required: true,
    min_length: 1,
    max_length: LONGEST_TEXT,
  }
  return {
    custom_id: customId({ kind: 'paste', form }),
    title: shortened(tongue(say`Add an article`), LONGEST_TITLE),
    components: [
      labelled(
        say`Text`,
        say`At most 4,000 characters. A longer article goes as a .txt or .md file.`,
        text,
        tongue,
      ),
      ...BESIDE_TEXT.map(key => detailField(key, null, tongue)),
    ],
  }
}

/** A form for what a page does not tell about itself, filled with what is known. An empty field makes it unknown. */
export function describeForm(
  { plan, place }: { readonly plan: string; readonly place: number },
  known: Details,
  tongue: Tongue,
): APIModalInteractionResponseCallbackData {
  return {
    custom_id: customId({ kind: 'describe', plan, place }),
    title: shortened(tongue(say`Say what is unknown`), LONGEST_TITLE),
    components: DETAILS.map(key => detailField(key, known[key], tongue)),
  }
}

/** Whether a detail can stand in a field of a form. One that cannot is left out of it, and stays as it is. */
export function fitsInForm(detail: string): boolean {
  return detail.length <= LONGEST_DETAIL
}

function detailField(key: Detail, known: string | null, tongue: Tongue): APILabelComponent {
  const input: APITextInputComponent = {
    type: ComponentType.TextInput,
    custom_id: key,
    style: TextInputStyle.Short,
    required: false,
    max_length: LONGEST_DETAIL,
    ...(known !== null && known !== '' && fitsInForm(known) ? { value: known } : {}),
  }
  return labelled(detailWord(key), key === 'published' ? DATE : null, input, tongue)
}

function labelled(
  label: Phrase,
  description: Phrase | null,
  component: APITextInputComponent,
  tongue: Tongue,
): APILabelComponent {
  return {
    type: ComponentType.Label,
    label: shortened(tongue(label), LONGEST_LABEL),
    ...(description === null ? {} : { description: shortened(tongue(description), LONGEST_DESCRIPTION) }),
    component,
  }
}

/** What was typed into a form that was sent. */
export function saidIn({ fields }: Pick<ModalSubmitInteraction, 'fields'>): {
  readonly text?: string
  readonly said: Overrides
} {
  const typed = new Map<string, string>()
  for (const [key, field] of fields.fields)
    if (field.type === ComponentType.TextInput) typed.set(key, field.value)
  const said = DETAILS.flatMap(key => {
    const detail = typed.get(key)
    return detail === undefined ? [] : [[key, detail.trim()] as const]
  })
  const text = typed.get('text')
  return { ...(text === undefined ? {} : { text }), said: Object.fromEntries(said) }
}
