import type { Config } from '../../core/config/index.ts';
import { invalidBody } from '../../core/http/index.ts';
import { normalAttachments } from './attachments.ts';

type Props = Record<string, unknown>;

/** Written by the server alone. */
const SERVERS_OWN = [
  'add_channel_member',
  'force_notification',
  'channel_mentions',
  'previewed_post',
  'deleteBy',
] as const;

/** With which integrations show themselves as somebody else. */
const INTEGRATIONS_OWN = [
  'from_webhook',
  'override_username',
  'webhook_display_name',
  'override_icon_url',
  'override_icon_emoji',
] as const;

/**
 * The properties that a person or integration gives a post, as they are kept: without those that only the server writes, with
 * attachments in full. 400 for properties of integrations in the hands of a person, where the server is hardened.
 */
export function givenProps(given: Readonly<Props> | undefined, config: Config, by: { isIntegration: boolean }): Props {
  if (!given) return {};
  if (isTooDeep(given)) throw invalidBody('props');
  const props: Props = { ...wellFormed(given) };
  for (const name of SERVERS_OWN) delete props[name];
  if (config.ServiceSettings.ExperimentalEnableHardenedMode && !by.isIntegration) {
    for (const name of INTEGRATIONS_OWN) if (name in props) throw invalidBody('props');
  }
  if ('attachments' in props) props.attachments = normalAttachments(props.attachments);
  return props;
}

/** Halves of characters cannot be kept. */
function wellFormed(props: Readonly<Props>): Readonly<Props> {
  const text = JSON.stringify(props);
  // JSON spells them out, unlike whole characters.
  if (!text.includes('\\ud')) return props;
  return JSON.parse(text, (_, value) => (typeof value === 'string' ? value.toWellFormed() : value));
}

const DEEPEST = 100;

/** Whether a value has more levels than anything sensible: turning it into text would overflow the stack here or in the database. */
function isTooDeep(value: unknown, level = 0): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return level >= DEEPEST || Object.values(value).some((part) => isTooDeep(part, level + 1));
}
