import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../../testing/caller.ts';
import { startServer, type TestServer } from '../../testing/server.ts';
import { makeTeam, type TestTeam } from '../../testing/team.ts';

describe('the icon of a team', () => {
  let a: TestServer;
  let bob: Caller;
  let team: TestTeam;
  beforeAll(async () => {
    a = await startServer();
    bob = await a.user();
    team = await makeTeam(a, { with: [bob] });
  });
  afterAll(() => a.close());

  const path = () => `/teams/${team.id}/image`;
  const upload = (who: Caller, bytes: Buffer | string, field = 'image') => {
    const form = new FormData();
    form.append(field, new File([Buffer.from(bytes)], 'icon.png', { type: 'image/png' }));
    return who.post(path(), form);
  };
  const picture = () =>
    sharp({ create: { width: 300, height: 200, channels: 3, background: '#2a7' } })
      .jpeg()
      .toBuffer();

  it('is set by those who manage the team, and everybody in it is told', async () => {
    expect((await bob.get(path())).body.id).toBe('api.team.get_team_icon.read_file.app_error');
    const socket = await bob.listen();
    expect((await upload(bob, await picture())).status).toBe(403);
    expect((await upload(a.admin, await picture())).body).toEqual({ status: 'OK' });
    const told = JSON.parse((await socket.next('update_team')).data.team);
    expect(told.last_team_icon_update).toBeGreaterThan(0);
    socket.close();
    const { body, headers } = await bob.get(path());
    expect(await sharp(body).metadata()).toMatchObject({ format: 'png', width: 128, height: 128 });
    const again = await bob.call('GET', path(), undefined, { 'if-none-match': headers.get('etag') ?? '' });
    expect(again.status).toBe(304);
    expect((await (await a.user()).get(path())).status).toBe(403);
  });

  it('is a picture in the field `image` of a form', async () => {
    const refused = (answer: { status: number; body: { id: string } }) => [answer.status, answer.body.id];
    expect(refused(await upload(a.admin, 'no picture'))).toEqual([
      400,
      'api.team.set_team_icon.check_image_limits.app_error',
    ]);
    expect(refused(await upload(a.admin, await picture(), 'other'))).toEqual([
      400,
      'api.team.set_team_icon.no_file.app_error',
    ]);
    expect(refused(await a.admin.post(path(), { image: 'x' }))).toEqual([
      400,
      'api.team.set_team_icon.parse.app_error',
    ]);
  });

  it('is gone once it is removed', async () => {
    await upload(a.admin, await picture());
    expect((await bob.del(path())).status).toBe(403);
    expect((await a.admin.del(path())).status).toBe(200);
    expect((await bob.get(path())).status).toBe(404);
    expect((await bob.get(`/teams/${team.id}`)).body).not.toHaveProperty('last_team_icon_update');
    expect((await a.admin.del(path())).status).toBe(200);
  });
});
