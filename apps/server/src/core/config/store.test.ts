import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigSourceError, clientConfig, clientLicense, InvalidConfig, loadConfig, MASK, WrongType } from './index.ts';

const load = (env: NodeJS.ProcessEnv = {}) => loadConfig({ env });

describe('defaults', () => {
  it('are those of the reference, but for an embedded database and the name', async () => {
    const { current } = await load();
    expect(current.ServiceSettings.ListenAddress).toBe(':8065');
    expect(current.SqlSettings.DataSource).toBe('');
    expect(current.TeamSettings).toMatchObject({ SiteName: 'Parley', MaxUsersPerTeam: 50, EnableOpenServer: false });
    expect(current.ServiceSettings.SessionLengthWebInHours).toBe(720);
  });

  it('are frozen to the leaves', async () => {
    const { current } = await load();
    expect(Object.isFrozen(current.AutoTranslationSettings.TimeoutsMs)).toBe(true);
    expect(Object.isFrozen(current.NativeAppSettings.AppCustomURLSchemes)).toBe(true);
  });
});

describe('environment variables', () => {
  it('override settings of every kind', async () => {
    const store = await load({
      MM_SERVICESETTINGS_SITEURL: 'https://chat.example.com/',
      MM_SERVICESETTINGS_READTIMEOUT: '30',
      MM_TEAMSETTINGS_ENABLEOPENSERVER: 'true',
      MM_SQLSETTINGS_DATASOURCEREPLICAS: 'postgres://one  postgres://two',
      MM_PLUGINSETTINGS_PLUGINSTATES: '{"github":{"Enable":true}}',
      MM_MESSAGEEXPORTSETTINGS_GLOBALRELAYSETTINGS_CUSTOMERTYPE: 'A10',
      PATH: '/bin',
    });
    expect(store.current.ServiceSettings).toMatchObject({ SiteURL: 'https://chat.example.com', ReadTimeout: 30 });
    expect(store.current.TeamSettings.EnableOpenServer).toBe(true);
    expect(store.current.SqlSettings.DataSourceReplicas).toEqual(['postgres://one', 'postgres://two']);
    expect(store.current.PluginSettings.PluginStates).toEqual({ github: { Enable: true } });
    expect(store.environment()).toMatchObject({
      ServiceSettings: { SiteURL: true, ReadTimeout: true },
      MessageExportSettings: { GlobalRelaySettings: { CustomerType: true } },
    });
  });

  it.each([
    ['MM_SERVICESETTINGS_READTIMEOUT', 'soon'],
    ['MM_SERVICESETTINGS_READTIMEOUT', ''],
    ['MM_TEAMSETTINGS_ENABLEOPENSERVER', 'yes'],
    ['MM_PLUGINSETTINGS_PLUGINS', '{'],
    ['MM_PLUGINSETTINGS_PLUGINS', '[]'],
  ])('that say nonsense are named: %s=%s', async (variable, text) => {
    const failure = load({ [variable]: text });
    await expect(failure).rejects.toThrow(ConfigSourceError);
    await expect(failure).rejects.toThrow(variable);
  });

  it('that break a rule stop the start', async () => {
    await expect(load({ MM_PASSWORDSETTINGS_MINIMUMLENGTH: '4' })).rejects.toThrow('PasswordSettings.MinimumLength');
  });

  it('that name no setting are reported, foreign ones are not', async () => {
    const store = await load({ MM_SERVICESETTINGS_SITEURLL: 'x', MM_LICENSE: 'x', MM_CONFIG: 'x' });
    expect(store.unknownVariables).toEqual(['MM_SERVICESETTINGS_SITEURLL']);
  });

  it('win over changes, which are not kept for them', async () => {
    const store = await load({ MM_TEAMSETTINGS_SITENAME: 'Fixed' });
    await store.patch({ TeamSettings: { SiteName: 'Other', CustomBrandText: 'hi' } });
    expect(store.current.TeamSettings).toMatchObject({ SiteName: 'Fixed', CustomBrandText: 'hi' });
  });
});

describe('the file', () => {
  const path = (name: string) => join(tmpdir(), `parley-config-${process.pid}-${name}.json`);

  it('lies between defaults and environment', async () => {
    const file = path('some');
    await writeFile(
      file,
      JSON.stringify({ TeamSettings: { SiteName: 'From a file', MaxUsersPerTeam: 7 }, NoSuch: {} }),
    );
    const store = await loadConfig({ env: { MM_TEAMSETTINGS_MAXUSERSPERTEAM: '8' }, file });
    expect(store.current.TeamSettings).toMatchObject({ SiteName: 'From a file', MaxUsersPerTeam: 8 });
  });

  it('may be missing, but not broken', async () => {
    await expect(loadConfig({ env: {}, file: path('none') })).resolves.toBeDefined();
    const broken = path('broken');
    await writeFile(broken, '{"TeamSettings": {');
    await expect(loadConfig({ env: {}, file: broken })).rejects.toThrow(broken);
    await writeFile(broken, '{"TeamSettings": {"MaxUsersPerTeam": "many"}}');
    await expect(loadConfig({ env: {}, file: broken })).rejects.toThrow('TeamSettings.MaxUsersPerTeam');
  });
});

describe('a change', () => {
  it('is told to listeners once it is in force, and only if it changes something', async () => {
    const store = await load();
    const told: [string, string][] = [];
    const stop = store.onChange((now, before) => told.push([now.TeamSettings.SiteName, before.TeamSettings.SiteName]));
    const before = store.versionId;
    await store.patch({ TeamSettings: { SiteName: 'New' } });
    await store.patch({ TeamSettings: { SiteName: 'New' } });
    await store.patch({});
    stop();
    await store.patch({ TeamSettings: { SiteName: 'Newer' } });
    expect(told).toEqual([['New', 'Parley']]);
    expect(store.versionId).not.toBe(before);
  });

  it('ignores what it does not know and what is null', async () => {
    const store = await load();
    await store.patch({ NoSuchSection: { a: 1 }, TeamSettings: { NoSuchSetting: 1, SiteName: null } });
    expect(store.current.TeamSettings.SiteName).toBe('Parley');
  });

  it.each([
    [{ ServiceSettings: { EnableIncomingWebhooks: 'yes' } }],
    [{ ServiceSettings: { ReadTimeout: 1.5 } }],
    [{ SqlSettings: { DataSourceReplicas: [1] } }],
    [[]],
    ['text'],
    [null],
  ])('of a wrong type is refused: %j', async (document) => {
    const store = await load();
    await expect(store.patch(document)).rejects.toThrow(WrongType);
  });

  it.each([
    ['site_url.app_error', { ServiceSettings: { SiteURL: 'no address' } }],
    ['login_attempts.app_error', { ServiceSettings: { MaximumLoginAttempts: 0 } }],
    ['webserver_security.app_error', { ServiceSettings: { ConnectionSecurity: 'nonsense' } }],
    ['tls_cert_file_missing.app_error', { ServiceSettings: { ConnectionSecurity: 'TLS' } }],
    ['listen_address.app_error', { ServiceSettings: { ListenAddress: '8065' } }],
    ['max_users.app_error', { TeamSettings: { MaxUsersPerTeam: 0 } }],
    ['max_channels.app_error', { TeamSettings: { MaxChannelsPerTeam: -1 } }],
    ['sitename_length.app_error', { TeamSettings: { SiteName: 's'.repeat(31) } }],
    ['password_length.app_error', { PasswordSettings: { MinimumLength: 4 } }],
    ['password_length.app_error', { PasswordSettings: { MinimumLength: 73 } }],
    ['max_file_size.app_error', { FileSettings: { MaxFileSize: 0 } }],
    ['file_driver.app_error', { FileSettings: { DriverName: 'nonsense' } }],
    ['email_notification_contents_type.app_error', { EmailSettings: { EmailNotificationContentsType: 'x' } }],
    ['rate_sec.app_error', { RateLimitSettings: { PerSec: 0 } }],
    [
      'message_export.export_from.app_error',
      { MessageExportSettings: { EnableExport: true, ExportFromTimestamp: -1 } },
    ],
    ['ldap_server', { LdapSettings: { Enable: true } }],
    ['collapsed_threads.autofollow.app_error', { ServiceSettings: { ThreadAutoFollow: false } }],
    ['data_retention.message_retention_both_zero.app_error', { DataRetentionSettings: { MessageRetentionDays: 0 } }],
    ['elastic_search.enable_searching.app_error', { ElasticsearchSettings: { EnableSearching: true } }],
  ])('that breaks a rule is refused with %s', async (id, document) => {
    const store = await load();
    await expect(store.patch(document)).rejects.toMatchObject({ id: `model.config.is_valid.${id}` });
    await expect(store.patch(document)).rejects.toThrow(InvalidConfig);
    expect(store.current.TeamSettings.MaxUsersPerTeam).toBe(50);
  });

  it('is brought into the form that is kept', async () => {
    const store = await load();
    await store.patch({
      ServiceSettings: { SiteURL: 'https://a.example//', UniqueEmojiReactionLimitPerPost: 9999 },
      LocalizationSettings: { DefaultServerLocale: 'xx', AvailableLocales: 'xx' },
      FileSettings: { Directory: '' },
    });
    expect(store.current.ServiceSettings).toMatchObject({
      SiteURL: 'https://a.example',
      UniqueEmojiReactionLimitPerPost: 500,
    });
    expect(store.current.LocalizationSettings).toMatchObject({ DefaultServerLocale: 'en', AvailableLocales: '' });
    expect(store.current.FileSettings.Directory).toBe('./data/');
  });

  it('that switches exports on lets them begin now', async () => {
    const store = await load();
    await store.patch({ MessageExportSettings: { EnableExport: true } });
    expect(store.current.MessageExportSettings.ExportFromTimestamp).toBeGreaterThan(0);
    await store.patch({ MessageExportSettings: { EnableExport: false } });
    expect(store.current.MessageExportSettings.ExportFromTimestamp).toBe(0);
  });
});

describe('secrets', () => {
  it('are masked, and kept when they come back masked', async () => {
    const store = await load({ MM_SQLSETTINGS_DATASOURCEREPLICAS: 'postgres://u:pw@one' });
    await store.patch({ EmailSettings: { SMTPPassword: 'hunter22' }, LdapSettings: { BindPassword: '' } });
    const masked = store.masked();
    expect(masked.EmailSettings?.SMTPPassword).toBe(MASK);
    expect(masked.LdapSettings?.BindPassword).toBe('');
    expect(masked.SqlSettings).toMatchObject({ DataSource: MASK, DataSourceReplicas: [MASK] });
    expect(JSON.stringify(masked)).not.toContain('pw@');
    await store.patch(masked);
    expect(store.current.EmailSettings.SMTPPassword).toBe('hunter22');
    expect(store.current.SqlSettings.DataSource).toBe('');
    await store.patch({ EmailSettings: { SMTPPassword: '' } });
    expect(store.current.EmailSettings.SMTPPassword).toBe('');
  });
});

describe('what clients are told', () => {
  it('is less before the login', async () => {
    const { current } = await load();
    const before = clientConfig(current, { authenticated: false });
    const after = clientConfig(current, { authenticated: true });
    expect(before).toMatchObject({ Version: '11.2.0', EnableSignInWithEmail: 'true', PasswordMinimumLength: '8' });
    expect(before).not.toHaveProperty('MaxFileSize');
    expect(after).toMatchObject({ MaxFileSize: '104857600', MaxPostSize: '16383', CollapsedThreads: 'always_on' });
    expect(Object.keys(after).length).toBe(267);
    for (const value of Object.values(after)) expect(typeof value).toBe('string');
  });

  it('has a licence for everything', () => {
    const license = clientLicense({ detailed: false });
    expect(license).toMatchObject({ IsLicensed: 'true', SkuShortName: 'advanced', LDAPGroups: 'true', Cloud: 'false' });
    expect(license).not.toHaveProperty('Id');
    expect(clientLicense({ detailed: true }).Id).toHaveLength(26);
  });
});
