import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type HtmlTagDescriptor, type Plugin } from 'vite';

const server = process.env.PARLEY_SERVER ?? 'http://localhost:8065';
const themeBoot = 'src/app/theme/boot.js';

/** The parts of the design system that every page uses; those on Base UI (menus, dialogs, tooltips) stay apart. */
const simpleParts =
  /src[\\/]ui[\\/](avatar|badge|brand|button|cx|empty-state|entry-page|error-state|field|form|icon|identicon|input|kbd|link|note|presence|route-links|skeleton|password-input|visually-hidden)(\.module)?\.(css|tsx?)/;

/**
 * Head tags that must not wait for the application: the script that sets the theme before the first paint (a classic,
 * external, hashed file, because the content security policy allows no inline script) and the preload of the text face.
 */
function headTags(): Plugin {
  return {
    name: 'parley-head-tags',
    buildStart() {
      if (this.environment.mode !== 'build') return;
      const source = readFileSync(fileURLToPath(new URL(themeBoot, import.meta.url)), 'utf8');
      this.emitFile({ type: 'asset', name: 'theme-boot.js', source });
    },
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const built = (part: string) => Object.keys(bundle ?? {}).find((name) => name.includes(part));
        const boot = built('theme-boot') ?? themeBoot;
        const tags: HtmlTagDescriptor[] = [{ tag: 'script', attrs: { src: `/${boot}` }, injectTo: 'head-prepend' }];
        const face = built('inter-latin-wght-normal');
        if (face) {
          const attrs = { rel: 'preload', href: `/${face}`, as: 'font', type: 'font/woff2', crossorigin: true };
          tags.push({ tag: 'link', attrs, injectTo: 'head-prepend' });
        }
        return tags;
      },
    },
  };
}

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react(), headTags()],
  server: {
    port: 8066,
    // The host is passed on unchanged, so that the server's check of the socket's Origin holds in development too.
    proxy: { '/api': { target: server, ws: true } },
  },
  build: {
    outDir: 'dist',
    target: 'baseline-widely-available',
    // No data: URLs: the content security policy names only our own origin for fonts and pictures in style sheets.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // Without groups every small file that two screens share becomes a request of its own.
          groups: [
            {
              name: 'vendor',
              test: /node_modules[\\/](react|react-dom|scheduler|@tanstack|zustand)[\\/]/,
              priority: 2,
            },
            { name: 'parts', test: simpleParts, priority: 1 },
          ],
        },
      },
    },
  },
});
