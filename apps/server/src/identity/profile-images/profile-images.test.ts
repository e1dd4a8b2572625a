import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../../testing/caller.ts';
import { deactivated, expectRefusals } from '../../testing/refusals.ts';
import { startServer, type TestServer } from '../../testing/server.ts';

let a: TestServer;
beforeAll(async () => {
  a = await startServer();
});
afterAll(() => a.close());

const picture = (width: number, height: number, colour = '#c81e1e') =>
  sharp({ create: { width, height, channels: 3, background: colour } });

function upload(who: Caller, id: string, bytes: Uint8Array<ArrayBuffer> | string, field = 'image') {
  const form = new FormData();
  form.append(field, new File([bytes], 'me.png', { type: 'image/png' }));
  return who.post(`/users/${id}/image`, form);
}

describe('the generated picture', () => {
  it('is a PNG of 128 x 128 with white drawn on one colour, the same each time', async () => {
    const [alice, bob] = [await a.user(), await a.user()];
    const first = await bob.get(`/users/${alice.id}/image`);
    expect(first.headers.get('content-type')).toBe('image/png');
    expect(await sharp(first.body).metadata()).toMatchObject({ format: 'png', width: 128, height: 128 });
    const { dominant, channels } = await sharp(first.body).removeAlpha().stats();
    expect(channels.map(({ max }) => max)).toEqual([255, 255, 255]);
    expect(Math.min(dominant.r, dominant.g, dominant.b)).toBeLessThan(160);
    expect((await bob.get(`/users/${alice.id}/image/default`)).body).toEqual(first.body);
  });

  it('differs by initial', async () => {
    const alice = await a.user();
    const before = (await alice.get('/users/me/image/default')).body;
    await alice.put('/users/me/patch', { username: `_${alice.username}` });
    expect((await alice.get('/users/me/image/default')).body).not.toEqual(before);
  });
});

describe('an uploaded picture', () => {
  it('is cut to its middle, kept by clients, and given up again', async () => {
    const [alice, bob] = [await a.user(), await a.user()];
    const ear = await bob.listen();
    expect((await upload(alice, alice.id, await picture(300, 100).jpeg().toBuffer())).body).toEqual({ status: 'OK' });
    const { data } = await ear.next('user_updated', ({ data }) => data.user.id === alice.id);
    expect(data.user.last_picture_update).toBeGreaterThan(0);
    expect(data.user).not.toHaveProperty('notify_props');
    const seen = await bob.get(`/users/${alice.id}/image`);
    expect(await sharp(seen.body).metadata()).toMatchObject({ format: 'png', width: 128, height: 128 });
    expect((await sharp(seen.body).stats()).dominant.r).toBeGreaterThan(180);
    expect(seen.headers.get('cache-control')).toBe('max-age=86400, private');
    const known = { 'if-none-match': seen.headers.get('etag') ?? '' };
    expect((await bob.call('GET', `/users/${alice.id}/image`, undefined, known)).status).toBe(304);
    expect((await alice.del('/users/me/image')).body).toEqual({ status: 'OK' });
    expect((await bob.call('GET', `/users/${alice.id}/image`, undefined, known)).status).toBe(200);
    expect((await bob.get(`/users/${alice.id}`)).body.last_picture_update).toBeLessThan(0);
    ear.close();
  });

  it('is refused if it is none, too large, or of a kind that can name other files', async () => {
    const alice = await a.user();
    const id = async (bytes: Uint8Array<ArrayBuffer> | string, field?: string) =>
      (await upload(alice, alice.id, bytes, field)).body.id;
    const noPicture = 'api.user.upload_profile_user.check_image_limits.app_error';
    expect(await id('no picture at all')).toBe(noPicture);
    expect(
      await id('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><image href="file:///etc/passwd"/></svg>'),
    ).toBe(noPicture);
    expect(await id(await picture(8000, 5000).png().toBuffer())).toBe(noPicture);
    expect(await id(await picture(9, 9).png().toBuffer(), 'other')).toBe(
      'api.user.upload_profile_user.no_file.app_error',
    );
    expect((await alice.post('/users/me/image', { image: 'x' })).body.id).toBe(
      'api.user.upload_profile_user.parse.app_error',
    );
    await a.core.config.patch({ FileSettings: { MaxFileSize: 2000 } });
    const noisy = await sharp({
      create: {
        width: 99,
        height: 99,
        channels: 3,
        noise: { type: 'gaussian', mean: 99, sigma: 50 },
        background: '#000',
      },
    })
      .png()
      .toBuffer();
    expect((await upload(alice, alice.id, noisy)).status).toBe(413);
    await a.core.config.patch({ FileSettings: { MaxFileSize: 104_857_600 } });
    expect((await alice.get('/users/me')).body).not.toHaveProperty('last_picture_update');
  });
});

it('is changed by its user and those who edit others', async () => {
  const [alice, other] = [await a.user(), await a.user()];
  const png = await picture(9, 9).png().toBuffer();
  const path = `/users/${alice.id}/image`;
  const refused = [403, 'api.context.permissions.app_error'] as const;
  const callers = { nobody: a.nobody, deactivated: await deactivated(a), other };
  await expectRefusals(callers, [
    ['GET', path, undefined, 'open'],
    ['GET', `${path}/default`, undefined, 'open'],
    ['DELETE', path, undefined, refused],
  ]);
  for (const who of [callers.nobody, callers.deactivated]) expect((await upload(who, alice.id, png)).status).toBe(401);
  expect((await upload(other, alice.id, png)).status).toBe(403);
  expect((await upload(a.admin, alice.id, png)).status).toBe(200);
  expect((await other.get(`/users/${'x'.repeat(26)}/image`)).body.id).toBe('app.user.missing_account.const');
});
