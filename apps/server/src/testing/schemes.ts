import type { Role } from '@parley/contract/organisation/roles.ts';
import type { Scheme, SchemeScope } from '@parley/contract/organisation/schemes.ts';
import type { Caller } from './caller.ts';
import { type TestServer, unique } from './server.ts';

/** A new scheme of the administrator's. */
export async function makeScheme(server: TestServer, scope: SchemeScope): Promise<Scheme> {
  const body = { name: unique('scheme'), display_name: 'A scheme', scope };
  const made = await server.admin.post('/schemes', body);
  if (made.status !== 201) throw new Error(`set-up: ${made.status} ${JSON.stringify(made.body)}`);
  return made.body;
}

export const roleNamed = async (by: Caller, name: string): Promise<Role> => (await by.get(`/roles/name/${name}`)).body;

/** Changes what a role permits; gives what undoes it. */
export async function changeRole(
  { admin }: TestServer,
  name: string,
  change: { give?: readonly string[]; take?: readonly string[] },
): Promise<() => Promise<unknown>> {
  const { id, permissions } = await roleNamed(admin, name);
  const { give = [], take = [] } = change;
  const left = permissions.filter((permission) => !take.includes(permission));
  const { status, body } = await admin.put(`/roles/${id}/patch`, { permissions: [...left, ...give] });
  if (status !== 200) throw new Error(`set-up: ${status} ${JSON.stringify(body)}`);
  return () => admin.put(`/roles/${id}/patch`, { permissions });
}
