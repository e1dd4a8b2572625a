import { isTrue } from '@parley/contract/core/paging.ts';
import type { ReviewerPass } from '@parley/contract/organisation/teams.ts';
import type { Actor } from '../../core/authz/actor.ts';
import { perServer } from '../../core/cache/index.ts';
import type { Core } from '../../core/core.ts';
import { AppError, invalidUrl } from '../../core/http/index.ts';
import { isId } from '../../core/ids/index.ts';

/** Where a flagged message stands. */
export interface FlaggedPlace {
  readonly postId: string;
  readonly channelId: string;
  /** '' for direct and group messages. */
  readonly teamId: string;
}

/** The place of a flagged message; throws 403 or 404 unless the actor decides about it. */
export type FindPlace = (actor: Actor, postId: string) => Promise<FlaggedPlace>;

const sources = perServer((_: Core) => ({ current: undefined as FindPlace | undefined }));

/** Told once, by the feature further up the ladder that knows what is flagged; until then nobody gets in like this. */
export function admitReviewers(core: Core, findPlace: FindPlace): void {
  sources(core).current = findPlace;
}

/**
 * Whether a request asks as a reviewer of a flagged message, who sees what the message stands in though it is closed to him: its
 * team, its channel, its files. False for other requests; 400 with this id if the thing asked for has nothing to do with the message.
 * @param isPlace whether the message stands in the thing asked for
 */
export async function isReviewing(
  core: Core,
  actor: Actor,
  pass: ReviewerPass,
  { isPlace, mismatch }: { isPlace: (place: FlaggedPlace) => boolean; mismatch: string },
): Promise<boolean> {
  const findPlace = sources(core).current;
  if (!isTrue(pass.as_content_reviewer) || !findPlace) return false;
  const { flagged_post_id: postId = '' } = pass;
  if (!isId(postId)) throw invalidUrl('flagged_post_id');
  if (isPlace(await findPlace(actor, postId))) return true;
  throw new AppError(mismatch, 400, 'The flagged message has nothing to do with this.');
}
