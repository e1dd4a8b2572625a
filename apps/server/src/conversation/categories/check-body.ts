import type { CategoryBody } from '@parley/contract/conversation/categories.ts';
import { invalidBody } from '../../core/http/index.ts';
import type { Owner } from './sidebar.ts';

const LONGEST = 64;

/** Throws 400 unless the category is one of this sidebar and its texts fit. */
export function checkBody(owner: Owner, body: CategoryBody): void {
  if (body.user_id !== owner.userId || body.team_id !== owner.teamId) throw invalidBody('category');
  if ([...(body.display_name ?? '')].length > LONGEST) throw invalidBody('display_name');
  if ([...(body.sorting ?? '')].length > LONGEST) throw invalidBody('sorting');
}
