import type { ClientConfig, ClientLicense } from '@parley/contract/administration/config.ts';
import { slice } from '../../lib/store/slice.ts';

/** The server's settings as clients are told them: all texts, `'true'` and `'false'` among them. */
export interface ConfigState {
  client: ClientConfig;
  license: ClientLicense;
}

declare module '../../lib/store/registry.ts' {
  interface State {
    config: ConfigState;
  }
  interface Facts {
    'config.received': { config: ClientConfig };
    'license.received': { license: ClientLicense };
  }
}

export const config = slice<ConfigState>(
  { client: {}, license: {} },
  {
    'config.received': (slice, { config }) => ({ ...slice, client: config }),
    'license.received': (slice, { license }) => ({ ...slice, license }),
    config_changed: (slice, { config }) => ({ ...slice, client: config }),
    license_changed: (slice, { license }) => ({ ...slice, license }),
  },
  { save: (slice) => slice, load: (saved) => saved as ConfigState },
);
