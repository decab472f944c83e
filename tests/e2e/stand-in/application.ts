import { APPLICATION, userOf } from './places.ts'

/** The application of the bot as Discord tells of it. */
export function applicationInformation(): object {
  return {
    id: APPLICATION,
    name: 'On Record',
    icon: null,
    description: '',
    bot: userOf(APPLICATION),
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    flags: 0,
    integration_types_config: { 0: {}, 1: {} },
  }
}
