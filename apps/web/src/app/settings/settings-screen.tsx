import { useNavigate, useParams } from '@tanstack/react-router';
import { ArrowLeft, ChevronLeft } from 'lucide-react';
import { useEffect } from 'react';
import { useSelect } from '../../lib/react.ts';
import { useHotkeys } from '../../ui/hooks/use-hotkeys.ts';
import { useLayoutWidth } from '../../ui/hooks/use-media-query.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { undoToast } from '../../ui/toast-store.ts';
import { TooltipProvider } from '../../ui/tooltip.tsx';
import { lastTeam } from '../last-team.ts';
import { AppearanceSection } from './appearance-section.tsx';
import { NotificationsSection } from './notifications-section.tsx';
import { Preview } from './preview.tsx';
import { ProfileSection } from './profile-section.tsx';
import { type SectionId, sectionNamed } from './sections.ts';
import { SecuritySection } from './security-section.tsx';
import { SettingsNav } from './settings-nav.tsx';
import styles from './settings-screen.module.css';

const pages: Record<SectionId, () => React.ReactNode> = {
  profile: ProfileSection,
  notifications: NotificationsSection,
  appearance: AppearanceSection,
  security: SecuritySection,
};

/** Settings of one's own account: `/settings` is the list on a phone, `/settings/<section>` a page of it. */
export function SettingsScreen() {
  const navigate = useNavigate();
  const { section: named } = useParams({ strict: false }) as { section?: string };
  const phase = useSelect((state) => state.session.phase);
  const ready = useSelect((state) => state.users.byId[state.session.me] !== undefined);
  const width = useLayoutWidth();
  const phone = width === 'phone';
  const section = sectionNamed(named);
  const preview = width === 'wide' && section.id === 'appearance';
  const Page = pages[section.id];
  useHotkeys({ 'mod+z': undoToast });
  useEffect(() => {
    if (phase === 'out') void navigate({ to: '/login', search: { redirect_to: location.pathname }, replace: true });
  }, [phase, navigate]);

  const leave = () => {
    const team = lastTeam();
    return team ? navigate({ to: '/$team', params: { team } }) : navigate({ to: '/' });
  };
  const atList = phone && named === undefined;
  return (
    <TooltipProvider>
      <div className={styles.screen} data-preview={preview || undefined}>
        {(!phone || atList) && (
          <SettingsNav
            current={atList ? undefined : section.id}
            back={<IconButton icon={ArrowLeft} label="Back to channels" onClick={leave} />}
          />
        )}
        {!atList && (
          <main className={styles.centre}>
            {phone && (
              <header className={styles.head}>
                <IconButton icon={ChevronLeft} label="All settings" onClick={() => navigate({ to: '/settings' })} />
                <h1 className={styles.title}>{section.label}</h1>
              </header>
            )}
            {ready && <Page />}
          </main>
        )}
        {preview && <Preview />}
      </div>
    </TooltipProvider>
  );
}
