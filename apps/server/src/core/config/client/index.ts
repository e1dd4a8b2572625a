import type { Config, SettingName } from '../config.ts';
import { SETTINGS, valueAt } from '../tree.ts';
import { COMPATIBLE_VERSION } from '../version.ts';
import { computedFull, computedLimited } from './computed.ts';
import { FULL } from './full.ts';
import { LIMITED } from './limited.ts';

/** What the server knows of itself beside its settings. */
export interface ClientFacts {
  /** The id of this installation. */
  readonly serverId: string;
  /** When it first started, Unix milliseconds. */
  readonly installedAt: number;
  /** No account exists yet: the first to sign up becomes administrator. */
  readonly noAccounts: boolean;
  /** How many migrations the database has. */
  readonly schemaVersion: number;
}

const NO_FACTS: ClientFacts = { serverId: '', installedAt: 0, noAccounts: false, schemaVersion: 0 };

/**
 * The settings that clients may know, as GET /config/client?format=old sends them: one flat object of texts.
 * @param options.authenticated a session is there; without one only what the login page needs is told
 */
export function clientConfig(
  config: Config,
  options: { authenticated: boolean; facts?: ClientFacts },
): Record<string, string> {
  const facts = options.facts ?? NO_FACTS;
  const told: Record<string, string> = {
    ...shown(config, LIMITED),
    ...texts(computedLimited(config, facts)),
    ...featureFlags(config),
    Version: COMPATIBLE_VERSION,
  };
  if (!options.authenticated) return told;
  return { ...told, ...shown(config, FULL), ...texts(computedFull(config, facts)) };
}

const shown = (config: Config, keys: Readonly<Record<string, SettingName>>) =>
  texts(
    Object.fromEntries(
      Object.entries(keys).map(([key, name]) => [key, valueAt(config, SETTINGS.get(name)?.path ?? [])]),
    ),
  );

const texts = (values: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)]));

const featureFlags = (config: Config) =>
  texts(Object.fromEntries(Object.entries(config.FeatureFlags).map(([flag, value]) => [`FeatureFlag${flag}`, value])));
