import { type APILabelComponent, ComponentType, MessageFlags, TextInputStyle } from 'discord.js'
import { describe, expect, test } from 'vitest'
import { connected, type Handler, started } from './bare-client.ts'
import { choose, press, slash } from './interactions.ts'
import { submit, submitForged } from './modal-submission.ts'
import { ALICE, BOB, EDITORS, OTHER_CHANNEL } from './places.ts'

const text = (custom_id: string, more: object = {}): APILabelComponent => ({
  type: ComponentType.Label,
  label: `The ${custom_id}`,
  component: { type: ComponentType.TextInput, custom_id, style: TextInputStyle.Paragraph, ...more },
})

const FORM = {
  custom_id: 'paste',
  title: 'Add an article',
  components: [
    { type: ComponentType.TextDisplay, content: 'Paste it whole.' } as const,
    text('text', { max_length: 20 }),
    text('title', { required: false, value: 'No title' }),
    {
      type: ComponentType.Label,
      label: 'For whom',
      component: { type: ComponentType.RoleSelect, custom_id: 'role', required: false },
    } as const,
    {
      type: ComponentType.Label,
      label: 'Files',
      component: { type: ComponentType.FileUpload, custom_id: 'files', required: false, max_values: 10 },
    } as const,
  ],
}

const QUIET = { flags: MessageFlags.Ephemeral, allowedMentions: { parse: [] } } as const

/** Opens the form at every command and button, and says what came back. */
const asking: Handler = async interaction => {
  if (interaction.isChatInputCommand() || interaction.isButton()) return interaction.showModal(FORM)
  if (!interaction.isModalSubmit()) return
  const { fields, customId } = interaction
  const files = fields.fields.has('files') ? fields.getUploadedFiles('files') : null
  const told = [
    customId,
    fields.getTextInputValue('text'),
    fields.fields.has('title') ? fields.getTextInputValue('title') : '',
    fields.fields.has('role') ? [...(fields.getSelectedRoles('role')?.keys() ?? [])].join() : '',
    files?.map(({ name, size }) => `${name} ${size}`).join() ?? '',
    interaction.isFromMessage() ? 'from a message' : 'from a command',
  ]
  if (interaction.isFromMessage())
    return interaction.update({ content: told.join(' | '), allowedMentions: { parse: [] } })
  return interaction.reply({ content: told.join(' | '), ...QUIET })
}

describe('a modal of the stand-in', () => {
  test('is shown as it was opened', async () => {
    const standIn = await started()
    await connected(standIn, asking)
    const opened = await standIn.send(slash('corpus add')).opened
    expect([opened.customId, opened.title, opened.texts]).toEqual([
      'paste',
      'Add an article',
      ['Paste it whole.'],
    ])
    expect(opened.fields.map(({ label, required, most, value }) => [label, required, most, value])).toEqual([
      ['The text', true, 20, ''],
      ['The title', false, 4000, 'No title'],
      ['For whom', false, 1, ''],
      ['Files', false, 10, ''],
    ])
    expect(standIn.offences).toEqual([])
  })

  test('comes back filled in, as often as it is sent', async () => {
    const standIn = await started()
    await connected(standIn, asking)
    const sent = await standIn.send(slash('corpus add')).answered
    const file = standIn.attachments.add('page.txt', 'A page.')
    const filled = { text: 'A text.', role: [EDITORS], files: [file] }
    const first = await standIn.send(submit(sent, filled)).answer
    expect(first.content).toBe(`paste | A text. | No title | ${EDITORS} | page.txt 7 | from a command`)
    expect((await standIn.send(submit(sent, { text: 'Again', title: '' })).answer).content).toBe(
      'paste | Again |  |  |  | from a command',
    )
    expect(standIn.offences).toEqual([])
  })

  test('that a button opened may change its message', async () => {
    const standIn = await started()
    await connected(standIn, async interaction => {
      if (!interaction.isChatInputCommand()) return asking(interaction)
      const components = [{ type: 2, style: 2, label: 'Edit', custom_id: 'edit' }]
      return interaction.reply({
        content: 'A card.',
        components: [{ type: 1, components }],
        ...QUIET,
      } as never)
    })
    const card = await standIn.send(slash('ask')).answer
    const sent = await standIn.send(press(card, 'edit')).answered
    await standIn.send(submit(sent, { text: 'New' })).answered
    expect(card.content).toBe('paste | New | No title |  |  | from a message')
    expect(standIn.offences).toEqual([])
  })

  test('takes nothing that no user could send', async () => {
    const standIn = await started()
    await connected(standIn, asking)
    const sent = await standIn.send(slash('corpus add')).answered
    expect(() => submit(sent, {})).toThrow('nobody can send "The text" (text) so: 0 is too little')
    expect(() => submit(sent, { text: 'a'.repeat(21) })).toThrow('21 is too much, 20 at most')
    expect(() => submit(sent, { text: 'a', colour: 'red' })).toThrow('the modal has no field colour')
    expect(() => submit(sent, { text: ['a'] })).toThrow('it takes a text')
  })

  test('can be forged', async () => {
    const standIn = await started()
    await connected(standIn, asking)
    const told = await standIn.send(submitForged('drop', { text: 'Anything' })).answer
    expect(told.content).toBe('drop | Anything |  |  |  | from a command')
  })

  test('is not opened by a modal, nor twice, nor where it breaks a limit', async () => {
    const standIn = await started()
    const { failures } = await connected(standIn, async interaction => {
      const raw = (data: object) =>
        interaction.client.rest.post(`/interactions/${interaction.id}/${interaction.token}/callback`, {
          auth: false,
          body: { type: 9, data },
        })
      if (!interaction.isChatInputCommand()) return raw(FORM)
      if (interaction.commandName === 'long') return raw({ ...FORM, title: 'a'.repeat(46) })
      await interaction.showModal(FORM)
      return raw(FORM)
    })
    const sent = await standIn.send(slash('ask')).answered
    await sent.until(({ refusals }) => refusals.includes(40_060), 'the second modal is refused')
    const again = standIn.send(submit(sent, { text: 'A' }))
    await again.until(({ refusals }) => refusals.includes(50_035), 'the modal of a modal is refused')
    const long = standIn.send(slash('long'))
    await long.until(({ refusals }) => refusals.includes(50_035), 'the long title is refused')
    await expect.poll(() => failures.length).toBe(3)
    expect(standIn.offences).toContain('callback: title of a modal: title has 46 characters, not 1 to 45')
  })
})

test('nothing can stand beside a modal of the stand-in, or in its place', async () => {
  const standIn = await started()
  const { failures } = await connected(standIn, async interaction => {
    if (!interaction.isChatInputCommand()) return
    await interaction.showModal(FORM)
    const route = `/webhooks/${interaction.applicationId}/${interaction.token}` as const
    const body = { content: 'Beside.', allowed_mentions: { parse: [] } }
    await interaction.client.rest.patch(`${route}/messages/@original`, { auth: false, body }).catch(() => {})
    await interaction.client.rest.post(route, { auth: false, body })
  })
  const sent = await standIn.send(slash('corpus add')).answered
  await expect.poll(() => failures.length).toBe(1)
  expect([sent.refusals, sent.messages]).toEqual([[10_008, 10_015], []])
})

describe('a menu of the stand-in', () => {
  test.each([
    ['users', ComponentType.UserSelect, [ALICE, BOB], 'alice, bob'],
    ['roles', ComponentType.RoleSelect, [EDITORS], 'editors'],
    ['channels', ComponentType.ChannelSelect, [OTHER_CHANNEL], 'front-page'],
    ['texts', ComponentType.StringSelect, ['a'], 'a'],
  ] as const)('of %s says what was chosen', async (_, type, values, words) => {
    const standIn = await started()
    const options = type === ComponentType.StringSelect ? { options: [{ label: 'A', value: 'a' }] } : {}
    const menu = { type, custom_id: 'menu', max_values: values.length, ...options }
    await connected(standIn, async interaction => {
      if (interaction.isChatInputCommand())
        return interaction.reply({
          content: 'Choose.',
          components: [{ type: ComponentType.ActionRow, components: [menu] }],
          ...QUIET,
        } as never)
      if (!interaction.isAnySelectMenu()) return
      const names = interaction.isUserSelectMenu()
        ? interaction.users.map(({ username }) => username)
        : interaction.isRoleSelectMenu()
          ? interaction.roles.map(({ name }) => name)
          : interaction.isChannelSelectMenu()
            ? interaction.channels.map(channel => ('name' in channel ? channel.name : ''))
            : interaction.values
      return interaction.update({ content: names.join(', '), components: [], allowedMentions: { parse: [] } })
    })
    const card = await standIn.send(slash('settings')).answer
    await standIn.send(choose(card, 'menu', values)).answered
    expect(card.content).toBe(words)
    expect(standIn.offences).toEqual([])
  })
})
