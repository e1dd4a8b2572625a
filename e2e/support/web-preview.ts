import { resolve } from 'node:path';
import { preview } from 'vite';

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
].join('; ');

/** Serves the built web client alone, under a policy without inline scripts and styles, for what needs no server. */
export async function serveWebClient(): Promise<{ url: string; close: () => Promise<void> }> {
  const server = await preview({
    configFile: false,
    root: resolve(import.meta.dirname, '../../apps/web'),
    logLevel: 'error',
    preview: { port: 0, headers: { 'Content-Security-Policy': policy } },
  });
  const url = server.resolvedUrls?.local[0];
  if (!url) throw new Error('The preview server has no address.');
  return { url: url.replace(/\/$/, ''), close: () => server.close() };
}
