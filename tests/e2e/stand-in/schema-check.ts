import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'

/** Discord's own description of its API, where it lies beside the project. */
const DOCUMENT = join(import.meta.dirname, '../../../../shared/discord/openapi.json')

/** The bodies that are checked, by the name of their schema. */
export type SchemaName =
  | 'ApplicationCommandAutocompleteCallbackRequest'
  | 'ApplicationCommandCreateRequest'
  | 'ApplicationCommandPatchRequestPartial'
  | 'ApplicationCommandUpdateRequest'
  | 'CreateMessageInteractionCallbackRequest'
  | 'IncomingWebhookRequestPartial'
  | 'IncomingWebhookUpdateRequestPartial'
  | 'UpdateMessageInteractionCallbackRequest'

/** Says what in a body does not fit Discord's schema of that name. */
export type SchemaCheck = (name: SchemaName, body: unknown) => readonly string[]

/** The check against Discord's own schemas; null, with a line on the console, where the document is not there. */
export function openSchemaCheck(path = DOCUMENT): SchemaCheck | null {
  if (!existsSync(path)) {
    console.info(`Bodies are not checked against Discord’s schemas: ${path} is not there.`)
    return null
  }
  const validators = new Map<SchemaName, ValidateFunction>()
  let ajv: Ajv2020 | null = null
  return (name, body) => {
    ajv ??= ajvOf(path)
    const validate = validators.get(name) ?? ajv.compile({ $ref: `discord#/components/schemas/${name}` })
    validators.set(name, validate)
    return validate(body) ? [] : complaintsOf(validate.errors ?? [])
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
