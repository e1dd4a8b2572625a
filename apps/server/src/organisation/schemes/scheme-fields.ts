import { AppError } from '../../core/http/index.ts';

const NAME = /^[a-z0-9_]{2,64}$/;
const LONGEST_DISPLAY_NAME = 128;
const LONGEST_DESCRIPTION = 1024;

export const isScope = (text: string): text is 'team' | 'channel' => text === 'team' || text === 'channel';

/** Throws 400 unless these make a proper scheme. */
export function checkScheme(fields: { name: string; display_name: string; description: string; scope: string }): void {
  const { name, display_name: displayName, description, scope } = fields;
  const isProper =
    NAME.test(name) &&
    displayName !== '' &&
    [...displayName].length <= LONGEST_DISPLAY_NAME &&
    [...description].length <= LONGEST_DESCRIPTION &&
    isScope(scope);
  if (!isProper) {
    throw new AppError(
      'app.scheme.save.invalid_scheme.app_error',
      400,
      'A scheme has a name of small letters, digits and underscores, a name to show, and is for teams or channels.',
    );
  }
}

export const nameTaken = (): AppError =>
  new AppError('app.scheme.save.app_error', 500, 'There is a scheme of this name.');
