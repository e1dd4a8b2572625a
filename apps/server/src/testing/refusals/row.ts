/** What an outsider is told: a refusal, or an answer that holds nothing of what is hidden from the outsider. */
export type Told = readonly [status: number, id: string] | 'open';

/**
 * A call with what outsiders are told, all of them or those in the team and the others apart. In the path, `:name` stands for a
 * thing of the world as the route names it, and in the body the text `:name` does; `:me` is the caller.
 */
export type Row = readonly [
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  path: string,
  body: unknown,
  told: Told | { readonly teammate: Told; readonly others: Told },
];

/** 403: not allowed. */
export const NO = [403, 'api.context.permissions.app_error'] as const;
/** Those in the team may, or are told less. */
export const inTeam = (teammate: Told, others: Told = NO) => ({ teammate, others });
