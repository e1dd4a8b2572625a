import { newId } from '../../core/ids/index.ts';

type Fields = Record<string, unknown>;

const TEXTS = [
  'fallback',
  'color',
  'pretext',
  'author_name',
  'author_link',
  'author_icon',
  'title',
  'title_link',
  'text',
] as const;
const MORE_TEXTS = ['image_url', 'thumb_url', 'footer', 'footer_icon'] as const;

/** Attachments as they are kept: every field filled, buttons with ids. What is no list of attachments becomes null. */
export function normalAttachments(given: unknown): Fields[] | null {
  if (!Array.isArray(given)) return null;
  return given.filter(isFields).map((attachment) => ({
    id: typeof attachment.id === 'number' ? attachment.id : 0,
    ...texts(attachment, TEXTS),
    fields: Array.isArray(attachment.fields) ? attachment.fields.filter(isFields).map(field) : null,
    ...texts(attachment, MORE_TEXTS),
    ts: attachment.ts ?? null,
    ...(Array.isArray(attachment.actions) && attachment.actions.length
      ? { actions: attachment.actions.filter(isFields).map(action) }
      : {}),
  }));
}

/** Attachments as clients see them: where a button sends its press is the server's secret. */
export function withoutIntegrations(attachments: unknown): unknown {
  if (!Array.isArray(attachments)) return attachments;
  return attachments.map((attachment: unknown) => {
    if (!isFields(attachment) || !Array.isArray(attachment.actions)) return attachment;
    const actions = attachment.actions.filter(isFields).map(({ integration: _, ...rest }) => rest);
    return { ...attachment, actions };
  });
}

function field({ title, value, short }: Fields): Fields {
  return { title: textOf(title), value: value ?? null, short: short === true || short === 'true' };
}

/** Empty parts of a button are left out. */
function action(given: Fields): Fields {
  const { id, type, name, disabled, style, data_source, options, default_option, integration } = given;
  return {
    id: textOf(id) || newId(),
    ...filled({ type: textOf(type), name: textOf(name), style: textOf(style), data_source: textOf(data_source) }),
    ...(disabled === true ? { disabled } : {}),
    ...(Array.isArray(options) && options.length ? { options } : {}),
    ...filled({ default_option: textOf(default_option) }),
    ...(isFields(integration) ? { integration } : {}),
  };
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const texts = (from: Fields, names: readonly string[]): Fields =>
  Object.fromEntries(names.map((name) => [name, textOf(from[name])]));

const filled = (fields: Record<string, string>): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''));
