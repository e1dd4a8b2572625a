// npm run seed -- [options]: fills a running server with people, channels and what they say to each other, through the public API.
import { parseArgs } from 'node:util';
import { administrator, makePeople } from './people.ts';
import { makePlaces } from './places.ts';
import { Random } from './random.ts';
import { talk } from './talk.ts';

const USAGE = `Usage: npm run seed -- [options]

  --url        where the server listens           http://127.0.0.1:8065
  --users      how many people                    200
  --channels   how many channels                  50
  --posts      how many posts                     100000
  --team       name of the team that is made      seed-<the minute>
  --admin      a system administrator's username; the account is made if the server is empty   admin
  --password   password of the administrator and of everybody who is made                      Seed-the-garden-1
  --random     another number, another workspace  1
`;

const { values } = parseArgs({
  options: {
    url: { type: 'string', default: 'http://127.0.0.1:8065' },
    users: { type: 'string', default: '200' },
    channels: { type: 'string', default: '50' },
    posts: { type: 'string', default: '100000' },
    team: { type: 'string', default: `seed-${Math.floor(Date.now() / 60_000).toString(36)}` },
    admin: { type: 'string', default: 'admin' },
    password: { type: 'string', default: 'Seed-the-garden-1' },
    random: { type: 'string', default: '1' },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) {
  process.stdout.write(USAGE);
} else {
  try {
    await seed();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(`\n${message}\nnpm run seed -- --help shows the options.\n`);
    process.exitCode = 1;
  }
}

async function seed(): Promise<void> {
  const random = new Random(whole('random'));
  const admin = await administrator(values.url, values.admin, values.password);
  const people = await makePeople(values.url, admin, random, whole('users'), values.password);
  const places = await makePlaces(admin, people, random, whole('channels'), values.team);
  await talk(places, random, whole('posts'));
  const [someone] = people;
  process.stdout.write(
    `Log in at ${values.url}/login as ${admin.username} or as ${someone?.username} with the password ${values.password}; the team is ${values.team}.\n`,
  );
}

function whole(name: 'users' | 'channels' | 'posts' | 'random'): number {
  const value = Number(values[name]);
  if (!Number.isInteger(value) || value < 1) throw new Error(`--${name} must be a whole number above zero.`);
  return value;
}
