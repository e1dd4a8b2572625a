import type { Config } from '../config.ts';
import { InvalidConfig } from '../errors.ts';
import { complianceRules } from './compliance.ts';
import { mailRules } from './mail.ts';
import { peopleRules } from './people.ts';
import type { Rule } from './rule.ts';
import { serverRules } from './server.ts';
import { signInRules } from './sign-in.ts';
import { storageRules } from './storage.ts';

const RULES: readonly Rule[] = [
  ...peopleRules,
  ...storageRules,
  ...mailRules,
  ...serverRules,
  ...signInRules,
  ...complianceRules,
];

/**
 * Checks what settings mean, each and together.
 * @throws {InvalidConfig} with the first rule that is broken
 */
export function validate(config: Config): void {
  const broken = RULES.find((rule) => !rule.holds(config));
  if (broken) throw new InvalidConfig(broken.id, broken.setting, broken.words);
}
