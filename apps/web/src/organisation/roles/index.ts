export { may, roles } from './store.ts';
export { rolesEffects } from './wanted.ts';
