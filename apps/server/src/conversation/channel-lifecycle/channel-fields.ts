import { AppError } from '../../core/http/index.ts';

const LONGEST_NAME = 64;
const LONGEST_HEADER = 1024;
const LONGEST_PURPOSE = 250;
const LONGEST_BANNER_BYTES = 1024;

export interface ChannelFields {
  readonly type: string;
  readonly name: string;
  readonly display_name: string;
  readonly header: string;
  readonly purpose: string;
  readonly banner_info: Banner | null;
}

export interface Banner {
  readonly enabled?: boolean | null;
  readonly text?: string | null;
  readonly background_color?: string | null;
}

/** Throws 400 `model.channel.is_valid.<what>.app_error` for the first field that breaks a rule. */
export function checkChannelFields(channel: ChannelFields): void {
  if (channel.type !== 'O' && channel.type !== 'P') throw invalid('type', 'A channel is public (O) or private (P).');
  if (runes(channel.display_name) > LONGEST_NAME) throw invalid('display_name', 'The name of the channel is too long.');
  checkName(channel.name);
  checkHeader(channel.header);
  if (runes(channel.purpose) > LONGEST_PURPOSE) throw invalid('purpose', 'The purpose is too long.');
  if (channel.banner_info?.enabled) checkBanner(channel.banner_info);
}

/** The one rule for what direct and group channels have of these fields. */
export function checkHeader(header: string): void {
  if (runes(header) > LONGEST_HEADER) throw invalid('header', 'The header is too long.');
}

function checkName(name: string): void {
  // Names of these forms are how direct and group channels are found.
  if (/^[a-z0-9]{26}__[a-z0-9]{26}$/.test(name) || /^[0-9a-f]{40}$/.test(name))
    throw invalid('name', 'This name is taken by the system.');
  if (Buffer.byteLength(name) > LONGEST_NAME || !/^[a-z0-9]+([a-z\-_0-9]+|(__)?)[a-z0-9]*$/.test(name)) {
    throw invalid('1_or_more', 'The address of a channel has letters a-z, digits, dashes and underscores, 64 at most.');
  }
}

function checkBanner({ text, background_color: colour }: Banner): void {
  if (!text) throw invalid('banner_info.text.empty', 'A banner needs a text.');
  if (Buffer.byteLength(text) > LONGEST_BANNER_BYTES)
    throw invalid('banner_info.text.invalid_length', 'The text of the banner is too long.');
  if (!colour) throw invalid('banner_info.background_color.empty', 'A banner needs a colour.');
  if (!/^#([0-9a-f]{3}|[0-9a-f]{6})$/i.test(colour))
    throw invalid('banner_info.background_color.invalid', 'The colour is like #rrggbb.');
}

const runes = (text: string): number => [...text].length;
const invalid = (what: string, message: string): AppError =>
  new AppError(`model.channel.is_valid.${what}.app_error`, 400, message);

export const nameTaken = (): AppError =>
  new AppError(
    'store.sql_channel.save_channel.exists.app_error',
    400,
    'There is a channel with this address in the team.',
  );
