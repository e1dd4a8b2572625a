import { expect, test } from 'vitest';
import { cycles } from './cycles.ts';
import { specifiersIn } from './imports.ts';
import { broken } from './rules.ts';

const server = (path: string) => `apps/server/src/${path}`;
const web = (path: string) => `apps/web/src/${path}`;
const contract = (path: string) => `packages/contract/src/${path}`;
const sentences = (from: string, to: string) => broken([{ from, to }]).map((line) => line.replace(/^.*?: /, ''));

test('every way of naming a module is seen', () => {
  const text = `
    import a from './a.ts';
    import type { B } from './b.ts';
    import './c.css';
    export * from './d.ts';
    export { e } from './e.ts';
    const f = import('./f.ts');
    type G = import('./g.ts').G;
    // import './no.ts'
    const text = "from './no.ts'";
  `;
  expect(specifiersIn('file.tsx', text).toSorted()).toEqual(
    ['./a.ts', './b.ts', './c.css', './d.ts', './e.ts', './f.ts', './g.ts'].toSorted(),
  );
});

test.each([
  [server('identity/users/service.ts'), server('conversation/posts/index.ts'), 'a domain imports itself'],
  [server('core/http/index.ts'), server('identity/users/index.ts'), 'a domain imports itself'],
  [contract('core/events.ts'), contract('identity/users.ts'), 'a domain imports itself'],
  [
    server('conversation/posts/routes.ts'),
    server('identity/users/store.ts'),
    'a feature is imported through its index.ts',
  ],
  [server('conversation/posts/routes.ts'), server('conversation/channels/policy.ts'), 'a feature is imported through'],
  [server('app.ts'), server('identity/users/store.ts'), 'a feature is imported through its index.ts'],
  [web('app/router.tsx'), web('identity/login/form.tsx'), 'a feature is imported through its index.ts'],
  [web('ui/menu.tsx'), web('identity/users/index.ts'), 'ui and lib import no domain'],
  [web('lib/emoji/find.ts'), web('app/router.tsx'), 'ui and lib import no domain'],
  [contract('identity/users.ts'), 'zod', 'the contract imports TypeBox and itself'],
  [contract('identity/users.ts'), 'node:fs', 'the contract imports TypeBox and itself'],
  [contract('identity/users.ts'), server('core/ids.ts'), 'the contract imports TypeBox and itself'],
  [web('identity/login/form.tsx'), server('identity/users/index.ts'), 'the web client imports no server'],
  [server('main.ts'), web('main.tsx'), 'the server imports no web client'],
  [server('identity/users/index.ts'), server('testing/server.ts'), 'only tests import what is for testing'],
])('%s must not import %s', (from, to, sentence) => {
  expect(sentences(from, to)).toContainEqual(expect.stringContaining(sentence));
});

test.each([
  [server('conversation/posts/service.ts'), server('identity/users/index.ts')],
  [server('conversation/posts/service.ts'), server('conversation/posts/store.ts')],
  [server('conversation/posts/service.ts'), server('core/http/app-error.ts')],
  [server('identity/users/users.test.ts'), server('conversation/posts/store.ts')],
  [server('testing/server.ts'), server('app.ts')],
  [server('identity/users/wire.ts'), contract('conversation/posts.ts')],
  [web('identity/login/form.tsx'), web('ui/button.tsx')],
  [web('app/router.tsx'), web('identity/login/login-screen.tsx')],
  [web('app/panels/right-panel.tsx'), web('conversation/channels/members/members-panel.tsx')],
  [contract('identity/users.ts'), 'typebox'],
  [contract('conversation/posts.ts'), contract('identity/users.ts')],
])('%s may import %s', (from, to) => {
  expect(sentences(from, to)).toEqual([]);
});

test('a circle between features is told once, at its shortest', () => {
  const edge = (from: string, to: string) => ({ from: server(`${from}/index.ts`), to: server(`${to}/index.ts`) });
  const imports = [
    edge('conversation/posts', 'conversation/threads'),
    edge('conversation/threads', 'conversation/channels'),
    edge('conversation/channels', 'conversation/posts'),
    edge('conversation/channels', 'identity/users'),
  ];
  const folder = 'apps/server/src/conversation';
  expect(cycles(imports)).toEqual([`${folder}/channels > ${folder}/posts > ${folder}/threads > ${folder}/channels`]);
  expect(cycles(imports.slice(1))).toEqual([]);
});

test('a test that looks everywhere closes no circle', () => {
  const imports = [
    { from: server('conversation/posts/posts.test.ts'), to: server('conversation/threads/index.ts') },
    { from: server('conversation/threads/index.ts'), to: server('conversation/posts/index.ts') },
  ];
  expect(cycles(imports)).toEqual([]);
});
