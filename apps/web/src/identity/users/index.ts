export { usersApi } from './api.ts';
export { displayName, type NameFormat, nameFormat } from './names.ts';
export { me, userById, userByUsername, users } from './store.ts';
export { refreshUsers, usersEffects, wantUsers } from './wanted.ts';
