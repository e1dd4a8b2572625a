import type { ClientConfig, Config } from '@parley/contract/administration/config.ts';
import { clientConfig } from '../../core/config/index.ts';
import type { Core } from '../../core/core.ts';
import { AppError, invalidBody, patchConfig } from '../../core/http/index.ts';
import { readFacts } from './store.ts';

/** Settings that decide what code the server runs: only who starts it may change them. */
const NEVER_OVER_THE_API = ['EnableUploads', 'SignaturePublicKeyFiles', 'MarketplaceURL'] as const;

/**
 * PUT /config and PUT /config/patch: what the document names is changed, the rest stays; the answer is the configuration in force,
 * secrets masked. Everybody connected is told.
 */
export async function changeSettings(core: Core, document: unknown): Promise<Config> {
  if (typeof document !== 'object' || document === null || Array.isArray(document)) throw invalidBody('config');
  refuseForbidden(core, document as Record<string, Record<string, unknown>>);
  await patchConfig(core.config, document);
  return core.config.masked();
}

function refuseForbidden(core: Core, document: Record<string, Record<string, unknown> | undefined>): void {
  const { PluginSettings: plugins, ServiceSettings: service } = core.config.current;
  for (const name of NEVER_OVER_THE_API) {
    const sent = document.PluginSettings?.[name];
    if (sent !== undefined && JSON.stringify(sent) !== JSON.stringify(plugins[name])) {
      throw new AppError(
        'api.config.update_config.not_allowed_security.app_error',
        403,
        `PluginSettings.${name} cannot be changed here.`,
      );
    }
  }
  if (document.ServiceSettings?.SiteURL === '' && service.SiteURL) {
    throw new AppError(
      'api.config.update_config.clear_siteurl.app_error',
      400,
      'The address of the site cannot be taken away.',
    );
  }
}

/** GET /config/client: what clients may know, more of it with a session. */
export async function settingsForClients(core: Core, authenticated: boolean): Promise<ClientConfig> {
  return clientConfig(core.config.current, { authenticated, facts: await readFacts(core) });
}

/** Tells every client of new settings, once they are in force. */
export function announceChanges(core: Core): void {
  core.config.onChange((config) => {
    const data = { config: clientConfig(config, { authenticated: true }) };
    core.events.publish({ event: 'config_changed', data, audience: {} });
  });
}
