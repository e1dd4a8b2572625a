import { AppError } from '../../core/http/index.ts';

const LONGEST_MESSAGE = 16_383;
const LONGEST_PROPS = 800_000;
const LONGEST_TYPE_BYTES = 26;
const MOST_FILES = 10;

const SYSTEM_TYPES = new Set(['', 'me', 'slack_attachment', 'reminder', 'add_bot_teams_channels']);

/** Throws 400 `model.post.is_valid.<what>.app_error` for the first part of a post that breaks a limit. */
export function checkPost(post: {
  readonly message: string;
  readonly type: string;
  readonly props: Readonly<Record<string, unknown>>;
  readonly file_ids: readonly string[];
}): void {
  if (isLonger(post.message, LONGEST_MESSAGE)) {
    throw invalid('message_length', `A message has ${LONGEST_MESSAGE} characters at most.`);
  }
  if (!isType(post.type)) throw invalid('type', 'There is no such type of message.');
  if (post.file_ids.length > MOST_FILES) throw invalid('file_ids', `A message has ${MOST_FILES} files at most.`);
  if (isLonger(JSON.stringify(post.props), LONGEST_PROPS)) {
    throw invalid('props', 'The properties of the message are too long.');
  }
}

/** The types that clients and integrations may use, and `system_*`, which only the server may. */
const isType = (type: string): boolean =>
  SYSTEM_TYPES.has(type) || (/^(system_|custom_)/.test(type) && Buffer.byteLength(type) <= LONGEST_TYPE_BYTES);

/** Lengths count code points; a text has at most as many as it has units. */
function isLonger(text: string, limit: number): boolean {
  if (text.length <= limit) return false;
  let count = 0;
  for (const _ of text) if (++count > limit) return true;
  return false;
}

const invalid = (what: string, message: string): AppError =>
  new AppError(`model.post.is_valid.${what}.app_error`, 400, message);
