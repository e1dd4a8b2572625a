import { Check, Circle } from 'lucide-react';
import { cx } from '../../ui/cx.ts';
import { Icon } from '../../ui/icon.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import styles from './password-rule-list.module.css';
import type { PasswordRule } from './password-rules.ts';

/** The rules below the password; `insist` colours those that are not met after a try. */
export function PasswordRuleList({ id, rules, insist }: { id: string; rules: PasswordRule[]; insist: boolean }) {
  return (
    <ul id={id} className={styles.rules} aria-label="Rules for the password">
      {rules.map((rule) => (
        <li key={rule.text} className={cx(styles.rule, rule.met && styles.met, insist && !rule.met && styles.missing)}>
          <Icon as={rule.met ? Check : Circle} size={12} />
          {rule.text}
          <VisuallyHidden>{rule.met ? ', met' : ', not met yet'}</VisuallyHidden>
        </li>
      ))}
    </ul>
  );
}
