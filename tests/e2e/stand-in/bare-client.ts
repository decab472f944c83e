import {
  Client,
  ComponentType,
  Events,
  GatewayIntentBits,
  type Interaction,
  MessageFlags,
  type RESTOptions,
} from 'discord.js'
import { onTestFinished } from 'vitest'
import { type StandIn, type StandInOptions, startStandIn } from '../stand-in.ts'

/** What a client does with an interaction. */
export type Handler = (interaction: Interaction) => Promise<unknown>

/** A line as Components V2, with a button beside it and a menu below. */
const CARD = {
  flags: MessageFlags.IsComponentsV2,
  components: [
    {
      type: ComponentType.Section,
      components: [{ type: ComponentType.TextDisplay, content: 'A line.' }],
      accessory: { type: ComponentType.Button, style: 2, label: 'More', customId: 'more' },
    },
    {
      type: ComponentType.ActionRow,
      components: [
        { type: ComponentType.StringSelect, customId: 'read', options: [{ label: 'One', value: '1' }] },
      ],
    },
  ],
} as const

/** A stand-in for the running test. */
export async function started(options: StandInOptions = {}): Promise<StandIn> {
  const standIn = await startStandIn(options)
  onTestFinished(() => standIn.stop())
  return standIn
}

/** A client of discord.js with one handler, connected to a stand-in for the running test. `failures` are what it threw. */
export async function connected(
  standIn: StandIn,
  handler: Handler = async () => {},
  rest: Partial<RESTOptions> = {},
) {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    allowedMentions: { parse: [] },
    rest: { ...rest, api: standIn.api },
  })
  onTestFinished(() => client.destroy())
  const failures: unknown[] = []
  client.on(Events.InteractionCreate, interaction => {
    handler(interaction).catch(error => failures.push(error))
  })
  await client.login(standIn.token)
  if (!client.isReady()) await new Promise(resolve => client.once(Events.ClientReady, resolve))
  return { client, failures }
}

/** Answers every command with the card, first deferred and then edited. */
export const deferring: Handler = async interaction => {
  if (!interaction.isChatInputCommand()) return
  await interaction.deferReply({ flags: MessageFlags.Ephemeral })
  await interaction.editReply(CARD as never)
}
