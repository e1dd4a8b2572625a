// npm run bench -- NAME [options]: measures one thing on this machine and prints figures and ratios. Nothing here passes or fails.
import { readdir } from 'node:fs/promises';

const [name, ...args] = process.argv.slice(2);
const names = (await readdir(import.meta.dirname))
  .filter((file) => file.endsWith('.ts') && file !== 'main.ts')
  .map((file) => file.replace(/\.ts$/, ''));

if (!name || !names.includes(name)) {
  process.stderr.write(`Usage: npm run bench -- ${names.join(' | ')} [options]\n`);
  process.exit(1);
}
const { bench }: { bench: (args: string[]) => Promise<void> } = await import(`./${name}.ts`);
await bench(args);
process.exit();
