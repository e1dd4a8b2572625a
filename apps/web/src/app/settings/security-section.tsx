import { Password } from './password-form.tsx';
import { SectionPage, SettingsGroup } from './section-page.tsx';
import { SessionsList } from './sessions-list.tsx';

/** The password, and where one is logged in. */
export function SecuritySection() {
  return (
    <SectionPage title="Security and sessions">
      <SettingsGroup title="Password">
        <Password />
      </SettingsGroup>
      <SettingsGroup title="Sessions">
        <SessionsList />
      </SettingsGroup>
    </SectionPage>
  );
}
