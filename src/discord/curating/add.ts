import type { ChatInputCommandInteraction, ModalSubmitInteraction } from 'discord.js'
import type { GivenFile } from '../../desk/curation/plan.ts'
import { type Phrase, say } from '../../desk/words/phrase.ts'
import { pasteForm, saidIn } from '../cards/forms.ts'
import { type Fetched, fetchAttached } from './attachments.ts'
import { showPlanned } from './show-plan.ts'
import { conclude, type Turn, tell } from './turn.ts'

const SENT = say`This form was sent already, or the bot was started again since it was opened. Nothing was changed; run \`/corpus add\` again to send another text.`

/** What pasted text is called among files. */
const PASTED = 'pasted.txt'

/** Plans the addition of attached files, or asks for a text where there is none. */
export async function planAddition(
  turn: Turn<ChatInputCommandInteraction>,
  files: readonly string[],
): Promise<void> {
  const { interaction, answering, keeping, front, forms } = turn
  const { tongue } = front
  if (files.length === 0) return answering.ask(pasteForm(forms.open(), tongue))
  await answering.acknowledge('private')
  const attached = files.flatMap(id => interaction.options.resolved?.attachments?.get(id) ?? [])
  const { api } = interaction.client.rest.options
  const fetched = await Promise.all(attached.map(file => fetchAttached(file, api)))
  if (fetched.every(file => 'what' in file))
    return conclude(turn, ...fetched.map(whyNot), say`Nothing was changed.`)
  const given = fetched.map(
    (file): GivenFile =>
      'bytes' in file ? file : { file: file.file, what: tongue(file.what), remedy: tongue(file.remedy) },
  )
  await showPlanned(turn, await keeping.curation.planAddition(given, {}))
}

function whyNot({ file, what, remedy }: Extract<Fetched, { what: Phrase }>): Phrase {
  return say`${file} cannot be added: ${what}; ${remedy}.`
}

/** Plans the addition of a text that was pasted into the form, once. */
export async function planPasted(turn: Turn<ModalSubmitInteraction>, form: string): Promise<void> {
  const { interaction, answering, keeping, forms } = turn
  if (!forms.take(form)) return tell(turn, SENT)
  await answering.acknowledge('private')
  const { text = '', said } = saidIn(interaction)
  const known = Object.fromEntries(Object.entries(said).filter(([, detail]) => detail !== ''))
  const given = [{ file: PASTED, bytes: new TextEncoder().encode(text) }]
  await showPlanned(turn, await keeping.curation.planAddition(given, known))
}
