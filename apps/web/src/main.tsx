import './ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { parley } from './app/parley.ts';
import { reloadWhenStale } from './app/stale-build.ts';
import { start } from './app/start.ts';
import { startAppearance } from './app/theme/appearance.ts';

reloadWhenStale();
startAppearance();
start(parley);

const place = document.getElementById('root');
if (!place) throw new Error('index.html has no #root');
createRoot(place).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
