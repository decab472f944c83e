import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'

/** Discord's own description of its API, where it lies beside the project. */
const DOCUMENT = join(import.meta.dirname, '../../../../shared/discord/openapi.json')

/** The schemas that bodies are checked against. */
const NAMES = [
  'ApplicationCommandAutocompleteCallbackRequest',
  'ApplicationCommandCreateRequest',
  'ApplicationCommandPatchRequestPartial',
  'ApplicationCommandUpdateRequest',
  'CreateMessageInteractionCallbackRequest',
  'IncomingWebhookRequestPartial',
  'IncomingWebhookUpdateRequestPartial',
  'ModalInteractionCallbackRequest',
  'UpdateMessageInteractionCallbackRequest',
] as const

export type SchemaName = (typeof NAMES)[number]

/** The check of bodies against Discord's own schemas, each of which is compiled when it is first wanted. */
export interface SchemaCheck {
  /** Says what in a body does not fit the schema of that name. */
  complaints(name: SchemaName, body: unknown): readonly string[]
  /** Compiles all schemas now, so that no later check takes long. */
  prepare(): void
}

/** What was opened before: compiling takes long, and all stand-ins of a process can share it. */
let opened: SchemaCheck | null | undefined

/** The check against Discord's own schemas; null, with a line on the console, where the document is not there. */
export function openSchemaCheck(): SchemaCheck | null {
  if (opened === undefined) {
    opened = existsSync(DOCUMENT) ? schemaCheckOf(DOCUMENT) : null
    if (!opened) console.info(`Bodies are not checked against Discord’s schemas: there is no ${DOCUMENT}.`)
  }
  return opened
}

function schemaCheckOf(path: string): SchemaCheck {
  const validators = new Map<SchemaName, ValidateFunction>()
  let ajv: Ajv2020 | null = null
  const validatorOf = (name: SchemaName) => {
    ajv ??= ajvOf(path)
    const validator = validators.get(name) ?? ajv.compile({ $ref: `discord#/components/schemas/${name}` })
    validators.set(name, validator)
    return validator
  }
  return {
    complaints(name, body) {
      const validate = validatorOf(name)
      return validate(body) ? [] : complaintsOf(validate.errors ?? [])
    },
    prepare() {
      NAMES.forEach(validatorOf)
    },
  }
}

function ajvOf(path: string): Ajv2020 {
  const { components } = JSON.parse(readFileSync(path, 'utf8'))
  const ajv = new Ajv2020({
    // The document has keywords of OpenAPI, and is too large to be checked itself on every start.
    strict: false,
    validateSchema: false,
    formats: {
      snowflake: /^\d{1,20}$/,
      nonce: /^.{0,25}$/,
      uri: text => URL.canParse(text),
      'date-time': text => !Number.isNaN(Date.parse(text)),
      int32: true,
      int64: true,
      double: true,
    },
  })
  return ajv.addSchema({ $id: 'discord', components })
}

/** The complaints that go deepest: of a choice among kinds, those about the other kinds say nothing. */
function complaintsOf(errors: readonly ErrorObject[]): readonly string[] {
  const depth = (error: ErrorObject) => error.instancePath.split('/').length
  const telling = errors.filter(({ keyword }) => !/^(?:enum|const|oneOf|anyOf|allOf|type)$/.test(keyword))
  const candidates = telling.length > 0 ? telling : errors
  const deepest = Math.max(...candidates.map(depth))
  return candidates
    .filter(error => depth(error) === deepest)
    .map(({ instancePath, message }) => `schema: ${instancePath || 'the body'} ${message}`)
}
