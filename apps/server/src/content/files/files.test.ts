import { readdir } from 'node:fs/promises';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../core/ids/index.ts';
import type { Caller } from '../../testing/caller.ts';
import { startServer, type TestServer } from '../../testing/server.ts';
import { guardFiles } from './index.ts';

const room = newId();

describe('files', () => {
  let server: TestServer;
  let alice: Caller;
  let bob: Caller;
  let eve: Caller;
  beforeAll(async () => {
    server = await startServer({ MM_FILESETTINGS_MAXFILESIZE: '200000', MM_FILESETTINGS_ENABLEPUBLICLINK: 'true' });
    [alice, bob, eve] = [await server.user(), await server.user(), await server.user()];
    const inside = new Set([alice.id, bob.id]);
    guardFiles(server.core, {
      mayUpload: async (actor, channelId) => channelId === room && inside.has(actor.userId),
      mayRead: async (actor, file) => file.channel_id === room && inside.has(actor.userId),
    });
  });
  afterAll(() => server.close());

  const upload = (by: Caller, name: string, content: Buffer | string, channelId = room) => {
    const form = new FormData();
    form.append('channel_id', channelId);
    form.append('files', new Blob([Buffer.from(content)]), name);
    return by.post('/files', form);
  };
  const stored = async () =>
    (await readdir(server.core.files.root, { recursive: true })).filter((name) => name.includes('/original'));

  it('keeps a text and gives it back, whole and in part', async () => {
    const { status, body } = await upload(alice, 'note.txt', 'hello there');
    expect(status).toBe(201);
    const [info] = body.file_infos;
    expect(info).toMatchObject({
      name: 'note.txt',
      extension: 'txt',
      size: 11,
      mime_type: 'text/plain; charset=utf-8',
      user_id: alice.id,
    });
    const whole = await bob.get(`/files/${info.id}`);
    expect(whole.body.toString()).toBe('hello there');
    expect(whole.headers.get('content-disposition')).toBe(`attachment;filename="note.txt"; filename*=UTF-8''note.txt`);
    const part = await bob.call('GET', `/files/${info.id}`, undefined, { range: 'bytes=2-5' });
    expect([part.status, part.body.toString(), part.headers.get('content-range')]).toEqual([
      206,
      'llo ',
      'bytes 2-5/11',
    ]);
  });

  it('draws thumbnail and preview of a picture', async () => {
    const picture = await sharp({ create: { width: 400, height: 300, channels: 3, background: '#336699' } })
      .png()
      .toBuffer();
    const { body } = await upload(alice, 'sky.png', picture);
    const [info] = body.file_infos;
    expect(info).toMatchObject({ width: 400, height: 300, has_preview_image: true, mime_type: 'image/png' });
    const thumbnail = await sharp((await bob.get(`/files/${info.id}/thumbnail`)).body).metadata();
    expect([thumbnail.format, thumbnail.width, thumbnail.height]).toEqual(['jpeg', 120, 90]);
    expect(Buffer.from(info.mini_preview, 'base64').subarray(0, 2).toString('hex')).toBe('ffd8');
  });

  it('treats what only claims to be a picture as a file', async () => {
    const { body } = await upload(alice, 'broken.png', 'no picture');
    expect(body.file_infos[0]).not.toHaveProperty('width');
    expect((await bob.get(`/files/${body.file_infos[0].id}/preview`)).body.id).toBe(
      'api.file.get_file_preview.no_preview.app_error',
    );
  });

  it('never lets a page run', async () => {
    const { body } = await upload(alice, 'page.html', '<script>1</script>');
    const { headers } = await bob.get(`/files/${body.file_infos[0].id}`);
    expect(headers.get('content-type')).toContain('text/plain');
    expect(headers.get('content-disposition')).toMatch(/^attachment/);
  });

  it('refuses outsiders, too large files and unknown ids, and leaves nothing behind', async () => {
    const { body } = await upload(alice, 'note.txt', 'secret');
    const { id } = body.file_infos[0];
    const before = (await stored()).length;
    for (const path of ['', '/info', '/thumbnail', '/preview', '/link']) {
      expect((await eve.get(`/files/${id}${path}`)).body.id).toBe('api.context.permissions.app_error');
      expect((await server.nobody.get(`/files/${id}${path}`)).body.id).toBe('api.context.session_expired.app_error');
      expect((await bob.get(`/files/${newId()}${path}`)).body.id).toBe(
        path ? 'app.file_info.get.app_error' : 'api.file.get_file_info.app_error',
      );
    }
    expect((await upload(eve, 'a.txt', 'x')).status).toBe(403);
    expect((await upload(alice, 'a.txt', 'x', newId())).status).toBe(403);
    const large = await upload(alice, 'large.bin', Buffer.alloc(200_001));
    expect([large.status, large.body.id]).toEqual([413, 'api.file.upload_file.too_large_detailed.app_error']);
    expect(await stored()).toHaveLength(before);
  });

  it('takes bytes as the body of the request', async () => {
    const { status, body } = await alice.post(`/files?channel_id=${room}&filename=raw.txt&client_id=c9`, 'raw bytes!');
    expect([status, body.file_infos[0].size, body.client_ids]).toEqual([201, 10, ['c9']]);
  });

  it('opens posted files by a public link only, and only with its hash', async () => {
    const { body } = await upload(alice, 'note.txt', 'for everybody');
    const { id } = body.file_infos[0];
    expect((await alice.get(`/files/${id}/link`)).body.id).toBe('api.file.get_public_link.no_post.app_error');
    await server.core.db.updateTable('files').set({ post_id: newId() }).where('id', '=', id).execute();
    const { link } = (await bob.get(`/files/${id}/link`)).body;
    expect(await (await fetch(link)).text()).toBe('for everybody');
    expect((await fetch(link.replace(/h=.*/, 'h=wrong'))).status).toBe(400);
    await server.core.db.updateTable('files').set({ delete_at: Date.now() }).where('id', '=', id).execute();
    expect((await fetch(link)).status).toBe(400);
    expect((await bob.get(`/files/${id}`)).body.id).toBe('app.file_info.get.app_error');
  });
});
