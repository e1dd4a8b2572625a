export { teamsApi } from './api.ts';
export { loadTeams, teamsEffects } from './effects.ts';
export { myTeams, teamByName, teams } from './store.ts';
