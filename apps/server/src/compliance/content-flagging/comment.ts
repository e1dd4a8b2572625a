import { AppError } from '../../core/http/index.ts';

const LONGEST = 1000;

/** A comment as it is kept; 400 if one is needed and there is none, or if it is too long. */
export function checkedComment(given: string | undefined, { required }: { required: boolean }): string {
  const comment = given ?? '';
  if (required && !comment) {
    throw new AppError('api.content_flagging.error.comment_required', 400, 'Say in a comment why.');
  }
  if ([...comment].length > LONGEST) {
    throw new AppError(
      'api.content_flagging.error.comment_too_long',
      400,
      `A comment has at most ${LONGEST} characters.`,
    );
  }
  return comment;
}
