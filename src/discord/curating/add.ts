import type { ChatInputCommandInteraction, ModalSubmitInteraction } from 'discord.js'
import type { GivenFile } from '../../desk/curation/plan.ts'
import { type Phrase, say } from '../../desk/words/phrase.ts'
import { pasteForm, saidIn } from '../cards/forms.ts'
import { progressCard } from '../cards/progress-card.ts'
import { toldCard } from '../cards/told-card.ts'
import { type Fetched, fetchAttached } from './attachments.ts'
import { Progress } from './progress.ts'
import { isCancelled } from './refusals.ts'
import { showPlanned } from './show-plan.ts'
import { conclude, type Turn, tell } from './turn.ts'
import type { Work } from './works.ts'

const SENT = say`This form was sent already, or the bot was started again since it was opened. Nothing was changed; run \`/corpus add\` again to send another text.`
const TAKES_LONG = say`This takes longer than Discord lets this card be changed. Run \`/corpus add\` again, with fewer files.`

/** What pasted text is called among files. */
const PASTED = 'pasted.txt'

/** How long an addition is planned without a word, in milliseconds: some files of usual length take less. */
const WORDLESS = 1_500

/** Plans the addition of attached files, or asks for a text where there is none. */
export async function planAddition(
  turn: Turn<ChatInputCommandInteraction>,
  files: readonly string[],
): Promise<void> {
  const { answering, works, front, forms } = turn
  if (files.length === 0) return answering.ask(pasteForm(forms.open(), front.tongue))
  await answering.acknowledge('private')
  await works.doing(work => planAttached(turn, files, work))
}

async function planAttached(
  turn: Turn<ChatInputCommandInteraction>,
  files: readonly string[],
  { id, signal }: Work,
): Promise<void> {
  const { answering, keeping, works, by, front } = turn
  const { tongue } = front
  const card = toldCard([TAKES_LONG], tongue)
  const progress = new Progress(answering, running => progressCard(running, id, tongue), card, WORDLESS)
  const hear = (done: number, total: number) => {
    signal.throwIfAborted()
    progress.hear({ what: 'add', by, step: 'reading', done, total })
  }
  const plan = async () => {
    hear(0, 0)
    const fetched = await fetchAll(turn, files, signal)
    hear(0, fetched.length)
    if (fetched.every(file => 'what' in file)) return fetched
    const given = fetched.map(
      (file): GivenFile =>
        'bytes' in file ? file : { file: file.file, what: tongue(file.what), remedy: tongue(file.remedy) },
    )
    return keeping.curation.planAddition(given, {}, async (done, total) => hear(done, total))
  }
  const planned = await plan()
    .catch(error => {
      if (signal.aborted) return null
      throw error
    })
    .finally(() => progress.end())
  if (signal.aborted || planned === null) {
    if (planned !== null && 'plan' in planned) await keeping.curation.abandon(planned.plan.id)
    return conclude(turn, isCancelled(works.stopping))
  }
  if ('status' in planned) return showPlanned(turn, planned)
  return conclude(turn, ...planned.map(whyNot), say`Nothing was changed.`)
}

function fetchAll(
  { interaction }: Turn<ChatInputCommandInteraction>,
  files: readonly string[],
  signal: AbortSignal,
): Promise<readonly Fetched[]> {
  const attached = files.flatMap(id => interaction.options.resolved?.attachments?.get(id) ?? [])
  const { api } = interaction.client.rest.options
  return Promise.all(attached.map(file => fetchAttached(file, api, { signal })))
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
