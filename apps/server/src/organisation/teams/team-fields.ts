import { AppError } from '../../core/http/index.ts';

export { isAllowedDomain } from '../../identity/users/index.ts';

const RESERVED =
  'admin api channel claim error files help landing login mfa oauth plug plugins post signup boards playbooks'.split(
    ' ',
  );
const LONGEST_NAME = 64;

export interface TeamFields {
  readonly name: string;
  readonly display_name: string;
  readonly description: string;
  readonly company_name: string;
  readonly allowed_domains: string;
  readonly type: string;
}

/** Whether the text may stand in addresses as the name of a team. */
export const isTeamName = (name: string): boolean =>
  name.length >= 2 && /^[a-z0-9]+([a-z\-0-9]+|(__)?)[a-z0-9]+$/.test(name);

/** Throws 400 `model.team.is_valid.<what>.app_error` for the first field that breaks a rule. */
export function checkTeamFields(team: TeamFields): void {
  const runes = [...team.display_name].length;
  if (runes === 0 || runes > LONGEST_NAME) throw invalid('name', 'A team needs a name of 1 to 64 characters.');
  if (Buffer.byteLength(team.name) > LONGEST_NAME) throw invalid('url', 'The address of the team is too long.');
  if (Buffer.byteLength(team.description) > 255) throw invalid('description', 'The description is too long.');
  if (RESERVED.some((word) => team.name.startsWith(word)))
    throw invalid('reserved', 'Addresses of teams may not start with this word.');
  if (!isTeamName(team.name)) {
    throw invalid(
      'characters',
      'The address of a team has letters a-z, digits and dashes, and starts and ends with a letter or digit.',
    );
  }
  if (team.type !== 'O' && team.type !== 'I') throw invalid('type', 'A team is open (O) or by invitation (I).');
  if (Buffer.byteLength(team.company_name) > LONGEST_NAME) throw invalid('company', 'The company name is too long.');
  if (Buffer.byteLength(team.allowed_domains) > 500) throw invalid('domains', 'The list of domains is too long.');
}

const invalid = (what: string, message: string): AppError =>
  new AppError(`model.team.is_valid.${what}.app_error`, 400, message);
