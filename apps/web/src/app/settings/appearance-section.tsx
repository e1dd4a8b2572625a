import { SectionPage, SettingsGroup } from './section-page.tsx';
import { reading } from './sections.ts';
import { SettingRow } from './setting-row.tsx';
import { ThemePicker } from './theme-picker.tsx';

/** How the client looks. */
export function AppearanceSection() {
  return (
    <SectionPage title="Appearance" about="Every change applies at once, on all your devices.">
      <SettingsGroup title="Theme">
        <ThemePicker />
      </SettingsGroup>
      <SettingsGroup title="Reading">
        {reading.map((setting) => (
          <SettingRow key={setting.id} setting={setting} />
        ))}
      </SettingsGroup>
    </SectionPage>
  );
}
