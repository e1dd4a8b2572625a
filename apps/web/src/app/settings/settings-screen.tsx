import { useNavigate } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import { useSelect } from '../../lib/react.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { lastTeam } from '../last-team.ts';
import { Appearance } from './appearance-section.tsx';
import { Password } from './password-section.tsx';
import { Profile } from './profile-section.tsx';
import styles from './settings-screen.module.css';

/** Settings of one's own account and of this device. */
export function SettingsScreen() {
  const navigate = useNavigate();
  const ready = useSelect((state) => state.users.byId[state.session.me] !== undefined);
  const back = () => {
    const team = lastTeam();
    return team ? navigate({ to: '/$team', params: { team } }) : navigate({ to: '/' });
  };
  return (
    <main className={styles.page}>
      <header className={styles.head}>
        <IconButton icon={ArrowLeft} label="Back" onClick={back} />
        <h1 className={styles.title}>Settings</h1>
      </header>
      {ready && <Profile />}
      <Appearance />
      <Password />
    </main>
  );
}
