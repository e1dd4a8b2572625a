import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../testing/postgres.ts';
import { type Database, openDatabase } from '../db/index.ts';
import { InvalidConfig, loadConfig } from './index.ts';

let test: TestDatabase;
let database: Database;
beforeAll(async () => {
  test = await createTestDatabase();
  // Dropping the database at the end may cut a connection that is just closing.
  database = openDatabase({ url: test.url, size: 4, onLost: () => undefined });
});
afterAll(async () => {
  await database.close();
  await test.drop();
});

/** A server's configuration, with the layer of the database. */
async function start(env: NodeJS.ProcessEnv = {}) {
  const store = await loadConfig({ env });
  await store.attach(database.db);
  return store;
}
async function stored(): Promise<Record<string, Record<string, unknown>>> {
  const { rows } = await sql<{ value: Record<string, Record<string, unknown>> }>`
    select value from configurations where active
  `.execute(database.db);
  expect(rows).toHaveLength(1);
  return rows[0]?.value ?? {};
}

describe('the layer of the database', () => {
  it('gets keys of its own at the first start, which stay', async () => {
    const first = await start();
    const { AtRestEncryptKey } = first.current.SqlSettings;
    const { PublicLinkSalt } = first.current.FileSettings;
    expect([AtRestEncryptKey.length, PublicLinkSalt.length]).toEqual([32, 32]);
    const second = await start();
    expect(second.current.SqlSettings.AtRestEncryptKey).toBe(AtRestEncryptKey);
    expect(second.current.FileSettings.PublicLinkSalt).toBe(PublicLinkSalt);
    expect(Object.keys(await stored()).sort()).toEqual(['FileSettings', 'SqlSettings']);
  });

  it('outlives a restart and gives way to the environment, which is never written into it', async () => {
    const store = await start({ MM_TEAMSETTINGS_MAXUSERSPERTEAM: '77' });
    await store.patch({ TeamSettings: { SiteName: 'Kept', MaxUsersPerTeam: 5 } });
    expect(store.current.TeamSettings).toMatchObject({ SiteName: 'Kept', MaxUsersPerTeam: 77 });
    expect((await stored()).TeamSettings).toEqual({ SiteName: 'Kept' });
    expect((await start()).current.TeamSettings).toMatchObject({ SiteName: 'Kept', MaxUsersPerTeam: 50 });
    expect((await start({ MM_TEAMSETTINGS_SITENAME: 'Fixed' })).current.TeamSettings.SiteName).toBe('Fixed');
  });

  it('holds only what differs from the layers below, so that later defaults count', async () => {
    const store = await start();
    await store.patch({ TeamSettings: { MaxUsersPerTeam: 60 }, SupportSettings: { HelpLink: 'https://help.example' } });
    await store.patch({ TeamSettings: { MaxUsersPerTeam: 50 } });
    const { TeamSettings, SupportSettings } = await stored();
    expect(TeamSettings).not.toHaveProperty('MaxUsersPerTeam');
    expect(SupportSettings).toEqual({ HelpLink: 'https://help.example' });
  });

  it('takes changes of several servers without losing any; each sees the others after a reload', async () => {
    const [one, two] = [await start(), await start()];
    await Promise.all([
      one.patch({ TeamSettings: { CustomBrandText: 'one' } }),
      two.patch({ TeamSettings: { CustomDescriptionText: 'two' } }),
      one.patch({ EmailSettings: { FeedbackName: 'one again' } }),
      two.patch({ EmailSettings: { SMTPPassword: 'secret' } }),
    ]);
    const told: string[] = [];
    one.onChange((now) => told.push(now.TeamSettings.CustomDescriptionText));
    await Promise.all([one.reload(), two.reload()]);
    for (const store of [one, two]) {
      expect(store.current.TeamSettings).toMatchObject({ CustomBrandText: 'one', CustomDescriptionText: 'two' });
      expect(store.current.EmailSettings).toMatchObject({ FeedbackName: 'one again', SMTPPassword: 'secret' });
    }
    expect(one.masked()).toEqual(two.masked());
    await two.patch(one.masked());
    expect(two.current.EmailSettings.SMTPPassword).toBe('secret');
  });

  it('is not touched by a change that is refused', async () => {
    const store = await start();
    const before = await stored();
    await expect(
      store.patch({ TeamSettings: { SiteName: 'Never' }, PasswordSettings: { MinimumLength: 1 } }),
    ).rejects.toThrow(InvalidConfig);
    expect(await stored()).toEqual(before);
    expect(store.current.TeamSettings.SiteName).not.toBe('Never');
  });

  it('takes a whole configuration as another server has stored it', async () => {
    const whole = {
      ...(await loadConfig({ env: {} })).current,
      TeamSettings: { SiteName: 'Moved in' },
      Unknown: { A: 1 },
    };
    await sql`update configurations set active = false`.execute(database.db);
    await sql`insert into configurations (id, value, create_at, active)
      values ('moved', ${JSON.stringify(whole)}::jsonb, 1, true)`.execute(database.db);
    const store = await start();
    expect(store.current.TeamSettings.SiteName).toBe('Moved in');
    expect(store.current.FileSettings.PublicLinkSalt).toHaveLength(32);
  });
});
