import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../../testing/caller.ts';
import { startServer, type TestServer } from '../../testing/server.ts';

describe('the configuration', () => {
  let server: TestServer;
  let alice: Caller;
  beforeAll(async () => {
    server = await startServer({ MM_TEAMSETTINGS_SITENAME: 'By the environment' });
    alice = await server.user();
  });
  afterAll(() => server.close());

  it('is read and changed by administrators alone', async () => {
    for (const [method, path] of [
      ['GET', '/config'],
      ['PUT', '/config'],
      ['PUT', '/config/patch'],
      ['POST', '/config/reload'],
    ] as const) {
      expect((await server.nobody.call(method, path)).status).toBe(401);
      expect((await alice.call(method, path)).status).toBe(403);
    }
    const { status, body } = await server.admin.get('/config');
    expect([status, body.SqlSettings.DataSource, body.FileSettings.PublicLinkSalt]).toEqual([
      200,
      '*'.repeat(32),
      '*'.repeat(32),
    ]);
  });

  it('changes at once for everybody, keeps secrets and what the environment fixes', async () => {
    const salt = server.core.config.current.FileSettings.PublicLinkSalt;
    const whole = (await server.admin.get('/config')).body;
    whole.SupportSettings.HelpLink = 'http://example.com/help';
    whole.TeamSettings.SiteName = 'By the API';
    expect((await server.admin.put('/config', whole)).status).toBe(200);
    const { FileSettings, TeamSettings } = server.core.config.current;
    expect([FileSettings.PublicLinkSalt, TeamSettings.SiteName]).toEqual([salt, 'By the environment']);
    expect((await server.nobody.get('/config/client?format=old')).body.HelpLink).toBe('http://example.com/help');
    expect((await server.admin.get('/config/environment')).body.TeamSettings.SiteName).toBe(true);
  });

  it.each([
    [{ ServiceSettings: { MaximumLoginAttempts: 0 } }, 400, 'model.config.is_valid.login_attempts.app_error'],
    [{ ServiceSettings: { EnableIncomingWebhooks: 'yes' } }, 400, 'api.context.invalid_body_param.app_error'],
    [{ PluginSettings: { EnableUploads: true } }, 403, 'api.config.update_config.not_allowed_security.app_error'],
    [[], 400, 'api.context.invalid_body_param.app_error'],
  ])('refuses %j', async (change, status, id) => {
    const answer = await server.admin.put('/config/patch', change);
    expect([answer.status, answer.body.id]).toEqual([status, id]);
  });

  it('tells clients less before they log in', async () => {
    const [before, after] = [await server.nobody.get('/config/client'), await alice.get('/config/client')];
    expect(before.body).not.toHaveProperty('MaxPostSize');
    expect(after.body.MaxPostSize).toBe('16383');
    expect((await server.nobody.get('/license/client?format=old')).body.IsLicensed).toBe('true');
  });

  it('answers health checks with the state of the stores', async () => {
    expect((await server.nobody.get('/system/ping')).body.status).toBe('OK');
    const { body } = await server.nobody.get('/system/ping?get_server_status=true');
    expect([body.database_status, body.filestore_status]).toEqual(['OK', 'OK']);
  });
});
