// npm run drill -- NAME [options]: does something bad to a running server and looks whether it kept its word; ends with 1 if not.
import { readdir } from 'node:fs/promises';

const [name, ...args] = process.argv.slice(2);
const names = (await readdir(import.meta.dirname))
  .filter((file) => file.endsWith('.ts') && file !== 'main.ts')
  .map((file) => file.replace(/\.ts$/, ''));

if (!name || !names.includes(name)) {
  process.stderr.write(`Usage: npm run drill -- ${names.join(' | ')} [options]\n`);
  process.exit(1);
}
const { drill }: { drill: (args: string[]) => Promise<boolean> } = await import(`./${name}.ts`);
process.exit((await drill(args)) ? 0 : 1);
