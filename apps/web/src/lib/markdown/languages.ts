/*
 * The languages that code can be labelled with: key (the grammar's name in highlight.js, see highlight.ts) and the
 * names a fence may use beside it. `text` is a label without a grammar.
 */
const aliases: Record<string, string> = {
  '1c': '',
  actionscript: 'as as3',
  applescript: 'osascript',
  bash: 'sh zsh shell console',
  c: 'h',
  clojure: 'clj',
  coffeescript: 'coffee',
  cpp: 'c++ cc hpp',
  csharp: 'c# cs',
  css: '',
  d: '',
  dart: '',
  delphi: 'pas pascal',
  diff: 'patch udiff',
  django: 'jinja',
  dockerfile: 'docker',
  elixir: 'ex exs',
  erlang: 'erl',
  fortran: 'f90 f95',
  fsharp: 'fs f#',
  gcode: '',
  go: 'golang',
  graphql: 'gql',
  groovy: '',
  handlebars: 'hbs mustache',
  haskell: 'hs',
  haxe: 'hx',
  ini: 'toml',
  java: '',
  javascript: 'js jsx mjs cjs',
  json: 'jsonc',
  julia: 'jl',
  kotlin: 'kt kts',
  latex: 'tex',
  less: '',
  lisp: '',
  lua: '',
  makefile: 'make mk',
  markdown: 'md',
  matlab: 'm',
  nginx: '',
  objectivec: 'objc',
  ocaml: 'ml',
  perl: 'pl',
  pgsql: 'postgres postgresql',
  php: '',
  powershell: 'posh ps1',
  puppet: 'pp',
  python: 'py',
  r: '',
  ruby: 'rb',
  rust: 'rs',
  scala: '',
  scheme: 'scm',
  scss: '',
  smalltalk: 'st',
  sql: '',
  stylus: 'styl',
  swift: '',
  text: 'txt plain plaintext',
  typescript: 'ts tsx',
  vbnet: 'vb',
  vbscript: 'vbs',
  verilog: 'v',
  vhdl: '',
  vtt: 'webvtt',
  xml: 'html svg xhtml',
  yaml: 'yml',
};

const keys = new Map<string, string>();
for (const [key, names] of Object.entries(aliases)) {
  for (const name of [key, ...names.split(' ')]) if (name) keys.set(name, key);
}

/** The language's key for what stands behind a fence (`JS`, `c++`), or undefined when it is none we know. */
export function languageOf(name: string): string | undefined {
  return keys.get(name.toLowerCase());
}
