import type { User } from '@parley/contract/identity/users.ts';

/** The address of a user's own picture; undefined while there is none, then initials are drawn. */
export const pictureOf = ({ id, last_picture_update }: Pick<User, 'id' | 'last_picture_update'>): string | undefined =>
  last_picture_update ? `/api/v4/users/${id}/image?_=${last_picture_update}` : undefined;
